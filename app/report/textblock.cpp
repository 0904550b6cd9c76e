// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/textblock.h"

#include "app/marks/markpalette.h"

#include <QGlyphRun>
#include <QLocale>
#include <QRawFont>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** A row of the table of styles: sizes in points at an article's size of 8.9. */
struct StyleRow {
    TextStyle style;
    bool serif;
    bool bold;
    bool italic;
    double size;
    double pitch;
    bool grows; ///< With the size of the article's text.
};

constexpr StyleRow styleTable[] = {
    {TextStyle::DocumentTitle, true, true, false, 14.25, 18, false},
    {TextStyle::RunningHead, true, true, false, 9.75, 13.5, false},
    {TextStyle::Section, true, true, false, 11.25, 15, false},
    {TextStyle::Headline, true, true, false, 10.9, 14.25, true},
    {TextStyle::Article, true, false, false, 8.9, 13, true},
    {TextStyle::Caption, false, false, true, 7.9, 11.5, true},
    {TextStyle::Snippet, true, false, false, 9.2, 13.5, false},
    {TextStyle::Figure, true, true, false, 14.25, 18, false},
    {TextStyle::Ui, false, false, false, 8.9, 12.75, false},
    {TextStyle::UiSmall, false, false, false, 8.4, 12, false},
    {TextStyle::Label, false, true, false, 7.9, 13.5, false},
    {TextStyle::Badge, false, true, false, 8.2, 12, false},
    {TextStyle::Disc, false, true, false, 7.2, 10.5, false},
    {TextStyle::Foot, false, false, false, 7.9, 11, false},
};

const StyleRow &rowOf(TextStyle style)
{
    return *std::ranges::find(styleTable, style, &StyleRow::style);
}

double scaled(const StyleRow &row, double value, double articleSize)
{
    return row.grows ? value * articleSize / rowOf(TextStyle::Article).size : value;
}

/** Faces by preference; those for a script come before the last resort, so that Han letters take the right form. */
QStringList families(bool serif, const QString &language)
{
    QStringList names = serif ? QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"Charis SIL"_s, u"DejaVu Serif"_s}
                              : QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s};
    const QString han = serif ? u"Noto Serif CJK "_s : u"Noto Sans CJK "_s;
    QString form = u"SC"_s;
    if (language.startsWith(u"ja"))
        form = u"JP"_s;
    else if (language.startsWith(u"ko"))
        form = u"KR"_s;
    else if (language.startsWith(u"zh-Hant") || language.startsWith(u"zh-TW"))
        form = u"TC"_s;
    if (language.startsWith(u"zh") || form == u"JP" || form == u"KR")
        names.prepend(han + form); // its own figures and quotation marks go with its letters
    else
        names.append(han + form);
    const QString arabic = serif ? u"Noto Naskh Arabic"_s : u"Noto Sans Arabic"_s;
    if (QLocale(language).textDirection() == Qt::RightToLeft && QLocale(language).script() == QLocale::ArabicScript)
        names.prepend(arabic); // its own blanks, figures and punctuation, too
    else
        names.append(arabic);
    names << u"Noto Sans Hebrew"_s;
    names << (serif ? u"serif"_s : u"sans-serif"_s);
    return names;
}

QList<QTextLayout::FormatRange> formatsOf(const TextBlock &block)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : block.spans) {
        QTextLayout::FormatRange format;
        format.start = int(span.range.start);
        format.length = int(span.range.length());
        if (span.look == TextSpan::Look::Bold)
            format.format.setFontWeight(QFont::DemiBold);
        else
            format.format.setForeground(MarkPalette::light().muted);
        formats.append(format);
    }
    return formats;
}

bool hasLettersFromRight(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; });
}

/** Without ligatures where letters run from right to left: readers of PDF split those from the wrong end. */
QFont fontOf(const TextBlock &block)
{
    QFont font = reportFont(block.style, block.articleSize, block.language);
    if (hasLettersFromRight(block.text))
        font.setFeature(QFont::Tag("liga"), 0);
    return font;
}

using Stretch = std::pair<double, double>; ///< From the left to the right end, in layout units.

/** Joins what touches. */
QList<Stretch> joined(QList<Stretch> stretches)
{
    std::ranges::sort(stretches);
    QList<Stretch> result;
    for (const auto &[left, right] : std::as_const(stretches)) {
        if (!result.isEmpty() && left <= result.last().second + unitsPerPoint / 4)
            result.last().second = std::max(result.last().second, right);
        else if (right > left)
            result.append({left, right});
    }
    return result;
}

