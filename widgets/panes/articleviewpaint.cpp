// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The painting of ArticleView, back to front: band, marks, text, gutter, margin.
#include "widgets/panes/articleview.h"

#include "widgets/panes/signs.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

namespace galley
{

namespace
{

QString cut(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

/** A line across the pane, dashed where the passage stands elsewhere. Lies inside the box it bounds. */
void paintEdge(QPainter &painter, const QRectF &line, const QColor &colour, bool dashed)
{
    if (!dashed) {
        painter.fillRect(line, colour);
        return;
    }
    for (double x = line.left(); x < line.right(); x += 10)
        painter.fillRect(QRectF(x, line.top(), std::min(6.0, line.right() - x), line.height()), colour);
}

} // namespace

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_style.palette->paper);
    for (int r = m_rows.rowAt(event->rect().top() + scrollTop()); r >= 0 && r < int(m_rows.rows.size()); ++r) {
        if (rowRect(r).top() > event->rect().bottom())
            break;
        paintRow(painter, r);
    }
    paintCaret(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_style.palette->focus, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ArticleView::paintRow(QPainter &painter, int index) const
{
    const PaneRow &row = m_rows.rows[index];
    const QRect box = rowRect(index);
    switch (row.kind) {
    case PaneRow::Kind::Folded:
        return paintFolded(painter, row, box);
    case PaneRow::Kind::Ghost:
        return paintGhost(painter, row, box);
    case PaneRow::Kind::Paragraph:
        paintBand(painter, index);
        paintParagraph(painter, index, box);
        paintGutter(painter, row, box);
        paintDiscs(painter, index);
    }
}

void ArticleView::paintBand(QPainter &painter, int index) const
{
    const PaneRow &row = m_rows.rows[index];
    if (!m_band.paragraphs.contains(row.paragraph))
        return;
    const BandColours colours = bandColours(m_band.glyph, *m_style.palette);
    const QRectF box = bandRect(index);
    painter.fillRect(box, colours.fill);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!bandGoesOn(index, -1))
        paintEdge(painter, QRectF(box.left(), box.top(), box.width(), 1.5), colours.edge, m_band.moved);
    if (!bandGoesOn(index, 1))
        paintEdge(painter, QRectF(box.left(), box.bottom() - 1.5, box.width(), 1.5), colours.edge, m_band.moved);
    painter.restore();
}

void ArticleView::paintParagraph(QPainter &painter, int index, const QRect &) const
{
    const PaneRow &row = m_rows.rows[index];
    const TextRange &range = m_article.paragraphs[row.paragraph].range;
    const TextType &type = typeOf(row.paragraph);
    const Layout layout = layoutOf(row.paragraph);
    const QPointF origin = textOrigin(index);
    const QList<MarkRun> runs = runsOf(marksOf(row.paragraph), range, runContext(row.paragraph), *m_style.palette);
    paintRuns(painter, *layout, type, origin, runs);
    paintHits(painter, index);
    QList<QTextLayout::FormatRange> selections;
    const TextRange selected = selectedRange();
    if (selected.overlaps({range.start, range.end + 1})) {
        QTextLayout::FormatRange format;
        format.start = int(std::max(selected.start, range.start) - range.start);
        format.length = int(std::min(selected.end, range.end) - range.start) - format.start;
        const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
        format.format.setBackground(palette().brush(group, QPalette::Highlight));
        format.format.setForeground(palette().brush(group, QPalette::HighlightedText));
        if (format.length > 0)
            selections << format;
    }
    painter.setPen(type.colour);
    layout->draw(&painter, origin, selections);
}

void ArticleView::paintHits(QPainter &painter, int index) const
{
    const TextRange &range = m_article.paragraphs[m_rows.rows[index].paragraph].range;
    for (auto hit = std::ranges::lower_bound(m_hits, range.start, {}, &TextRange::start);
         hit != m_hits.end() && hit->start < range.end; ++hit) {
        for (const QRectF &box : rectsOf(*hit))
            paintHit(painter, box, *hit == m_hit, *m_style.palette);
    }
}

QRectF ArticleView::inGutter(double left, double top, double side) const
{
    const double x = indent() + left;
    return QRectF(isRightToLeft() ? viewport()->width() - x - side : x, top, side, side);
}

/** Words of Galley's own, at the side where the text begins. */
void ArticleView::drawFlush(QPainter &painter, const QFont &font, const QString &words, int baseline) const
{
    const int width = QFontMetrics(font).horizontalAdvance(words);
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPoint(isRightToLeft() ? textLeft() + textWidth() - width : textLeft(), baseline), words);
}

