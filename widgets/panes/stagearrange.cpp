// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How PaneStage is arranged: its style, panes side by side or one over the other, and what a narrow window changes.
#include "widgets/panes/panestage.h"

#include "widgets/look/theme.h"

#include <QResizeEvent>

#include <algorithm>

namespace galley
{

namespace
{
constexpr int narrow = 860;   ///< A stage in a window under 900 px: panes are stacked.
constexpr int readable = 440; ///< A pane under this has compact type, so that its lines do not get too short.
constexpr int columns = 56;   ///< Of ribbons, between panes whose type is not compact.
constexpr int compactColumns = 44;
constexpr int stackedGap = 6;
} // namespace

void PaneStage::applyStyle()
{
    StyleRequest request;
    request.dark = palette().color(QPalette::Base).lightness() < 128;
    request.textSize = m_textSize;
    request.compact = isCompact();
    request.ui = font();
    request.family = m_family;
    for (const Article &article : std::as_const(m_content.articles))
        request.figures = std::max(request.figures, int(QString::number(article.paragraphs.size()).size()));
    const bool sameColours = colours().isDark != request.dark || m_style.palette == &colours();
    if (request == m_request && m_styledPanes == m_panes.size() && sameColours)
        return;
    m_request = request;
    m_styledPanes = m_panes.size();
    m_style = galley::paneStyle(request);
    for (ArticlePane *pane : std::as_const(m_panes))
        pane->setPaneStyle(m_style);
    m_overview->setPaneStyle(m_style);
    m_drop->setPaneStyle(m_style);
    m_popup->setPaneStyle(m_style);
    arrangePanes();
    updateStrips();
}

/** Side by side with ribbons between; one over the other where the window is too narrow for two. */
void PaneStage::arrangePanes()
{
    const bool stacked = isStacked();
    m_splitter->setOrientation(stacked ? Qt::Vertical : Qt::Horizontal);
    m_splitter->setHandleWidth(stacked ? stackedGap : m_style.ribbon);
    const int count = stacked ? 1 : std::max(1, int(m_panes.size()));
    m_splitter->setMinimumWidth(count * smallestPane + (count - 1) * m_style.ribbon);
}

bool PaneStage::isStacked() const
{
    return width() < narrow;
}

bool PaneStage::isCompact() const
{
    if (isStacked() || m_panes.size() > 2)
        return !isStacked();
    const int panes = std::max(1, int(m_panes.size()));
    return (width() - OverviewBar::widthFor(panes) - (panes - 1) * columns) / panes < readable;
}

int PaneStage::leastWidth(int panes)
{
    const int count = std::max(2, panes); // beside one there is a place for the second
    return count * smallestPane + (count - 1) * compactColumns + OverviewBar::widthFor(count);
}

void PaneStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const StyleRequest before = m_request;
    applyStyle();
    if (before != m_request)
        place();
    if (isStacked() == (m_splitter->orientation() == Qt::Vertical))
        return;
    arrangePanes();
    m_splitter->setSizes(QList<int>(m_panes.size(), 10000));
    rebuildRows();
}

} // namespace galley
