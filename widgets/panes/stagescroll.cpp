// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where PaneStage shows things: rows at one height, scrolling together.
#include "widgets/panes/panestage.h"

#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace galley
{

namespace
{
constexpr int sliceMs = 6;   ///< How long the layout out of sight holds the thread at a time.
constexpr int enough = 3000; ///< Rows of a pane that are laid out ahead; beyond, only what is looked at.
constexpr int bottomSpace = 40;
constexpr int slack = 300; ///< How far over and under the window rows are laid out, in px.
constexpr int restMs = 40; ///< So long nothing scrolls until that is done after a jump.
} // namespace

bool PaneStage::alignsRows() const
{
    return !isStacked() && m_align.value_or(m_panes.size() <= 2) && m_views.size() > 1 &&
           m_content.comparison.articleCount == int(m_views.size());
}

void PaneStage::setAlignRows(bool on)
{
    if (m_align == on)
        return;
    m_align = on;
    rebuildRows();
    showBands();
    if (m_stop >= 0)
        setCurrentStop(m_stop);
}

void PaneStage::setLinkScrolling(bool on)
{
    m_link = on;
    m_overview->setJoint(alignsRows() && m_link);
    if (on && m_article < m_views.size())
        follow(m_views[m_article]);
}

void PaneStage::rebuildRows()
{
    std::vector<PaneRows> rows;
    for (ArticleView *view : std::as_const(m_views))
        rows.push_back(rowsOf(view->article(), view->unfolded()));
    m_groups.clear();
    if (alignsRows())
        m_groups = galley::alignRows(rows, m_content.comparison.alignments);
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_views[int(i)]->setRows(std::move(rows[i]));
    m_overview->setJoint(alignsRows() && m_link);
    for (int i = 1; i < m_splitter->count(); ++i)
        m_splitter->strip(i)->setAligned(alignsRows());
    m_measured = QList<int>(m_views.size(), 0);
    m_measuring.start(0, this);
    place();
}

/** Gives every row its place, lays out what comes into sight by that, and keeps what is read where it is. */
void PaneStage::place()
{
    if (m_placing || m_views.isEmpty())
        return;
    m_placing = true;
    struct Kept {
        int row;
        int offset;
    };
    QList<Kept> kept;
    std::vector<PaneRows *> rows;
    for (ArticleView *view : std::as_const(m_views)) {
        const int row = view->scrollTop() > 0 ? view->rows().rowAt(view->scrollTop()) : -1;
        kept << Kept{row, row < 0 ? 0 : view->scrollTop() - view->rows().rows[row].top};
        rows.push_back(&view->rows());
    }
    for (int round = 0; round < 6; ++round) {
        placeRows(rows, m_groups, m_style.topSpace, bottomSpace);
        for (int i = 0; i < int(m_views.size()); ++i) {
            m_views[i]->rowsPlaced();
            if (kept[i].row >= 0 && kept[i].row < int(rows[i]->rows.size()))
                setTop(m_views[i], rows[i]->rows[kept[i].row].top + kept[i].offset);
        }
        bool changed = false;
        for (ArticleView *view : std::as_const(m_views))
            changed = !view->measureVisible(slack).isEmpty() || changed;
        if (!changed)
            break;
    }
    if (alignsRows() && m_link && !isLocked(m_views[m_article]))
        for (ArticleView *view : std::as_const(m_views))
            if (!isLocked(view))
                setTop(view, m_views[m_article]->scrollTop());
    m_placing = false;
    placeBands();
    m_overview->refresh();
    contentMoved();
}

void PaneStage::setTop(ArticleView *view, int top)
{
    const bool before = std::exchange(m_following, true);
    view->setScrollTop(top);
    m_following = before;
    m_scrollTops[m_views.indexOf(view)] = view->scrollTop();
}

void PaneStage::follow(ArticleView *leader)
{
    const int index = int(m_views.indexOf(leader));
    if (m_following || index < 0)
        return;
    m_following = true;
    const int from = m_scrollTops[index];
    const int to = leader->scrollTop();
    m_scrollTops[index] = to;
    if (m_link && !isLocked(leader)) {
        for (ArticleView *other : std::as_const(m_views))
            if (other != leader && !isLocked(other))
                setTop(other, alignsRows() ? to : m_sync.followingTop(*leader, *other, from, to));
    }
    m_following = false;
    const bool jumped = std::abs(to - from) > leader->viewport()->height();
    if (jumped)
        m_resting.start(restMs, this);
    layOut(jumped ? 0 : slack);
    contentMoved();
}

/** Lays out what is in sight and @p around px over and under it, and places what follows. */
void PaneStage::layOut(int around)
{
    QList<RowSpan> changed;
    for (ArticleView *view : std::as_const(m_views))
        changed << view->measureVisible(around);
    if (std::ranges::all_of(changed, &RowSpan::isEmpty))
        return;
    if (m_groups.empty() && !m_placing)
        moveRows(changed, around);
    else
        place();
}

/** In panes that stand by themselves the rows @p changed (by pane) have other heights: what follows them moves, what is
 * read stays where it is. place() would go through every row of every pane. */
void PaneStage::moveRows(QList<RowSpan> changed, int around)
{
    m_placing = true;
    for (int i = 0; i < int(m_views.size()); ++i) {
        ArticleView *view = m_views[i];
        const int kept = view->scrollTop() > 0 ? view->rows().rowAt(view->scrollTop()) : -1;
        const int offset = kept < 0 ? 0 : view->scrollTop() - view->rows().rows[kept].top;
        for (int round = 0; !changed[i].isEmpty() && round < 6; ++round) {
            placeRowsAfter(view->rows(), changed[i], bottomSpace);
            view->rowsPlaced();
            if (kept >= 0)
                setTop(view, view->rows().rows[kept].top + offset);
            changed[i] = view->measureVisible(around);
        }
    }
    m_placing = false;
    placeBands();
    m_overview->refresh();
}

void PaneStage::contentMoved()
{
    if (!m_popup->isHidden())
        placePopup();
    for (int i = 1; i < m_splitter->count(); ++i)
        m_splitter->strip(i)->update();
    m_overview->update();
}

void PaneStage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_resting.timerId()) {
        m_resting.stop();
        layOut(slack);
        return contentMoved();
    }
    if (event->timerId() != m_measuring.timerId())
        return QWidget::timerEvent(event);
    if (m_sync.prepareNext(m_article, int(m_views.size())))
        return;
    const auto open = std::ranges::find_if(m_measured, [](int row) { return row >= 0; });
    if (open == m_measured.end()) {
        m_measuring.stop();
        place();
        return;
    }
    const int index = int(open - m_measured.begin());
    const int row = m_views.value(index) ? m_views[index]->measureSome(*open, sliceMs) : -1;
    *open = row > enough ? -1 : row;
}

