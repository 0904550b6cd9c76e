// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkorder.h"

#include "app/base/parallel.h"
#include "app/compare/linkcontext.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <numeric>
#include <ranges>

namespace galley
{

namespace
{

// Chosen by cross-validation on the sets that train_links.py learns from; half or twice as much changes little.
constexpr double leastSure = 0.3;    // a pair that tells how strong the order is
constexpr double surelyMore = 10;    // so many pairs more than by chance are a chain that is no accident
constexpr double leastLikely = 0.01; // a pair that tells where others may stand
constexpr double trust = 0.5;        // of its log-odds, since its neighbours tell much of the same …
constexpr double gain = 2;           // … and more for each: where there is an order, the likely is mostly right
constexpr double leastOdds = 0.01;   // that a pair fits, or does not

/** A value for each place, and what all up to a place come to; a tree of partial results (Fenwick, A new data structure
 * for cumulative frequency tables, 1994). @p Join: two values to one, in any order. */
template <typename Value, auto Join>
class Prefixes
{
public:
    Prefixes(size_t places, Value none)
        : m_none(none)
        , m_tree(places + 1, none)
    {
    }

    void add(size_t place, Value value)
    {
        for (size_t k = place + 1; k < m_tree.size(); k += k & (~k + 1))
            m_tree[k] = Join(m_tree[k], value);
    }

    /** Of all places before @p end. */
    Value before(size_t end) const
    {
        Value value = m_none;
        for (size_t k = end; k > 0; k &= k - 1)
            value = Join(value, m_tree[k]);
        return value;
    }

private:
    Value m_none;
    std::vector<Value> m_tree;
};

constexpr double nothing = -1e300; // the logarithm of a sum of none

/** The logarithm of the sum of two numbers whose logarithms are given. */
double logSum(double a, double b)
{
    constexpr double negligible = 40;
    const auto [low, high] = std::minmax(a, b);
    return high - low > negligible ? high : high + std::log1p(std::exp(low - high));
}

/** A chain of pairs; the heavier is the greater. */
struct Chain {
    double weight = 0;
    int length = 0;

    friend auto operator<=>(const Chain &, const Chain &) = default;
};

Chain greater(Chain a, Chain b)
{
    return std::max(a, b);
}

/** The pairs between two articles that tell something, sorted by the numbers of their sentences. In a chain of them
 * each sentence stands once, and they go up in both articles. */
class PairsBetween
{
public:
    PairsBetween(const QList<ScoredPair> &pairs, std::span<const int> numbers)
        : m_pairs(pairs)
        , m_numbers(numbers)
    {
        const auto [first, last] = std::ranges::minmax(numbers, {}, [&](int k) { return pairs[k].j; });
        m_firstB = pairs[first].j;
        m_places = size_t(pairs[last].j - m_firstB) + 1;
    }

    /** How strong the order of the sure ones is, 0 to 1. */
    double strength() const
    {
        const std::vector<int> sure = surePairs();
        if (sure.empty())
            return 0;
        Prefixes<Chain, greater> chains(m_places, {});
        double weight = 0;
        for (const int k : sure) { // each sentence is in one of them
            const Chain before = chains.before(placeOf(k));
            chains.add(placeOf(k), {before.weight + m_pairs[k].alone, before.length + 1});
            weight += m_pairs[k].alone;
        }
        const Chain best = chains.before(m_places);
        const double more = std::clamp((best.length - 2 * std::sqrt(double(sure.size()))) / surelyMore, 0.0, 1.0);
        return more * more * std::max(0.0, 2 * best.weight / weight - 1);
    }

    /** Tells @p fits, by number, the share of all chains that each is in. */
    void tell(std::vector<float> &fits, const Progress &progress) const
    {
        std::vector<double> ending;    // at each of the numbers
        std::vector<double> beginning; // at each, from the last to the first
        const auto fromFirst = [&](int k) { return placeOf(k); };
        const auto fromLast = [&](int k) { return m_places - 1 - placeOf(k); };
        beside([&] { ending = sums(m_numbers, fromFirst, progress); },
               [&] { beginning = sums(std::views::reverse(m_numbers), fromLast, progress); });
        if (progress.stopped())
            return;
        const double all = std::accumulate(ending.begin(), ending.end(), 0.0, logSum); // with that of no pair
        for (size_t at = 0; at < m_numbers.size(); ++at) {
            const int k = m_numbers[at];
            const double both = ending[at] + beginning[m_numbers.size() - 1 - at];
            fits[size_t(k)] = float(std::exp(both - weightOf(k) - all));
        }
    }

private:
    size_t placeOf(int number) const { return size_t(m_pairs[number].j - m_firstB); }

