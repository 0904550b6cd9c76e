// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where PaneStage shows things: rows at one height, scrolling together, the current stop, what the pointer is over.
#include "widgets/panes/panestage.h"

#include "app/text/tokendiff.h"

#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace galley
{

namespace
{
constexpr int longestWordDiff = 20000; ///< Letters; passages beyond are not compared word by word here.
constexpr int sliceMs = 6;             ///< How long the layout out of sight holds the thread at a time.
constexpr int bottomSpace = 40;

QList<int> paragraphsOf(const QList<Member> &members, int article)
{
    QList<int> result;
    for (const Member &member : members)
        if (member.article == article)
            result << member.index;
    return result;
}

/** Several paragraphs as one text, with the way back. */
struct Joined {
    QString text;
    QList<std::pair<qsizetype, TextRange>> parts; ///< Start in text, and the range in the article.

    Joined(const Article &article, const QList<int> &paragraphs)
    {
        for (const int p : paragraphs) {
            const TextRange &range = article.paragraphs[p].range;
            parts.emplaceBack(text.size(), range);
            text += article.textOf(range);
            text += u'\n';
        }
    }
    void addBack(const TextRange &range, QList<TextRange> &to) const
    {
        for (const auto &[start, original] : parts) {
            const TextRange here{std::max(range.start, start), std::min(range.end, start + original.length())};
            if (!here.isEmpty())
                to << here.shifted(original.start - start);
        }
    }
};

} // namespace

bool PaneStage::alignsRows() const
{
    return m_align.value_or(m_panes.size() <= 2) && m_views.size() > 1 &&
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
            changed = view->measureVisible() || changed;
        if (!changed)
            break;
    }
    if (alignsRows() && m_link)
        for (ArticleView *view : std::as_const(m_views))
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
    if (m_link) {
        for (ArticleView *other : std::as_const(m_views))
            if (other != leader)
                setTop(other, alignsRows() ? to : m_sync.followingTop(*leader, *other, from, to));
    }
    m_following = false;
    const bool changed = std::ranges::count_if(m_views, [](ArticleView *view) { return view->measureVisible(); }) > 0;
    if (changed)
        place();
    contentMoved();
}

void PaneStage::contentMoved()
{
    for (int i = 1; i < m_splitter->count(); ++i)
        m_splitter->strip(i)->update();
    m_overview->update();
}

void PaneStage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_measuring.timerId())
        return QWidget::timerEvent(event);
    const auto open = std::ranges::find_if(m_measured, [](int row) { return row >= 0; });
    if (open == m_measured.end()) {
        m_measuring.stop();
        place();
        return;
    }
    const int index = int(open - m_measured.begin());
    const int row = m_views.value(index) ? m_views[index]->measureSome(*open, sliceMs) : -1;
    constexpr int enough = 3000; // rows that are laid out ahead; beyond, only what is looked at
    *open = row > enough ? -1 : row;
}

bool PaneStage::isSettled() const
{
    return !m_measuring.isActive() &&
           std::ranges::none_of(m_content.paneSlots, [](const Slot &s) { return s.state == Slot::State::Loading; });
}

int PaneStage::stopFrom(int step, bool conflictsOnly) const
{
    for (int i = m_stop < 0 && step < 0 ? int(m_content.stops.size()) - 1 : m_stop + step;
         i >= 0 && i < int(m_content.stops.size()); i += step)
        if (!conflictsOnly || m_content.stops[i].glyph == Glyph::Differs)
            return i;
    return -1;
}

int PaneStage::stopOf(const Member &paragraph) const
{
    int found = -1;
    for (int i = 0; i < int(m_content.stops.size()); ++i) {
        const Stop &stop = m_content.stops[i];
        if (stop.paragraphs.contains(paragraph) && (found < 0 || stop.glyph > m_content.stops[found].glyph))
            found = i;
    }
    return found;
}

void PaneStage::setCurrentStop(int stop, const ArticleView *leader)
{
    const int now = stop >= 0 && stop < int(m_content.stops.size()) ? stop : -1;
    const bool isNew = std::exchange(m_stop, now) != now;
    showBands();
    if (now >= 0)
        bringTogether(m_content.stops[now].paragraphs, leader);
    if (isNew)
        emit currentStopChanged(now);
    if (now >= 0 && m_content.stops[now].finding >= 0)
        activateFinding(m_content.stops[now].finding);
}

