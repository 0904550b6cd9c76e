// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotelinks.h"

namespace galley
{

namespace
{

constexpr double least = 0.3; // of a link by a quote that is a small part of both passages …
constexpr double most = 0.7;  // … and where there is nothing else
constexpr int leastWords = 5; // in the span: fewer are a turn of phrase

/** The unit that holds @p range; null where none does, or only a part of it. */
const Unit *holding(const Units &units, const TextRange &range)
{
    const auto behind = std::ranges::upper_bound(units, range.start, {}, [](const Unit &u) { return u.range.start; });
    if (behind == units.begin())
        return nullptr;
    const Unit &unit = *std::prev(behind);
    return range.end <= unit.range.end ? &unit : nullptr;
}

int wordsIn(const Unit &unit, const TextRange &range)
{
    return int(std::ranges::count_if(unit.words, [&](const Word &word) { return range.overlaps(word.range()); }));
}

} // namespace

void addQuotesInCommon(const QList<QuoteMatch> &matches, const QList<Units> &units, QList<UnitLink> &links,
                       const Progress &progress)
{
    std::vector<PassageScore> found;
    for (const QuoteMatch &match : matches) {
        if (progress.stopped())
            return;
        const Passage &x = match.overlap.first();
        const Passage &y = match.overlap.last();
        const Unit *a = holding(units[x.article], x.range);
        const Unit *b = holding(units[y.article], y.range);
        if (!a || !b)
            continue;
        const int words = std::min(wordsIn(*a, x.range), wordsIn(*b, y.range));
        if (words < leastWords)
            continue;
        const double share = double(words) / double(std::max(a->words.size(), b->words.size()));
        found.push_back({a->member, b->member, least + (most - least) * std::min(1.0, share)});
    }
    addMissing(std::move(found), links, progress);
}

} // namespace galley
