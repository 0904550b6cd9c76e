// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an annotation by one of its ends and dragging it over other words.
#include "widgets/panes/articleview.h"

#include <cstdlib>

namespace galley
{

namespace
{
constexpr int reach = 3; // px on either side of an end
}

std::optional<ArticleView::Grip> ArticleView::gripAt(const QPoint &point) const
{
    const int paragraph = m_article.paragraphAt(positionAt(point));
    for (const Mark &mark : marksOf(paragraph)) {
        if (mark.annotation < 0)
            continue;
        for (const bool atStart : {true, false}) {
            const qsizetype end = atStart ? mark.range.start : mark.range.end;
            const QRect caret = caretRect(end);
            const bool inLine = point.y() >= caret.top() && point.y() <= caret.bottom();
            if (inLine && std::abs(point.x() - caret.left()) <= reach)
                return Grip{mark.annotation, mark.range, atStart ? mark.range.end : mark.range.start};
        }
    }
    return {};
}

void ArticleView::dragGrip(const QPoint &point)
{
    const qsizetype to = positionAt(point);
    if (to != m_grip->fixed)
        selectRange({std::min(to, m_grip->fixed), std::max(to, m_grip->fixed)});
}

void ArticleView::releaseGrip()
{
    const Grip grip = *std::exchange(m_grip, std::nullopt);
    const TextRange now = selectedRange();
    setCursorPosition(now.end);
    if (m_dragged && !now.isEmpty() && now != grip.range)
        emit annotationDragged(grip.annotation, grip.range, now);
    else
        emit annotationActivated(grip.annotation);
}

/** Of the annotations over that place the one with the fewest words; -1 for none. */
int ArticleView::innermostAnnotation(qsizetype position) const
{
    int innermost = -1;
    qsizetype shortest = 0;
    for (const Mark &mark : marksOf(std::max(0, m_article.paragraphAt(position)))) {
        const bool isOver = mark.annotation >= 0 && mark.range.contains(position);
        if (isOver && (innermost < 0 || mark.range.length() < shortest)) {
            innermost = mark.annotation;
            shortest = mark.range.length();
        }
    }
    return innermost;
}

} // namespace galley