void ArticleView::paintGutter(QPainter &painter, const PaneRow &row, const QRect &box) const
{
    const TextType &type = typeOf(row.paragraph);
    const MarkPalette &colours = *m_style.palette;
    if (m_unfolded.contains(row.paragraph)) {
        paintSign(painter, Sign::ChevronDown, inGutter(m_style.glyphLeft + 2, box.top() + 6, 12), colours.faint, 1.5);
        return;
    }
    if (row.paragraph >= m_marks.paragraphs.size())
        return;
    const ParagraphMark &mark = m_marks.paragraphs[row.paragraph];
    const int top = box.top() + type.above;
    if (mark.number > 0) {
        painter.setPen(colours.muted);
        painter.setFont(m_style.number);
        const QString number = locale().toString(mark.number);
        const QFontMetrics metrics(m_style.number);
        int width = 0; // figures stand side by side: nothing has to be shaped for this
        for (const QChar figure : number)
            width += metrics.horizontalAdvance(figure);
        const TextType line{m_style.number, type.line, 0, 0, {}};
        const int x = indent() + std::max(1, m_style.numberRight - width);
        painter.drawText(QPoint(isRightToLeft() ? viewport()->width() - x - width : x, top + line.baseline()), number);
    }
    if (mark.glyph == Glyph::None || !m_filter.shows(mark.glyph))
        return;
    const QColor colour = colours.glyphColour(mark.glyph);
    const int glyphTop = top + m_style.glyphTop + (type.line - m_style.body.line) / 2;
    const int x = int(inGutter(m_style.glyphLeft, 0, 16).left());
    stampSign(painter, signOf(mark.glyph), QPoint(x, glyphTop), 16, colour);
    if (mark.moved) {
        const int second = row.height > 2 * type.line ? m_style.secondGlyphTop : m_style.glyphTop + 14;
        stampSign(painter, Sign::Moved, QPoint(x, top + second), 16, colour);
    }
}

void ArticleView::paintFolded(QPainter &painter, const PaneRow &row, const QRect &box) const
{
    const TextType &type = m_style.furniture;
    const QRectF chevron = inGutter(m_style.glyphLeft + 2, box.top() + type.above + (type.line - 12) / 2.0, 12);
    paintSign(painter, Sign::ChevronRight, chevron, type.colour, 1.5);
    painter.setPen(type.colour);
    painter.setFont(type.font);
    drawFlush(painter, type.font, cut(type.font, foldedText(row), textWidth()),
              box.top() + type.above + type.baseline());
}

QString ArticleView::foldedText(const PaneRow &row) const
{
    QStringList lines;
    for (int p = row.paragraph; p < row.paragraph + std::min(row.count, 4); ++p)
        lines << m_article.textOf(m_article.paragraphs[p].range).left(120).toString().simplified();
    const QString words = lines.join(u' ');
    return row.count == 1 ? tr("1 line hidden: %1").arg(words)
                          : tr("%n lines hidden: %1", nullptr, row.count).arg(words);
}

QRect ArticleView::ghostLinkRect(const PaneRow &row, const QRect &box) const
{
    const int width = QFontMetrics(m_style.small).horizontalAdvance(ghostLinkText(row));
    const int x = isRightToLeft() ? textLeft() : textLeft() + textWidth() - width;
    return QRect(x, box.top() + m_style.ghost.above, width, m_style.furniture.line);
}

void ArticleView::paintGhost(QPainter &painter, const PaneRow &row, const QRect &box) const
{
    const MarkPalette &colours = *m_style.palette;
    const bool current = row.alignment == m_band.alignment;
    const BandColours band = bandColours(m_band.glyph, colours);
    QColor fill = current ? band.fill : colours.sharedBand;
    fill.setAlphaF(current ? 1 : 0.55f);
    painter.fillRect(box, fill);
    const double edge = current ? 1.5 : 1;
    paintEdge(painter, QRectF(0, box.top(), box.width(), edge), current ? band.edge : colours.sharedEdge, true);
    paintEdge(painter, QRectF(0, box.bottom() + 1 - edge, box.width(), edge), current ? band.edge : colours.sharedEdge,
              true);
    const int top = box.top() + m_style.ghost.above;
    paintSign(painter, Sign::Moved, inGutter(m_style.glyphLeft, top + 2, 16), colours.shared);
    const TextType label{m_style.smallBold, m_style.furniture.line, 0, 0, {}};
    const QRect link = ghostLinkRect(row, box);
    painter.setPen(colours.shared);
    painter.setFont(m_style.small);
    painter.drawText(QPoint(link.left(), top + label.baseline()), ghostLinkText(row));
    painter.fillRect(QRect(link.left(), top + label.baseline() + 3, link.width(), 1), colours.shared);
    painter.setFont(m_style.smallBold);
    drawFlush(painter, m_style.smallBold, cut(m_style.smallBold, ghostTitle(row), textWidth() - link.width() - 12),
              top + label.baseline());
    const TextType &quote = m_style.ghost;
    const QString text = m_article.textOf(m_article.paragraphs[row.paragraph].range).left(400).toString();
    const QFont font = PaneStyle::fontFor(quote, text);
    QTextLayout words(text, font);
    words.beginLayout();
    painter.setPen(quote.colour);
    painter.setFont(font);
    for (int i = 0; i < 2; ++i) {
        QTextLine line = words.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(textWidth());
        const QString rest = words.text().mid(line.textStart(), i == 0 ? line.textLength() : -1).trimmed();
        drawFlush(painter, font, cut(font, rest, textWidth() + 2),
                  top + label.line + i * quote.line + quote.baseline());
    }
    words.endLayout();
}

