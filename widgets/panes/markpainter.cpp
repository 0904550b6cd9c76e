// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/markpainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace galley
{

namespace
{

QColor blended(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return int(std::lround(x * share + y * (1 - share))); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

/** @p range without what @p holes cover. */
QList<TextRange> without(const TextRange &range, const QList<TextRange> &holes)
{
    QList<TextRange> parts;
    qsizetype at = range.start;
    for (const TextRange &hole : holes) {
        if (!hole.overlaps(range))
            continue;
        if (hole.start > at)
            parts << TextRange{at, hole.start};
        at = std::max(at, hole.end);
    }
    if (at < range.end)
        parts << TextRange{at, range.end};
    return parts;
}

/** The ends of one line of a run, without the blanks at the end of the line. */
std::pair<double, double> extent(const QTextLine &line, const TextRange &range)
{
    const int start = int(std::max<qsizetype>(range.start, line.textStart()));
    const int end = int(std::min<qsizetype>(range.end, line.textStart() + line.textLength()));
    if (start >= end)
        return {0, 0};
    double left = line.cursorToX(start);
    double right = line.cursorToX(end);
    if (left > right)
        std::swap(left, right);
    const QRectF used = line.naturalTextRect();
    return {std::max(left, used.left()), std::min(right, used.right())};
}

template <typename Function>
void forEachLine(const QTextLayout &layout, const TextRange &range, Function function)
{
    if (layout.lineCount() == 0)
        return;
    const QTextLine first = layout.lineForTextPosition(int(range.start));
    for (int i = first.isValid() ? first.lineNumber() : 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (line.textStart() >= range.end)
            break;
        const auto [left, right] = extent(line, range);
        if (right - left > 0.01)
            function(line, left, right);
    }
}

void paintTint(QPainter &painter, const QTextLayout &layout, const TextType &type, const QPointF &origin,
               const MarkRun &run)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(run.colour);
    forEachLine(layout, run.range, [&](const QTextLine &line, double left, double right) {
        const QRectF whole(origin.x() + left, origin.y() + line.lineNumber() * type.line + 1, right - left,
                           type.line - 2);
        const QRectF box = whole.adjusted(0, 2.5 * run.depth, 0, -2.5 * run.depth); // what lies below shows around it
        const double in = run.range.start >= line.textStart() ? 3 : 0;
        const double out = run.range.end <= line.textStart() + line.textLength() ? 3 : 0;
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(box, std::max(in, out), std::max(in, out));
        if (in == 0)
            path.addRect(box.adjusted(0, 0, -box.width() / 2, 0));
        if (out == 0)
            path.addRect(box.adjusted(box.width() / 2, 0, 0, 0));
        painter.drawPath(path);
    });
}

/** A broken frame around words that were found only approximately. */
void paintEdge(QPainter &painter, const QTextLayout &layout, const TextType &type, const QPointF &origin,
               const MarkRun &run)
{
    painter.setPen(QPen(run.colour, 1.2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    forEachLine(layout, run.range, [&](const QTextLine &line, double left, double right) {
        painter.drawRoundedRect(
            QRectF(origin.x() + left, origin.y() + line.lineNumber() * type.line + 1.5, right - left, type.line - 3), 3,
            3);
    });
}

void paintLine(QPainter &painter, const QTextLayout &layout, const TextType &type, const QPointF &origin,
               const MarkRun &run, const MarkLine &look)
{
    const double width = run.heavy ? 2 : look.width;
    const int baseline = type.baseline();
    forEachLine(layout, run.range, [&](const QTextLine &line, double left, double right) {
        const double x = origin.x() + left;
        const double length = right - left;
        const double base = origin.y() + line.lineNumber() * type.line + baseline;
        const double y = base + look.offset;
        switch (look.style) {
        case LineStyle::None:
            break;
        case LineStyle::Solid:
            painter.fillRect(QRectF(x, y, length, width), run.colour);
            break;
        case LineStyle::Double:
            painter.fillRect(QRectF(x, y, length, width), run.colour);
            painter.fillRect(QRectF(x, y + 3, length, width), run.colour);
            break;
        case LineStyle::Dotted: {
            painter.setPen(Qt::NoPen);
            painter.setBrush(run.colour);
            for (double dot = 0; dot + width <= length + 0.5; dot += 3)
                painter.drawEllipse(QRectF(x + dot, y, width, width));
            break;
        }
        case LineStyle::Wavy:
            paintWave(painter, x, x + length, y + 2, run.colour, width);
            break;
        case LineStyle::Strike:
            painter.fillRect(QRectF(x, base - type.font.pixelSize() * 0.29, length, width), run.colour);
            break;
        }
    });
}

constexpr int deepest = 3; // tints over tints that are still told apart.

struct RunBuilder {
    const TextRange &paragraph;
    const RunContext &context;
    const MarkPalette &palette;
    QList<TextRange> facts; ///< The words that differ in a fact; lines of their claims leave them out.
    QList<MarkRun> runs;

    void add(Under under, const TextRange &range, const QColor &colour, bool heavy = false)
    {
        const TextRange local = TextRange{std::max(range.start, paragraph.start), std::min(range.end, paragraph.end)};
        if (!local.isEmpty())
            runs << MarkRun{under, local.shifted(-paragraph.start), colour, heavy};
    }
    void addLine(const Mark &mark, Under under, bool shown)
    {
        if (!shown || context.current)
            return;
        const bool heavy = mark.claim >= 0 && context.hoveredClaims.contains(mark.claim);
        const QColor strong = under == Under::OnlyLine ? palette.only : palette.shared;
        for (const TextRange &part : without(mark.range, facts))
            add(under, part, heavy ? strong : palette.lineColour(mark.kind), heavy);
    }
    /** A tint; those that lie over others are lower, so that each is seen. */
    void addTint(const Mark &mark)
    {
        const qsizetype before = runs.size();
        add(Under::Highlight, mark.range, palette.highlight(mark.colour));
        if (runs.size() == before)
            return;
        int depth = 0;
        for (qsizetype i = 0; i < before; ++i) {
            if (runs[i].under == Under::Highlight && runs[i].range.overlaps(runs.last().range))
                depth = std::max(depth, runs[i].depth + 1);
        }
        runs.last().depth = std::min(depth, deepest);
    }
    void addMark(const Mark &mark)
    {
        if (mark.unsure)
            add(Under::Edge, mark.range, palette.markLine);
        switch (mark.kind) {
        case MarkKind::Highlight:
            return addTint(mark);
        case MarkKind::OnlyHere:
            return addLine(mark, Under::OnlyLine, context.filter.onlyHere);
        case MarkKind::Shared:
            return addLine(mark, Under::SharedLine, context.filter.shared);
        case MarkKind::Differing:
            if (!context.filter.differing)
                return;
            add(Under::FactTint, mark.range, context.current ? palette.differingFact : palette.differingWord);
            return add(Under::DoubleLine, mark.range, palette.differing,
                       mark.claim >= 0 && context.hoveredClaims.contains(mark.claim));
        case MarkKind::Underline:
            return add(Under::Underline, mark.range, palette.markLine);
        case MarkKind::StrikeOut:
            return add(Under::StrikeOut, mark.range, palette.finding);
        case MarkKind::Finding:
            return add(Under::Squiggle, mark.range, palette.finding);
        }
    }
};

MarkLine lookOf(Under under)
{
    switch (under) {
    case Under::OnlyLine:
        return markLine(MarkKind::OnlyHere);
    case Under::SharedLine:
        return markLine(MarkKind::Shared);
    case Under::DoubleLine:
        return markLine(MarkKind::Differing);
    case Under::Underline:
        return markLine(MarkKind::Underline);
    case Under::StrikeOut:
        return markLine(MarkKind::StrikeOut);
    case Under::Squiggle:
        return markLine(MarkKind::Finding);
    case Under::Highlight:
    case Under::Edge:
    case Under::WordTint:
    case Under::FactTint:
        break;
    }
    return {};
}

} // namespace

BandColours bandColours(Glyph glyph, const MarkPalette &palette)
{
    switch (glyph) {
    case Glyph::Differs:
        return {palette.differingBand, palette.differing, palette.differingWord};
    case Glyph::OnlyHere:
        return {blended(palette.onlyWord, palette.paper, 0.45), palette.only, palette.onlyWord};
    case Glyph::None:
    case Glyph::Same:
    case Glyph::Reworded:
        break;
    }
    return {palette.sharedBand, palette.shared, palette.sharedWord};
}

QList<MarkRun> runsOf(const QList<Mark> &marks, const TextRange &paragraph, const RunContext &context,
                      const MarkPalette &palette)
{
    RunBuilder builder{paragraph, context, palette, {}, {}};
    if (context.filter.differing)
        for (const Mark &mark : marks)
            if (mark.kind == MarkKind::Differing)
                builder.facts << mark.range;
    std::ranges::sort(builder.facts);
    for (const Mark &mark : marks)
        builder.addMark(mark);
    if (context.current)
        for (const TextRange &word : context.words)
            for (const TextRange &part : without(word, builder.facts))
                builder.add(Under::WordTint, part, bandColours(context.bandGlyph, palette).word);
    std::ranges::stable_sort(builder.runs, {}, &MarkRun::under);
    return builder.runs;
}

QList<QRectF> rangeRects(const QTextLayout &layout, const TextType &type, const QPointF &origin, const TextRange &range)
{
    QList<QRectF> rects;
    forEachLine(layout, range, [&](const QTextLine &line, double left, double right) {
        rects << QRectF(origin.x() + left, origin.y() + line.lineNumber() * type.line + 1, right - left, type.line - 2);
    });
    return rects;
}

void paintRuns(QPainter &painter, const QTextLayout &layout, const TextType &type, const QPointF &origin,
               const QList<MarkRun> &runs)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MarkRun &run : runs) {
        if (run.under == Under::Highlight || run.under == Under::WordTint || run.under == Under::FactTint)
            paintTint(painter, layout, type, origin, run);
        else if (run.under == Under::Edge)
            paintEdge(painter, layout, type, origin, run);
        else
            paintLine(painter, layout, type, origin, run, lookOf(run.under));
    }
    painter.restore();
}

void paintHit(QPainter &painter, const QRectF &box, bool current, const MarkPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.focus, current ? 2 : 1));
    painter.setBrush(current ? palette.press : palette.selectedRow);
    painter.drawRoundedRect(box.adjusted(-1, 0.5, 1, -0.5), 3, 3);
    painter.restore();
}

void paintWave(QPainter &painter, double left, double right, double y, const QColor &colour, double width)
{
    constexpr double half = 2.6;
    constexpr double height = 1.9;
    QPainterPath path(QPointF(left, y));
    bool up = true;
    for (double x = left; x < right; x += half, up = !up)
        path.quadTo(x + half / 2, y + (up ? -height : height) * 1.4, x + half, y);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(left - 1, y - height - 2, right - left + 2, 2 * height + 4), Qt::IntersectClip);
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace galley
