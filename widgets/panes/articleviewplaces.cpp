// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where ArticleView shows things: rows, bands, positions of the text, and scrolling there.
#include "widgets/panes/articleview.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace galley
{

int ArticleView::scrollTop() const
{
    return verticalScrollBar()->value();
}

void ArticleView::setScrollTop(int y)
{
    verticalScrollBar()->setValue(y);
}

QRect ArticleView::rowRect(int row) const
{
    const PaneRow &r = m_rows.rows[row];
    return QRect(0, r.top - scrollTop(), viewport()->width(), r.height + r.stretch);
}

QRect ArticleView::paragraphRect(int paragraph) const
{
    if (paragraph < 0 || paragraph >= int(m_rows.rowOf.size()))
        return {};
    return rowRect(m_rows.rowOf[paragraph]);
}

bool ArticleView::bandGoesOn(int row, int step) const
{
    const int other = row + step;
    return other >= 0 && other < int(m_rows.rows.size()) && m_rows.rows[other].kind == PaneRow::Kind::Paragraph &&
           m_band.paragraphs.contains(m_rows.rows[other].paragraph);
}

QRect ArticleView::bandRect(int row) const
{
    const QRect box = rowRect(row);
    const int next = row + 1 < int(m_rows.rows.size()) ? m_rows.rows[row + 1].top : m_rows.height;
    const int bottom = bandGoesOn(row, 1) ? next : std::clamp(m_bandBottom, m_rows.rows[row].bottom(), next);
    return QRect(box.left(), box.top(), box.width(), bottom - m_rows.rows[row].top);
}

QPointF ArticleView::textOrigin(int row) const
{
    const PaneRow &r = m_rows.rows[row];
    return QPointF(textLeft(), r.top - scrollTop() + typeOf(r.paragraph).above);
}

qsizetype ArticleView::positionAt(const QPoint &point) const
{
    int r = m_rows.rowAt(point.y() + scrollTop());
    while (r > 0 && m_rows.rows[r].kind == PaneRow::Kind::Ghost)
        --r;
    if (r < 0 || m_rows.rows[r].kind == PaneRow::Kind::Ghost)
        return 0;
    const PaneRow &row = m_rows.rows[r];
    const TextRange &range = m_article.paragraphs[row.paragraph].range;
    if (row.kind == PaneRow::Kind::Folded)
        return range.start;
    const Layout layout = layoutOf(row.paragraph);
    if (layout->lineCount() == 0)
        return range.start;
    const QPointF at = point - textOrigin(r);
    const int line = std::clamp(int(std::floor(at.y() / typeOf(row.paragraph).line)), 0, layout->lineCount() - 1);
    const QTextLine found = layout->lineAt(line);
    const int local = found.xToCursor(at.x());
    const bool wrapped = line + 1 < layout->lineCount() && local == found.textStart() + found.textLength();
    return range.start + (wrapped ? std::max(found.textStart(), local - 1) : local); // the blank ends its own line
}

QRect ArticleView::caretRect(qsizetype position) const
{
    const int paragraph = m_article.paragraphAt(position);
    if (paragraph < 0 || m_rows.rowOf.empty())
        return {};
    const int r = m_rows.rowOf[paragraph];
    const QRect box = rowRect(r);
    if (m_rows.rows[r].kind == PaneRow::Kind::Folded)
        return QRect(textLeft(), box.top() + m_style.furniture.above, 1, m_style.furniture.line);
    const TextType &type = typeOf(paragraph);
    const Layout layout = layoutOf(paragraph);
    const int local = int(position - m_article.paragraphs[paragraph].range.start);
    const QTextLine line = layout->lineForTextPosition(std::min(local, int(layout->text().size())));
    if (!line.isValid())
        return QRect(textLeft(), box.top() + type.above, 1, type.line);
    const QPointF origin = textOrigin(r);
    return QRect(int(origin.x() + line.cursorToX(local)), int(origin.y()) + line.lineNumber() * type.line, 1,
                 type.line);
}

QList<QRectF> ArticleView::rectsOf(const TextRange &range) const
{
    const int paragraph = m_article.paragraphAt(range.start);
    if (paragraph < 0 || m_rows.rowOf.empty())
        return {};
    const int row = m_rows.rowOf[paragraph];
    if (m_rows.rows[row].kind == PaneRow::Kind::Folded)
        return {QRectF(rowRect(row))};
    return rangeRects(*layoutOf(paragraph), typeOf(paragraph), textOrigin(row),
                      range.shifted(-m_article.paragraphs[paragraph].range.start));
}

void ArticleView::reveal(const TextRange &range)
{
    const QRect box = caretRect(range.start) | caretRect(std::max(range.start, range.end - 1));
    const int paper = m_style.body.line;
    if (box.top() < paper)
        setScrollTop(scrollTop() + box.top() - 3 * paper);
    else if (box.bottom() > viewport()->height() - paper)
        setScrollTop(scrollTop() + box.bottom() - viewport()->height() + 3 * paper);
}

} // namespace galley
