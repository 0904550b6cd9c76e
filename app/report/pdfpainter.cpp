// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfpainter.h"

#include "app/marks/markpalette.h"
#include "app/report/glyphkey.h"
#include "app/report/noteplan.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace galley
{

namespace
{

constexpr double pointsPerPixel = 0.75; // the palette's lines are in px at 100 %

/** Draws in points, whatever the painter's unit. */
class PointScale
{
public:
    explicit PointScale(QPainter &painter)
        : m_painter(painter)
    {
        painter.save();
        painter.scale(unitsPerPoint, unitsPerPoint);
    }
    ~PointScale() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PointScale)

private:
    QPainter &m_painter;
};

void strokeLine(QPainter &painter, double left, double right, double y, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void paintMarkLine(QPainter &painter, const NoteLine &wanted)
{
    LineGeometry line = lineGeometry(wanted.look, wanted.baseline);
    const QRectF &box = wanted.rect;
    const QColor colour = MarkPalette::light().lineColour(wanted.look);
    const double dot = line.width;
    line.y -= (wanted.weight - 1) * line.width / 2;
    line.width *= wanted.weight;
    switch (line.style) {
    case LineStyle::None:
        return;
    case LineStyle::Double:
        strokeLine(painter, box.left(), box.right(), line.second, colour, line.width);
        [[fallthrough]];
    case LineStyle::Solid:
    case LineStyle::Strike:
        strokeLine(painter, box.left(), box.right(), line.y, colour, line.width);
        return;
    case LineStyle::Dotted: {
        QPen pen(colour, line.width, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({(wanted.weight > 1 ? 3 : 1) * dot / line.width, dot / line.width});
        pen.setDashOffset((box.left() - wanted.from) / line.width);
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), line.y), QPointF(box.right(), line.y));
        return;
    }
    case LineStyle::Wavy:
        painter.setPen(QPen(colour, line.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(squiggle(box.left(), box.right(), line.y));
        return;
    }
}

bool isNative(const PlacedText &text, const BlockMark &mark)
{
    const bool isPassage = mark.mark.kind == MarkKind::Shared || mark.mark.kind == MarkKind::OnlyHere;
    return text.hasNotes &&
           (mark.mark.finding >= 0 || mark.mark.annotation >= 0 || (isPassage && text.passagesAreNotes));
}

/** A tint keeps off the lines above and below. */
QRectF tintRect(const QRectF &box)
{
    return box.adjusted(-0.4, 0.6, 0.4, -0.2);
}

QColor tintOf(MarkKind kind)
{
    const MarkPalette &palette = MarkPalette::light();
    switch (kind) {
    case MarkKind::Highlight:
        return palette.mark;
    case MarkKind::Shared:
        return palette.sharedWord;
    case MarkKind::OnlyHere:
        return palette.onlyWord;
    default:
        return palette.differingWord;
    }
}

void paintTints(QPainter &painter, const PlacedText &text)
{
    for (const BlockMark &mark : text.block.marks) {
        const bool isPassage = text.passagesAreNotes && !text.hasNotes &&
                               (mark.mark.kind == MarkKind::Shared || mark.mark.kind == MarkKind::OnlyHere);
        const bool isTint = mark.mark.kind == MarkKind::Highlight || mark.mark.kind == MarkKind::Differing || isPassage;
        // a differing passage of an article's text is tinted by its native highlight
        if (mark.quote >= 0 || !isTint || isNative(text, mark) ||
            (text.hasNotes && mark.mark.kind == MarkKind::Differing))
            continue;
        for (const LineBox &box : mark.boxes) {
            if (text.shows(box))
                painter.fillRect(tintRect(text.onPage(box.rect)), tintOf(mark.mark.kind));
        }
    }
}

void paintLines(QPainter &painter, const PlacedText &text)
{
    for (const BlockMark &mark : text.block.marks) {
        if (mark.quote >= 0 ? text.hasNotes || text.article < 0 : isNative(text, mark))
            continue;
        for (const NoteLine &line : mark.quote >= 0 ? quoteLines(text, mark) : linesOf(text, mark, mark.mark.kind))
            paintMarkLine(painter, line);
    }
}

/** A space behind a line that another follows, so that whoever reads them as one finds their words apart. */
void paintSpace(QPainter &painter, const QTextLayout &layout, int line, const QPointF &origin)
{
    const QTextLine one = layout.lineAt(line);
    const qsizetype end = one.textStart() + one.textLength();
    if (end == 0 || end >= layout.text().size() || !layout.text().at(end - 1).isSpace())
        return;
    painter.setFont(layout.font());
    const QRectF words = one.naturalTextRect();
    painter.drawText(origin + QPointF(words.right(), one.y() + one.ascent()), QStringLiteral(" "));
}

void paintWords(QPainter &painter, const PlacedText &text, bool withSpaces)
{
    QTextLayout layout;
    layOut(layout, text.block);
    painter.setPen(text.colour);
    const double shift = text.block.lines.at(text.firstLine).top;
    const QPointF origin((text.at.x()) * unitsPerPoint, (text.at.y() - shift) * unitsPerPoint);
    for (int i = text.firstLine; i < std::min(text.firstLine + text.lineCount, layout.lineCount()); ++i) {
        layout.lineAt(i).draw(&painter, origin);
        if (withSpaces)
            paintSpace(painter, layout, i, origin);
    }
}

/** The same, ≈, ≠, ◇ drawn as strokes, so that they look alike with every font. */
void paintGlyph(QPainter &painter, const PlacedShape &shape)
{
    const QRectF &r = shape.rect;
    const QPointF c = r.center();
    const double h = r.width() * 0.36;
    const double gap = r.height() * 0.15;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(shape.colour, shape.strength, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto wave = [&](double y) {
        QPainterPath path(QPointF(c.x() - h, y + gap * 0.5));
        path.cubicTo(QPointF(c.x() - h * 0.4, y - gap * 1.5), QPointF(c.x() + h * 0.4, y + gap * 1.7),
                     QPointF(c.x() + h, y - gap * 0.4));
        painter.drawPath(path);
    };
    switch (shape.glyph) {
    case Glyph::None:
        return;
    case Glyph::Reworded:
        wave(c.y() - gap * 1.1);
        wave(c.y() + gap * 1.3);
        return;
    case Glyph::OnlyHere:
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - h}, {c.x() + h, c.y()}, {c.x(), c.y() + h}, {c.x() - h, c.y()}});
        return;
    case Glyph::Differs:
        painter.drawLine(QPointF(c.x() + h * 0.45, c.y() - h), QPointF(c.x() - h * 0.45, c.y() + h));
        [[fallthrough]];
    case Glyph::Same:
        painter.drawLine(QPointF(c.x() - h, c.y() - gap), QPointF(c.x() + h, c.y() - gap));
        painter.drawLine(QPointF(c.x() - h, c.y() + gap), QPointF(c.x() + h, c.y() + gap));
        return;
    }
}