QString ArticleView::ghostPlaceName(const PaneRow &row) const
{
    const int number = row.paragraph < m_marks.paragraphs.size() ? m_marks.paragraphs[row.paragraph].number : 0;
    return number > 0 ? tr("¶%1").arg(locale().toString(number)) : tr("the headline");
}

QString ArticleView::ghostTitle(const PaneRow &row) const
{
    const bool above = m_rows.rows[m_rows.rowOf[row.paragraph]].top < row.top;
    //: %1 is a paragraph, such as ¶6.
    return (above ? tr("Same passage higher up, in %1") : tr("Same passage lower down, in %1"))
        .arg(ghostPlaceName(row));
}

QString ArticleView::ghostLinkText(const PaneRow &row) const
{
    //: %1 is a paragraph, such as ¶6.
    return tr("Go to %1").arg(ghostPlaceName(row));
}

QList<ArticleView::Disc> ArticleView::discsOf(int index) const
{
    const PaneRow &row = m_rows.rows[index];
    const TextRange &range = m_article.paragraphs[row.paragraph].range;
    const TextType &type = typeOf(row.paragraph);
    const Layout layout = layoutOf(row.paragraph);
    const QPointF origin = textOrigin(index);
    QList<Disc> discs;
    double free = origin.y() - 3;
    for (const Mark &mark : marksOf(row.paragraph)) {
        if (mark.annotation < 0 || !range.contains(mark.range.start) ||
            std::ranges::contains(discs, mark.annotation, &Disc::annotation))
            continue;
        const QTextLine line = layout->lineForTextPosition(int(mark.range.start - range.start));
        const double wanted =
            origin.y() + (line.isValid() ? line.lineNumber() : 0) * type.line + (type.line - 19) / 2.0;
        const double y = std::max(wanted, free);
        free = y + 21;
        const double x =
            isRightToLeft() ? textLeft() - m_style.discLeft - 19 : textLeft() + textWidth() + m_style.discLeft;
        discs << Disc{QRectF(x, y, 19, 19), mark.annotation};
    }
    return discs;
}

void ArticleView::paintDiscs(QPainter &painter, int index) const
{
    const MarkPalette &colours = *m_style.palette;
    for (const Disc &disc : discsOf(index)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(colours.mark);
        painter.setPen(QPen(colours.markLine, 1.2));
        painter.drawEllipse(disc.box.adjusted(0.6, 0.6, -0.6, -0.6));
        painter.setPen(colours.ink);
        painter.setFont(m_style.disc);
        painter.drawText(disc.box, Qt::AlignCenter, locale().toString(disc.annotation + 1));
        painter.restore();
    }
}

void ArticleView::paintCaret(QPainter &painter) const
{
    if (!m_caretOn || !hasFocus())
        return;
    const QRect caret = caretRect(m_cursor);
    painter.fillRect(QRect(caret.left(), caret.top() + 2, 1, caret.height() - 4), m_style.palette->ink);
}

RunContext ArticleView::runContext(int paragraph) const
{
    RunContext context;
    context.filter = m_filter;
    context.current = m_band.paragraphs.contains(paragraph);
    context.bandGlyph = m_band.glyph;
    if (context.current)
        context.words = m_band.words;
    context.hoveredClaims = m_hover.claims;
    return context;
}

QList<Mark> ArticleView::marksOf(int paragraph) const
{
    QList<Mark> marks;
    if (paragraph < int(m_marksOf.size()))
        for (int i : m_marksOf[paragraph])
            marks << m_marks.marks[i];
    return marks;
}

} // namespace galley