bool PaneStage::isSettled() const
{
    return !m_measuring.isActive() && !m_resting.isActive() &&
           std::ranges::none_of(m_content.paneSlots, [](const Slot &s) { return s.state == Slot::State::Loading; });
}

QHash<QString, QVariant> PaneStage::viewState() const
{
    using namespace Qt::StringLiterals;
    QHash<QString, QVariant> state;
    QVariantList tops;
    for (const ArticleView *view : m_views)
        tops << view->scrollTop();
    state[u"scroll"_s] = tops;
    state[u"stop"_s] = m_stop;
    QVariantList sizes;
    for (const int size : m_splitter->sizes())
        sizes << size;
    state[u"paneSizes"_s] = sizes;
    return state;
}

void PaneStage::restoreViewState(const QHash<QString, QVariant> &state)
{
    using namespace Qt::StringLiterals;
    const QVariantList sizes = state.value(u"paneSizes"_s).toList();
    if (sizes.size() == m_panes.size()) {
        QList<int> wanted;
        for (const QVariant &size : sizes)
            wanted << size.toInt();
        m_splitter->setSizes(wanted);
    }
    const int stop = state.value(u"stop"_s, -1).toInt();
    if (stop >= 0 && stop < int(m_content.stops.size()))
        setCurrentStop(stop);
    const QVariantList tops = state.value(u"scroll"_s).toList();
    for (int i = 0; i < std::min(int(tops.size()), int(m_views.size())); ++i)
        setTop(m_views[i], tops[i].toInt());
    place();
}

} // namespace galley