void paintMoved(QPainter &painter, const PlacedShape &shape)
{
    const QPointF c = shape.rect.center();
    const double h = shape.rect.width() * 0.36;
    const double head = h * 0.5;
    painter.setPen(QPen(shape.colour, shape.strength, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto arrow = [&](double x, double tip, double tail) {
        const double back = tip < tail ? head : -head;
        painter.drawLine(QPointF(x, tip), QPointF(x, tail));
        painter.drawPolyline(QPolygonF{{x - head, tip + back}, {x, tip}, {x + head, tip + back}});
    };
    arrow(c.x() - h * 0.55, c.y() - h, c.y() + h);
    arrow(c.x() + h * 0.55, c.y() + h, c.y() - h);
}

/** @p text in the middle of @p rect; in layout units, so that its letters are placed as finely as all others. */
void paintCentred(QPainter &painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour)
{
    const QFont font = reportFont(style, 8.9, QString());
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    const QPointF centre = rect.center() * unitsPerPoint;
    painter.drawText(QPointF(centre.x() - metrics.horizontalAdvance(text) / 2, centre.y() + metrics.capHeight() / 2),
                     text);
}

void paintShape(QPainter &painter, const PlacedShape &shape)
{
    const MarkPalette &palette = MarkPalette::light();
    QColor ink = palette.badgeInk;
    {
        const PointScale points(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(shape.colour, shape.strength, Qt::SolidLine, Qt::FlatCap));
        switch (shape.kind) {
        case PlacedShape::Kind::Rule:
            painter.drawLine(shape.rect.topLeft(), shape.rect.bottomRight());
            return;
        case PlacedShape::Kind::Frame:
            painter.drawRoundedRect(shape.rect, 3, 3);
            return;
        case PlacedShape::Kind::Glyph:
            paintGlyph(painter, shape);
            return;
        case PlacedShape::Kind::MovedGlyph:
            paintMoved(painter, shape);
            return;
        case PlacedShape::Kind::Disc:
            if (shape.item == ItemKind::Note) {
                ink = palette.ink;
                painter.setPen(QPen(palette.markLine, 0.75));
            } else {
                painter.setPen(Qt::NoPen);
            }
            painter.setBrush(shape.colour);
            painter.drawRoundedRect(shape.rect, 6, 6);
            break;
        case PlacedShape::Kind::Badge:
            painter.setPen(Qt::NoPen);
            painter.setBrush(shape.colour);
            painter.drawRoundedRect(shape.rect, 2.6, 2.6);
            break;
        case PlacedShape::Kind::BadgeOutline:
            ink = palette.ink;
            painter.setPen(QPen(palette.ink, 0.8));
            painter.drawRoundedRect(shape.rect.adjusted(0.4, 0.4, -0.4, -0.4), 2.4, 2.4);
            break;
        }
    }
    paintCentred(painter, shape.rect, shape.text,
                 shape.kind == PlacedShape::Kind::Disc ? TextStyle::Disc : TextStyle::Badge, ink);
}

} // namespace

LineGeometry lineGeometry(MarkKind kind, double baseline)
{
    const MarkLine line = markLine(kind);
    const double width = line.width * 0.8 * pointsPerPixel; // paper is finer than a screen
    const double y = baseline + line.offset * 0.85 * pointsPerPixel;
    if (line.style == LineStyle::Strike)
        return {line.style, width, baseline - 2.6, 0};
    return {line.style, width, y, y + 2 * width};
}

QPolygonF squiggle(double left, double right, double y)
{
    constexpr double step = 1.3;
    constexpr double amplitude = 0.75;
    QPolygonF points;
    bool up = false;
    for (double x = left; x < right; x += step) {
        points.append(QPointF(x, up ? y - amplitude : y + amplitude));
        up = !up;
    }
    points.append(QPointF(right, up ? y - amplitude : y + amplitude));
    return points;
}

void paintPage(const PlannedPage &page, QPainter &painter, bool withSeams)
{
    {
        const PointScale points(painter);
        for (const PlacedText &text : page.texts)
            paintTints(painter, text);
        for (const PlacedText &text : page.texts)
            paintLines(painter, text);
    }
    for (qsizetype i = 0; i < page.texts.size(); ++i) { // words first: what is extracted begins with them, in order
        if (withSeams)
            painter.fillRect(seamRect(i), Qt::black);
        paintWords(painter, page.texts.at(i), withSeams);
    }
    if (withSeams)
        painter.fillRect(seamRect(page.texts.size()), Qt::black);
    for (const PlacedShape &shape : page.shapes)
        paintShape(painter, shape);
}

void paintWholePage(PlannedPage page, QPainter &painter)
{
    for (PlacedText &text : page.texts)
        text.hasNotes = false;
    paintPage(page, painter);
}

bool paintPages(const PagePlan &plan, QPagedPaintDevice &device, Progress &progress, bool withSeams,
                const QList<KeyGlyph> &key)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (qsizetype i = 0; i < plan.pages.size(); ++i) {
        if (progress.stopped())
            return false;
        if (i > 0)
            device.newPage();
        paintPage(plan.pages.at(i), painter, withSeams);
        progress.step(500 + i * 400 / plan.pages.size(), 1000);
    }
    if (!key.isEmpty()) {
        device.newPage();
        paintGlyphKey(key, painter);
    }
    return true;
}

} // namespace galley