/** By the edges of letters, between which a ligature is divided. */
QList<Stretch> stretchesByLetters(const QTextLine &line, int from, int to)
{
    QList<Stretch> result;
    for (int i = from; i < to; ++i) {
        const double leading = line.cursorToX(i, QTextLine::Leading);
        const double trailing = line.cursorToX(i, QTextLine::Trailing);
        result.append(std::minmax(leading, trailing));
    }
    return result;
}

/** By glyphs: where the writing changes direction, the edge of a letter is that of its neighbour. */
QList<Stretch> stretchesByGlyphs(const QTextLine &line, int from, int to)
{
    QList<Stretch> result;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
        const QList<QPointF> places = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < std::min(places.size(), advances.size()); ++i)
            result.append({places.at(i).x(), places.at(i).x() + advances.at(i).x()});
    }
    return result;
}

/** The stretches of @p line that @p range covers; several where the writing changes direction. */
QList<Stretch> stretches(const QTextLine &line, const TextRange &range, const QString &text)
{
    const int from = int(std::max<qsizetype>(range.start, line.textStart()));
    const int to = int(std::min<qsizetype>(range.end, line.textStart() + line.textLength()));
    if (from >= to)
        return {};
    return joined(hasLettersFromRight(text) ? stretchesByGlyphs(line, from, to) : stretchesByLetters(line, from, to));
}

/** A range without the white space at its ends, so that no line hangs over. */
TextRange trimmed(TextRange range, const QString &text)
{
    range.end = std::min(range.end, text.size());
    while (!range.isEmpty() && text.at(range.start).isSpace())
        ++range.start;
    while (!range.isEmpty() && text.at(range.end - 1).isSpace())
        --range.end;
    return range;
}

QList<LineBox> boxesOf(const QTextLayout &layout, const TextBlock &block, const TextRange &wanted)
{
    QList<LineBox> boxes;
    const TextRange range = trimmed(wanted, block.text);
    const double size = reportFont(block.style, block.articleSize, block.language).pixelSize() / unitsPerPoint;
    for (int i = 0; i < block.lines.size(); ++i) {
        const BlockLine &line = block.lines.at(i);
        if (!line.range.overlaps(range))
            continue;
        for (const auto &[left, right] : stretches(
                 layout.lineAt(i),
                 trimmed({std::max(range.start, line.range.start), std::min(range.end, line.range.end)}, block.text),
                 block.text)) {
            const QRectF rect(left / unitsPerPoint, line.baseline - 0.98 * size, (right - left) / unitsPerPoint,
                              1.28 * size);
            boxes.append({i, rect, line.baseline});
        }
    }
    return boxes;
}

/** What Galley says runs as its language does, whatever it quotes first; a text of its own as its letters do. */
Qt::LayoutDirection directionOf(const TextBlock &block)
{
    const bool isSaid = block.style == TextStyle::Ui || block.style == TextStyle::UiSmall;
    return isSaid && block.language.isEmpty() ? QLocale().textDirection() : Qt::LayoutDirectionAuto;
}

} // namespace

double TextBlock::pitch() const
{
    const StyleRow &row = rowOf(style);
    return scaled(row, row.pitch, articleSize);
}

QFont reportFont(TextStyle style, double articleSize, const QString &language)
{
    const StyleRow &row = rowOf(style);
    QFont font;
    font.setFamilies(families(row.serif, language));
    font.setPixelSize(int(std::lround(scaled(row, row.size, articleSize) * unitsPerPoint)));
    font.setWeight(row.bold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(row.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

void layOut(QTextLayout &layout, const TextBlock &block)
{
    const bool fromRight = block.alignment == Qt::AlignLeft && block.text.isRightToLeft();
    QTextOption option(fromRight ? Qt::AlignRight : block.alignment);
    option.setTextDirection(directionOf(block));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(block.text);
    layout.setFont(fontOf(block));
    layout.setTextOption(option);
    layout.setFormats(formatsOf(block));
    layout.setCacheEnabled(true);
    const double pitch = block.pitch() * unitsPerPoint;
    double top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(block.width * unitsPerPoint);
        const double size = layout.font().pixelSize();
        const double baseline = top + pitch / 2 + 0.36 * size; // letters stand in the middle of their pitch
        line.setPosition(QPointF(0, baseline - line.ascent()));
        top += pitch;
    }
    layout.endLayout();
}

TextBlock brokenIntoLines(TextBlock block)
{
    block.lines.clear();
    if (block.text.isEmpty())
        return block;
    QTextLayout layout;
    layOut(layout, block);
    const double pitch = block.pitch();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        block.lines.append({{line.textStart(), line.textStart() + line.textLength()},
                            i * pitch,
                            (line.y() + line.ascent()) / unitsPerPoint,
                            line.naturalTextWidth() / unitsPerPoint});
    }
    for (BlockMark &mark : block.marks)
        mark.boxes = boxesOf(layout, block, mark.mark.range);
    return block;
}

} // namespace galley
