// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The current stop of PaneStage, its bands and words, and what the pointer is over.
#include "widgets/panes/panestage.h"

#include "app/text/tokendiff.h"

#include <QScrollBar>

#include <algorithm>

namespace galley
{

namespace
{
constexpr int longestWordDiff = 20000; ///< Letters; passages beyond are not compared word by word here.

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

int PaneStage::stopFrom(int step, bool conflictsOnly) const
{
    const int count = int(m_content.stops.size());
    const int from = m_stop >= 0     ? m_stop + step
                     : m_resume >= 0 ? std::min(m_resume, count) + std::min(step, 0)
                     : step < 0      ? count - 1
                                     : 0;
    for (int i = from; i >= 0 && i < count; i += step)
        if ((!conflictsOnly || m_content.stops[i].glyph == Glyph::Differs) && isShown(m_content.stops[i]))
            return i;
    return -1;
}

/** Whether the filter leaves something of @p stop to look at. */
bool PaneStage::isShown(const Stop &stop) const
{
    if (stop.finding >= 0)
        return true;
    return m_filter.shows(stop.glyph) && std::ranges::any_of(stop.paragraphs, [this](const Member &member) {
               return member.article < int(m_views.size()) &&
                      m_views[member.article]->marks().paragraphs.value(member.index).glyph != Glyph::None;
           });
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
    m_resume = -1;
    showBands();
    if (now >= 0)
        bringTogether(m_content.stops[now].paragraphs, leader);
    if (isNew)
        emit currentStopChanged(now);
    if (now >= 0 && m_content.stops[now].finding >= 0)
        openPopup(m_content.stops[now].finding, false);
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
            band.alignment = stop.alignment;
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
            // moved words differ in nothing but their place
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
    QList<ArticleView *> shown;
    for (const End &end : std::as_const(ends))
        shown << end.view;
    showPanesOf(shown);
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
    if (m_link) {
        const ArticleView *first = leader ? leader : ends.first().view;
        for (ArticleView *view : std::as_const(m_views))
            if (view != first && !std::ranges::contains(ends, view, &End::view))
                setTop(view, m_sync.matchingTop(*first, *view, first->scrollTop()));
    }
    place();
}

/** Brings the panes of @p views into sight where panes are scrolled sideways; the first of them wins. */
void PaneStage::showPanesOf(const QList<ArticleView *> &views)
{
    if (m_sideways->horizontalScrollBar()->maximum() == 0)
        return;
    for (qsizetype i = views.size() - 1; i >= 0; --i) {
        const auto pane = std::ranges::find(m_panes, views[i], &ArticlePane::view);
        if (pane != m_panes.end())
            m_sideways->ensureWidgetVisible(*pane, 0, 0);
    }
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

void PaneStage::reveal(const Passage &passage)
{
    if (passage.article < 0 || passage.article >= int(m_views.size()))
        return;
    ArticleView *view = m_views[passage.article];
    const int paragraph = view->article().paragraphAt(passage.range.start);
    if (paragraph < 0 || view->rows().rows.empty())
        return;
    if (const PaneRow row = view->rows().rows[view->rows().rowOf[paragraph]]; row.kind == PaneRow::Kind::Folded)
        toggleFold(view, row.paragraph);
    view->selectRange(passage.range);
    view->reveal(passage.range);
    if (std::exchange(m_article, passage.article) != passage.article)
        emit currentArticleChanged(m_article);
}

void PaneStage::setHits(const QList<QList<TextRange>> &hits, const Passage &current)
{
    for (ArticleView *view : std::as_const(m_views))
        view->setHits(hits.value(view->articleIndex()),
                      current.article == view->articleIndex() ? current.range : TextRange{});
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
            ArticleView *there = m_views[to.article];
            const TextRange passage = there->article().paragraphs[to.index].range;
            there->setCursorPosition(passage.start);
            there->setFocus();
            there->reveal(passage); // aligned panes scroll together: one that stands elsewhere is not in sight yet
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

void PaneStage::openPopup(int finding, bool takeFocus)
{
    if (finding < 0 || finding >= int(m_content.findings.size()))
        return;
    const Finding &found = m_content.findings[finding];
    if (found.article >= int(m_views.size()))
        return;
    ArticleView *view = m_views[found.article];
    view->reveal(found.range);
    m_popup->showFinding(finding, found);
    placePopup();
    if (takeFocus)
        m_popup->focusFirst();
}

void PaneStage::placePopup()
{
    const int finding = m_popup->finding();
    if (finding < 0 || finding >= int(m_content.findings.size()))
        return;
    const Finding &found = m_content.findings[finding];
    ArticleView *view = m_views[found.article];
    const QPoint shift = view->viewport()->mapTo(this, QPoint(0, 0));
    const QList<QRectF> word = view->rectsOf(found.range);
    const int paragraph = view->article().paragraphAt(found.range.start);
    if (word.isEmpty() || paragraph < 0)
        return;
    PopupPlace place;
    place.word = word.last().toAlignedRect().translated(shift);
    place.paragraph = view->paragraphRect(paragraph).translated(shift);
    place.bounds = QRect(0, m_style.headerHeight, width(), height() - m_style.headerHeight);
    for (const QRectF &line : view->rectsOf(view->article().paragraphs[paragraph].range))
        if (line.top() > word.last().top() + 2)
            place.textBelow << line.translated(shift);
    if (!place.bounds.intersects(place.word))
        return m_popup->dismiss();
    m_popup->placeAt(place);
}

} // namespace galley
