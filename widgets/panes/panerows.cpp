// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/panerows.h"

#include <algorithm>
#include <map>

namespace galley
{

namespace
{

/** First paragraph of an alignment in each article. */
std::map<int, int> firstParagraphs(const Alignment &alignment)
{
    std::map<int, int> first;
    for (const Member &member : alignment.members)
        first.try_emplace(member.article, member.index);
    return first;
}

/** A ghost that is to be inserted into a pane before a row of it. */
struct Insertion {
    int pane = 0;
    int before = 0;
    PaneRow row;
};

/** The groups in an order in which every pane's rows go down; what contradicts the rest is dropped. */
std::vector<RowGroup> inOrder(const std::vector<RowGroup> &groups, int paneCount)
{
    std::vector<std::vector<int>> queues(paneCount);
    for (int g = 0; g < int(groups.size()); ++g)
        for (const auto &[pane, row] : groups[g].at)
            queues[pane].push_back(g);
    std::vector<std::size_t> front(paneCount, 0);
    for (int p = 0; p < paneCount; ++p)
        std::ranges::stable_sort(queues[p], {}, [&](int g) {
            return std::ranges::find(groups[g].at, p, &std::pair<int, int>::first)->second;
        });
    std::vector<RowGroup> result;
    std::vector<bool> gone(groups.size(), false);
    std::vector<int> lastRow(paneCount, -1);
    const auto head = [&](int p) {
        while (front[p] < queues[p].size() && gone[queues[p][front[p]]])
            ++front[p];
        return front[p] < queues[p].size() ? queues[p][front[p]] : -1;
    };
    while (true) {
        int ready = -1;
        int stuck = -1;
        for (int p = 0; p < paneCount && ready < 0; ++p) {
            const int g = head(p);
            if (g < 0)
                continue;
            if (std::ranges::all_of(groups[g].at, [&](const auto &at) { return head(at.first) == g; }))
                ready = g;
            else if (stuck < 0 || groups[g].at.size() < groups[stuck].at.size() || groups[g].equalHeight)
                stuck = g;
        }
        const int g = ready >= 0 ? ready : stuck;
        if (g < 0)
            return result;
        gone[g] = true;
        const bool goesDown =
            std::ranges::all_of(groups[g].at, [&](const auto &at) { return at.second > lastRow[at.first]; });
        if (ready < 0 || !goesDown)
            continue;
        for (const auto &[pane, row] : groups[g].at)
            lastRow[pane] = row;
        result.push_back(groups[g]);
    }
}

std::vector<RowGroup> chainOf(std::span<const PaneRows> panes, const QList<Alignment> &alignments)
{
    std::vector<RowGroup> groups;
    for (const Alignment &alignment : alignments) {
        if (alignment.level != Level::Paragraph || alignment.moved)
            continue;
        RowGroup group;
        for (const auto &[article, paragraph] : firstParagraphs(alignment))
            if (article < int(panes.size()) && paragraph < int(panes[article].rowOf.size()))
                group.at.emplace_back(article, panes[article].rowOf[paragraph]);
        if (group.at.size() > 1)
            groups.push_back(group);
    }
    return inOrder(groups, int(panes.size()));
}

/** The row of @p to before which a ghost for @p row of @p from belongs: as far from the last common row as that is. */
int ghostPlace(const std::vector<RowGroup> &chain, std::span<const PaneRows> panes, std::pair<int, int> from, int to)
{
    int before = 0;
    int distance = from.second;
    int limit = int(panes[to].rows.size());
    for (const RowGroup &group : chain) {
        const auto here = std::ranges::find(group.at, from.first, &std::pair<int, int>::first);
        const auto there = std::ranges::find(group.at, to, &std::pair<int, int>::first);
        if (here == group.at.end() || there == group.at.end())
            continue;
        if (here->second > from.second) {
            limit = there->second;
            break;
        }
        before = there->second;
        distance = from.second - here->second;
    }
    return std::min(before + distance, limit);
}

std::vector<Insertion> ghostsOf(const std::vector<RowGroup> &chain, std::span<const PaneRows> panes,
                                const QList<Alignment> &alignments)
{
    std::vector<Insertion> ghosts;
    for (int a = 0; a < int(alignments.size()); ++a) {
        if (alignments[a].level != Level::Paragraph || !alignments[a].moved)
            continue;
        const auto first = firstParagraphs(alignments[a]);
        for (const auto &[from, paragraph] : first) {
            for (const auto &[to, partner] : first) {
                if (from == to || std::max(from, to) >= int(panes.size()))
                    continue;
                const std::pair place(from, panes[from].rowOf[paragraph]);
                PaneRow row;
                row.kind = PaneRow::Kind::Ghost;
                row.paragraph = partner;
                row.source = {from, paragraph};
                row.alignment = a;
                ghosts.push_back({to, ghostPlace(chain, panes, place, to), row});
            }
        }
    }
    std::ranges::stable_sort(ghosts, {}, [](const Insertion &i) { return std::tuple(i.pane, i.before, i.row.source); });
    return ghosts;
}

void insertGhosts(std::span<PaneRows> panes, const std::vector<Insertion> &ghosts)
{
    for (int p = 0; p < int(panes.size()); ++p) {
        std::vector<PaneRow> rows;
        auto next = std::ranges::find(ghosts, p, &Insertion::pane);
        for (int r = 0; r <= int(panes[p].rows.size()); ++r) {
            for (; next != ghosts.end() && next->pane == p && next->before == r; ++next)
                rows.push_back(next->row);
            if (r == int(panes[p].rows.size()))
                break;
            const PaneRow &row = panes[p].rows[r];
            for (int i = 0; i < row.count; ++i)
                panes[p].rowOf[row.paragraph + i] = int(rows.size());
            rows.push_back(row);
        }
        panes[p].rows = std::move(rows);
    }
}

} // namespace

int PaneRows::rowAt(int y) const
{
    const auto after = std::ranges::upper_bound(rows, y, {}, &PaneRow::top);
    return after == rows.begin() ? (rows.empty() ? -1 : 0) : int(after - rows.begin()) - 1;
}

PaneRows rowsOf(const Article &article, const QSet<int> &unfolded)
{
    PaneRows result;
    const int count = int(article.paragraphs.size());
    result.rowOf.resize(count);
    for (int i = 0; i < count;) {
        int end = i + 1;
        if (article.paragraphs[i].role == Role::Furniture)
            while (end < count && article.paragraphs[end].role == Role::Furniture)
                ++end;
        const bool folded = article.paragraphs[i].role == Role::Furniture && !unfolded.contains(i);
        for (int p = i; p < end; ++p) {
            if (p == i || !folded) {
                PaneRow &row = result.rows.emplace_back();
                row.kind = folded ? PaneRow::Kind::Folded : PaneRow::Kind::Paragraph;
                row.paragraph = p;
                row.count = folded ? end - i : 1;
            }
            result.rowOf[p] = int(result.rows.size()) - 1;
        }
        i = end;
    }
    return result;
}

std::vector<RowGroup> alignRows(std::span<PaneRows> panes, const QList<Alignment> &alignments)
{
    const auto ghosts = ghostsOf(chainOf(panes, alignments), panes, alignments);
    insertGhosts(panes, ghosts);
    std::vector<RowGroup> groups = chainOf(panes, alignments);
    for (int p = 0; p < int(panes.size()); ++p) {
        for (int r = 0; r < int(panes[p].rows.size()); ++r) {
            const PaneRow &row = panes[p].rows[r];
            if (row.kind == PaneRow::Kind::Ghost)
                groups.push_back(
                    {{{row.source.article, panes[row.source.article].rowOf[row.source.index]}, {p, r}}, true});
        }
    }
    for (RowGroup &group : groups)
        std::ranges::sort(group.at);
    return inOrder(groups, int(panes.size()));
}

void placeRowsAfter(PaneRows &pane, const RowSpan &changed, int bottomSpace)
{
    const auto rest = std::size_t(changed.last) + 1;
    for (auto r = std::size_t(changed.first) + 1; r < std::min(rest, pane.rows.size()); ++r)
        pane.rows[r].top = pane.rows[r - 1].bottom();
    const int moved = rest < pane.rows.size() ? pane.rows[rest - 1].bottom() - pane.rows[rest].top : 0;
    for (std::size_t r = rest; moved != 0 && r < pane.rows.size(); ++r)
        pane.rows[r].top += moved;
    pane.height = pane.rows.back().bottom() + bottomSpace;
}

void placeRows(std::span<PaneRows *const> panes, const std::vector<RowGroup> &groups, int topSpace, int bottomSpace)
{
    std::vector<int> cursor(panes.size(), topSpace);
    std::vector<int> next(panes.size(), 0);
    const auto put = [&](int pane) {
        PaneRow &row = panes[pane]->rows[next[pane]++];
        row.top = cursor[pane];
        row.stretch = 0;
        cursor[pane] = row.bottom();
    };
    for (const RowGroup &group : groups) {
        int top = 0;
        int height = 0;
        for (const auto &[pane, row] : group.at) {
            while (next[pane] < row)
                put(pane);
            top = std::max(top, cursor[pane]);
            height = std::max(height, panes[pane]->rows[row].height);
        }
        for (const auto &[pane, index] : group.at) {
            cursor[pane] = top;
            put(pane);
            PaneRow &row = panes[pane]->rows[index];
            row.stretch = group.equalHeight ? height - row.height : 0;
            cursor[pane] = row.bottom();
        }
    }
    int tallest = 0;
    for (int p = 0; p < int(panes.size()); ++p) {
        while (next[p] < int(panes[p]->rows.size()))
            put(p);
        panes[p]->height = cursor[p] + bottomSpace;
        tallest = std::max(tallest, panes[p]->height);
    }
    if (!groups.empty())
        for (PaneRows *pane : panes)
            pane->height = tallest;
}

} // namespace galley