void PaneStage::showBands()
{
    const Stop none;
    const Stop &stop = m_stop >= 0 ? m_content.stops[m_stop] : none;
    const bool moved = stop.alignment >= 0 && m_content.comparison.alignments[stop.alignment].moved;
    for (ArticleView *view : std::as_const(m_views)) {
        PaneBand band;
        if (stop.finding < 0) {
            const QList<int> paragraphs = paragraphsOf(stop.paragraphs, view->articleIndex());
            band.paragraphs = QSet<int>(paragraphs.begin(), paragraphs.end());
            band.glyph = stop.glyph;
            band.moved = moved;
            band.words = tintedWords(stop, view->articleIndex());
        }
        view->setBand(band);
    }
    for (int i = 1; i < m_splitter->count(); ++i)
        m_splitter->strip(i)->setCurrent(stop.finding < 0 ? stop.alignment : -1);
    placeBands();
    m_overview->update();
}

/** Aligned rows that match go down equally far where there is blank paper: the band is one straight bar. */
void PaneStage::placeBands()
{
    int bottom = 0;
    bool level = alignsRows() && m_stop >= 0;
    int top = -1;
    for (ArticleView *view : std::as_const(m_views)) {
        for (const int paragraph : view->band().paragraphs)
            bottom = std::max(bottom, view->rows().rows[view->rows().rowOf[paragraph]].bottom());
        if (view->band().paragraphs.isEmpty())
            continue;
        const int first = view->rows().rows[view->rows().rowOf[*std::ranges::min_element(view->band().paragraphs)]].top;
        level = level && (top < 0 || first == top);
        top = first;
    }
    for (ArticleView *view : std::as_const(m_views))
        view->setBandBottom(level ? bottom : 0);
    contentMoved();
}

QList<TextRange> PaneStage::tintedWords(const Stop &stop, int article) const
{
    QList<TextRange> words;
    const QList<int> own = paragraphsOf(stop.paragraphs, article);
    if (own.isEmpty() || stop.alignment < 0)
        return words;
    const Article &mine = m_content.articles[article];
    const Joined here(mine, own);
    for (int other = 0; other < int(m_content.articles.size()); ++other) {
        const QList<int> theirs = paragraphsOf(stop.paragraphs, other);
        if (other == article || theirs.isEmpty())
            continue;
        const Joined there(m_content.articles[other], theirs);
        if (here.text.size() + there.text.size() > longestWordDiff)
            continue;
        for (const DiffRun &run : wordDiff(here.text, there.text, mine.language))
            if (run.kind == DiffRun::Kind::Changed || run.kind == DiffRun::Kind::OnlyA)
                here.addBack(run.a, words);
    }
    std::ranges::sort(words);
    return words;
}

/** Scrolls so that the first of the members in each pane come to one height, which every pane can reach. */
void PaneStage::bringTogether(const QList<Member> &members, const ArticleView *leader)
{
    struct End {
        ArticleView *view;
        int top, bottom;
    };
    QList<End> ends;
    for (ArticleView *view : std::as_const(m_views)) {
        const QList<int> own = paragraphsOf(members, view->articleIndex());
        if (own.isEmpty())
            continue;
        const auto &rows = view->rows();
        ends << End{view, rows.rows[rows.rowOf[own.first()]].top, rows.rows[rows.rowOf[own.last()]].bottom()};
    }
    if (ends.isEmpty())
        return;
    const int page = ends.first().view->viewport()->height();
    if (alignsRows() && m_link) {
        const auto own = std::ranges::find(ends, leader ? leader->articleIndex() : m_article,
                                           [](const End &end) { return end.view->articleIndex(); });
        const End &end = own == ends.end() ? ends.first() : *own;
        const int at = end.view->scrollTop();
        if (end.top - at < m_style.body.line || end.bottom - at > page - m_style.body.line)
            end.view->setScrollTop(end.top - page / 3);
        return;
    }
    int height = page / 4;
    for (const End &end : std::as_const(ends))
        if (end.view == leader)
            height = end.top - leader->scrollTop();
    int least = 0;
    int most = page;
    for (const End &end : std::as_const(ends)) {
        least = std::max(least, end.top - end.view->verticalScrollBar()->maximum());
        most = std::min(most, end.top);
    }
    height = leader ? height : std::clamp(height, std::min(least, most), std::max(least, most));
    for (const End &end : std::as_const(ends))
        if (end.view != leader)
            setTop(end.view, end.top - height);
    place();
}

