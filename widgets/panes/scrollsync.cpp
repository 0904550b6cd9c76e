// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/scrollsync.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace galley
{

namespace
{

/** The pairs of @p pairs (sorted) that form the longest chain in which both sides rise. */
PairChain longestRising(const PairChain &pairs)
{
    std::vector<int> tails; // index of the pair that ends the best chain of each length
    std::vector<int> before(pairs.size(), -1);
    for (int i = 0; i < int(pairs.size()); ++i) {
        const auto at = std::ranges::lower_bound(tails, pairs[i].second, {}, [&](int t) { return pairs[t].second; });
        if (at != tails.begin())
            before[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    PairChain chain;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[i])
        chain.push_back(pairs[i]);
    std::ranges::reverse(chain);
    return chain;
}

int first(const Alignment &alignment, int article)
{
    const auto found = std::ranges::find(alignment.members, article, &Member::article);
    return found == alignment.members.end() ? -1 : found->index;
}

const PaneRow &rowOf(const ArticleView &view, int paragraph)
{
    return view.rows().rows[view.rows().rowOf[paragraph]];
}

/** Maps @p y linearly from [a, b] to [c, d]. */
double mapped(double y, double a, double b, double c, double d)
{
    return b <= a ? c : c + (y - a) * (d - c) / (b - a);
}

} // namespace

PairChain pairChain(const QList<Alignment> &alignments, int one, int two)
{
    PairChain pairs;
    for (const Alignment &alignment : alignments) {
        if (alignment.level != Level::Paragraph || alignment.moved)
            continue;
        const std::pair pair(first(alignment, one), first(alignment, two));
        if (pair.first >= 0 && pair.second >= 0)
            pairs.push_back(pair);
    }
    std::ranges::sort(pairs, [](const auto &a, const auto &b) {
        return std::pair(a.first, -a.second) < std::pair(b.first, -b.second);
    });
    return longestRising(pairs);
}

void ScrollSync::setAlignments(const QList<Alignment> &alignments)
{
    m_alignments = alignments;
    m_chains.clear();
}

const PairChain &ScrollSync::chain(int one, int two) const
{
    const auto [at, isNew] = m_chains.try_emplace({one, two});
    if (isNew)
        at->second = pairChain(m_alignments, one, two);
    return at->second;
}

bool ScrollSync::prepareNext(int leader, int articles)
{
    for (int other = 0; other < articles; ++other) {
        if (other != leader && !m_chains.contains({leader, other})) {
            chain(leader, other);
            return true;
        }
    }
    return false;
}

int ScrollSync::matchingTop(const ArticleView &leader, const ArticleView &other, int top) const
{
    const double page = leader.viewport()->height();
    const double last = leader.verticalScrollBar()->maximum();
    const double half = std::max(1.0, std::min(page / 2, last / 2));
    double share = 0.5 * std::min(1.0, top / half);
    share += 0.5 * std::clamp((top - (last - half)) / half, 0.0, 1.0);
    const double y = top + share * page;

    const PairChain &pairs = chain(leader.articleIndex(), other.articleIndex());
    const auto after =
        std::ranges::upper_bound(pairs, y, {}, [&](const auto &p) { return double(rowOf(leader, p.first).top); });
    double from = 0;
    double to = 0;
    if (after != pairs.begin()) {
        const PaneRow &mine = rowOf(leader, std::prev(after)->first);
        const PaneRow &theirs = rowOf(other, std::prev(after)->second);
        if (y <= mine.bottom())
            return int(std::lround(mapped(y, mine.top, mine.bottom(), theirs.top, theirs.bottom()) -
                                   share * other.viewport()->height()));
        from = mine.bottom();
        to = theirs.bottom();
    }
    const double fromEnd = after != pairs.end() ? rowOf(leader, after->first).top : leader.rows().height;
    const double toEnd = after != pairs.end() ? rowOf(other, after->second).top : other.rows().height;
    return int(std::lround(mapped(y, from, fromEnd, to, toEnd) - share * other.viewport()->height()));
}

int ScrollSync::followingTop(const ArticleView &leader, const ArticleView &other, int from, int to) const
{
    const int limit = other.verticalScrollBar()->maximum();
    const int astray = other.scrollTop() - std::clamp(matchingTop(leader, other, from), 0, limit);
    const int back = std::min(std::abs(astray), std::abs(to - from) / 2 + 1);
    const int rest = astray > 0 ? astray - back : astray + back;
    const int wanted = matchingTop(leader, other, to) + (astray == 0 ? 0 : rest);
    const int onward = to > from ? std::max(wanted, other.scrollTop()) : std::min(wanted, other.scrollTop());
    return std::clamp(to == from ? wanted : onward, 0, limit);
}

} // namespace galley