    /** The logarithm of what a pair adds to the weight of a chain. */
    double weightOf(int number) const
    {
        const double p = m_pairs[number].alone;
        return gain + trust * std::log(p / std::max(1 - p, 1e-6));
    }

    /** Those of two sentences that are each other's likeliest, of equals the first. */
    std::vector<int> surePairs() const
    {
        const int firstA = m_pairs[m_numbers.front()].i;
        std::vector<int> bestOfA(size_t(m_pairs[m_numbers.back()].i - firstA) + 1, -1);
        std::vector<int> bestOfB(m_places, -1);
        for (const int k : m_numbers) {
            for (int *const best : {&bestOfA[size_t(m_pairs[k].i - firstA)], &bestOfB[placeOf(k)]}) {
                if (*best < 0 || m_pairs[k].alone > m_pairs[*best].alone)
                    *best = k;
            }
        }
        std::erase_if(bestOfA,
                      [&](int k) { return k < 0 || m_pairs[k].alone < leastSure || bestOfB[placeOf(k)] != k; });
        return bestOfA;
    }

    /** For each of @p numbers the logarithm of the summed weights of the chains that come to it from those before it;
     * @p place: in the second article, counted in the same direction. */
    std::vector<double> sums(auto numbers, const auto &place, const Progress &progress) const
    {
        std::vector<double> result;
        result.reserve(m_numbers.size());
        Prefixes<double, logSum> chains(m_places, nothing);
        for (auto row = numbers.begin(); row != numbers.end() && !progress.stopped();) { // those of one sentence
            const size_t first = result.size();
            auto next = row;
            for (; next != numbers.end() && m_pairs[*next].i == m_pairs[*row].i; ++next)
                result.push_back(weightOf(*next) + logSum(0, chains.before(place(*next))));
            for (size_t at = first; row != next; ++row, ++at)
                chains.add(place(*row), result[at]);
        }
        return result;
    }

    const QList<ScoredPair> &m_pairs;
    std::span<const int> m_numbers;
    int m_firstB = 0;
    size_t m_places = 0; ///< The sentences of the second article from the first that is in a pair to the last.
};

} // namespace

LinkOrder::LinkOrder(const QList<ScoredPair> &pairs, const Progress &progress)
    : m_fits(size_t(pairs.size()))
{
    std::vector<int> telling;
    for (int k = 0; k < int(pairs.size()); ++k) {
        m_articles = std::max(m_articles, size_t(pairs[k].b.article) + 1);
        if (pairs[k].alone >= leastLikely)
            telling.push_back(k);
    }
    m_strengths.assign(m_articles * m_articles, 0);
    const auto articlesOf = [&](int k) { return at(pairs[k]); };
    std::ranges::stable_sort(telling, {}, articlesOf);
    std::vector<std::span<const int>> parts;
    for (std::span<const int> rest(telling); !rest.empty();) {
        const auto behind = std::ranges::upper_bound(rest, articlesOf(rest.front()), {}, articlesOf);
        parts.emplace_back(rest.begin(), behind);
        rest = {behind, rest.end()};
    }
    constexpr qsizetype partsAtOnce = 16; // of quick work mostly
    forParts(qsizetype(parts.size()), partsAtOnce, [&](qsizetype first, qsizetype last) {
        for (auto part = size_t(first); part < size_t(last) && !progress.stopped(); ++part)
            judge(pairs, parts[part], progress);
    });
}

void LinkOrder::judge(const QList<ScoredPair> &pairs, std::span<const int> between, const Progress &progress)
{
    const PairsBetween both(pairs, between);
    const double strength = both.strength();
    m_strengths[at(pairs[between.front()])] = float(strength);
    if (strength > 0)
        both.tell(m_fits, progress);
}

OrderFeatures LinkOrder::measure(const ScoredPair &pair, qsizetype number) const
{
    const auto strength = double(m_strengths[at(pair)]);
    const auto fit = double(m_fits[size_t(number)]);
    return {strength * std::log((fit + leastOdds) / (1 - fit + leastOdds)), strength};
}

size_t LinkOrder::at(const ScoredPair &pair) const
{
    return size_t(pair.a.article) * m_articles + size_t(pair.b.article);
}

} // namespace galley