void PaneStage::showPassage(const Passage &passage)
{
    if (passage.article < 0 || passage.article >= int(m_views.size()))
        return;
    ArticleView *view = m_views[passage.article];
    const int paragraph = view->article().paragraphAt(passage.range.start);
    if (paragraph < 0)
        return;
    if (view->rows().rows[view->rows().rowOf[paragraph]].kind == PaneRow::Kind::Folded)
        toggleFold(view, view->rows().rows[view->rows().rowOf[paragraph]].paragraph);
    const int stop = stopOf({passage.article, paragraph});
    if (stop >= 0 && m_content.stops[stop].finding < 0)
        setCurrentStop(stop);
    else
        bringTogether({{passage.article, paragraph}}, nullptr);
    view->setCursorPosition(passage.range.start);
    view->reveal(passage.range);
}

void PaneStage::goToCounterpart()
{
    if (m_views.size() < 2)
        return;
    const ArticleView *view = m_views[m_article];
    const Member here{m_article, view->article().paragraphAt(view->cursorPosition())};
    for (const Alignment &alignment : std::as_const(m_content.comparison.alignments)) {
        const qsizetype at = alignment.members.indexOf(here);
        if (alignment.level != Level::Paragraph || at < 0)
            continue;
        for (qsizetype i = 1; i < alignment.members.size(); ++i) {
            const Member to = alignment.members[(at + i) % alignment.members.size()];
            if (to.article == m_article)
                continue;
            const int stop = stopOf(here);
            if (stop >= 0)
                setCurrentStop(stop, view);
            else
                bringTogether(alignment.members, view);
            m_views[to.article]->setCursorPosition(m_views[to.article]->article().paragraphs[to.index].range.start);
            m_views[to.article]->setFocus();
            return;
        }
    }
}

void PaneStage::goToLink(int alignment, const ArticleView *leader)
{
    const auto at = std::ranges::find(m_content.stops, alignment, &Stop::alignment);
    if (at != m_content.stops.end())
        setCurrentStop(int(at - m_content.stops.begin()), leader);
    else
        bringTogether(m_content.comparison.alignments[alignment].members, leader);
}

void PaneStage::hoverLink(int alignment)
{
    m_hoveredAlignment = alignment;
    for (int i = 1; i < m_splitter->count(); ++i)
        m_splitter->strip(i)->setHovered(alignment);
}

void PaneStage::hover(ArticleView *view, const PaneHover &at)
{
    const auto &marks = view->marks().paragraphs;
    int alignment = -1;
    if (at.paragraph >= 0 && at.paragraph < marks.size() && !marks[at.paragraph].alignments.isEmpty())
        alignment = marks[at.paragraph].alignments.first();
    hoverLink(alignment);
    for (ArticleView *each : std::as_const(m_views))
        each->setHover({at.claims, each == view ? at.paragraph : -1});
}

void PaneStage::toggleFold(ArticleView *view, int paragraph)
{
    QSet<int> unfolded = view->unfolded();
    if (!unfolded.remove(paragraph))
        unfolded.insert(paragraph);
    view->setUnfolded(unfolded);
    rebuildRows();
}

void PaneStage::activateGhost(ArticleView *view, int row)
{
    const PaneRow ghost = view->rows().rows[row];
    view->setFocus();
    view->setCursorPosition(view->article().paragraphs[ghost.paragraph].range.start);
    const auto at = std::ranges::find(m_content.stops, ghost.alignment, &Stop::alignment);
    if (at != m_content.stops.end())
        setCurrentStop(int(at - m_content.stops.begin()), view);
    else
        bringTogether({{view->articleIndex(), ghost.paragraph}}, nullptr);
}

void PaneStage::activateFinding(int finding)
{
    if (finding < 0 || finding >= int(m_content.findings.size()))
        return;
    const Finding &found = m_content.findings[finding];
    if (found.article < int(m_views.size()))
        m_views[found.article]->reveal(found.range);
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
