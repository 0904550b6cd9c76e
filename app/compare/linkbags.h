// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Passages as bags of weighted words, how much two of them share, and which pairs are worth a look.
#pragma once

#include "app/compare/units.h"
#include "app/compare/wordindex.h"

#include <span>

namespace galley
{

/** A word, or two content words in a row, in a bag. */
struct Entry {
    quint32 key = 0; ///< Numbers those words and pairs of words that several articles have.
    float weight = 0;
};

/** A unit as a bag of weighted words. */
struct Bag {
    const Unit *unit = nullptr;
    std::span<const Entry> entries; ///< Of what other articles have too, sorted by key.
    double norm = 0;                ///< Sum of all squared weights, of what no other article has too.
    int place = 0;                  ///< Among the units of its article.
    int of = 0;                     ///< How many units the article has.

    int article() const { return unit->member.article; }
};

/** Pairs of bags by number, the smaller number first. */
using Pairs = std::vector<std::pair<int, int>>;

/** The bags of all units, rarer words heavier; by number in the order of members. Const functions from any thread. */
class Bags
{
public:
    /** @p articles must outlive this. Stopped, the bags are empty. */
    Bags(const QList<Units> &articles, const Progress &progress);
    Bags(const Bags &) = delete;
    Bags &operator=(const Bags &) = delete;

    size_t size() const { return m_bags.size(); }
    const Bag &operator[](int number) const { return m_bags[size_t(number)]; }
    /** The article of each bag. */
    const std::vector<int> &articles() const { return m_articles; }
    /** One more than the greatest number of an article. */
    int articleCount() const { return m_articles.empty() ? 0 : m_articles.back() + 1; }

    /** The pairs worth a look, each once, sorted. From an inverted index: no table of all pairs. To be called once,
     * since it gives the index away. */
    Pairs candidatePairs(Progress &progress);

private:
    class Finder;

    std::vector<size_t> makeRooms(const QList<Units> &articles, const Progress &progress);
    void weigh(std::span<HeldWord> words, std::vector<size_t> &next, const Progress &progress);
    void closeGaps(const std::vector<size_t> &rooms, const std::vector<size_t> &ends);

    std::vector<Bag> m_bags;
    std::vector<int> m_articles;
    std::vector<Entry> m_entries;        ///< Of each bag after the other.
    std::vector<int> m_postings;         ///< The bags of each key after the other.
    std::vector<size_t> m_firstPostings; ///< Of each key, and the end.
};

/** What two bags have in common: the summed products of weights, and how many words. */
struct Shared {
    double weight = 0;
    int count = 0;
};

/** @p a and @p b: of two articles. */
Shared sharedOf(const Bag &a, const Bag &b);

/** How much of the weight that two passages of different articles share is in words that @p other does not have, 0 to
 * 1; 0 where they share nothing. */
double unexplained(const Bag &a, const Bag &b, const Bag &other);

/** How much two passages share, 0 to 1; 1 for the same words. */
double scoreOf(const Bag &a, const Bag &b);

/** The scores of @p pairs, one by one, worked out on all cores; of no use once @p progress is stopped. */
std::vector<double> scoresOf(const Bags &bags, const Pairs &pairs, const Progress &progress);

} // namespace galley
