// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkcontext.h"

#include "app/compare/linkweights.h"

#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace galley
{

namespace
{

/** The article of each sentence by number, as far as @p pairs tell. */
std::vector<int> articlesOf(const QList<ScoredPair> &pairs)
{
    std::vector<int> articles;
    for (const ScoredPair &pair : pairs) {
        articles.resize(std::max(articles.size(), size_t(pair.j) + 1));
        articles[size_t(pair.i)] = pair.a.article;
        articles[size_t(pair.j)] = pair.b.article;
    }
    return articles;
}

Partners partnersOf(const std::vector<int> &articles, const QList<ScoredPair> &pairs)
{
    std::vector<std::pair<int, int>> numbers;
    std::vector<double> scores;
    for (const ScoredPair &pair : pairs) {
        numbers.emplace_back(pair.i, pair.j);
        scores.push_back(pair.alone);
    }
    return {articles, numbers, scores};
}

/** What two sentences have to do with those of third articles. */
struct Thirds {
    double chain = 0;   ///< The strongest product of two links over one of them.
    double none = 1;    ///< The probability that no such chain holds.
    double against = 0; ///< The strongest link of one that the other does not have.
    double sum = 0;     ///< Of all links with them.

    void add(double withA, double withB)
    {
        chain = std::max(chain, withA * withB);
        none *= 1 - withA * withB;
        against = std::max({against, withA * (1 - withB), withB * (1 - withA)});
        sum += withA + withB;
    }
};

using Row = std::span<const Partners::Partner>;

/** Adds what two rows say, both sorted by number. */
void addThirds(Row ofA, Row ofB, Thirds &thirds)
{
    static constexpr std::array counts{0.0, 1.0}; // in place of branches, which cannot be foretold
    const Partners::Partner *x = ofA.data();
    const Partners::Partner *y = ofB.data();
    const auto *const endX = x + ofA.size();
    const auto *const endY = y + ofB.size();
    while (x != endX && y != endY) {
        const bool hasA = x->bag <= y->bag;
        const bool hasB = y->bag <= x->bag;
        thirds.add(counts[hasA] * x->score, counts[hasB] * y->score);
        x += hasA;
        y += hasB;
    }
    for (; x != endX; ++x)
        thirds.add(x->score, 0);
    for (; y != endY; ++y)
        thirds.add(0, y->score);
}

/** @p ofA and @p ofB: the partners of two sentences of articles @p a < @p b. */
Thirds thirdsOf(Row ofA, Row ofB, int a, int b)
{
    Thirds thirds;
    const auto between = [](Row row, int from, int to) { // articles, to exclusive
        const auto first = std::ranges::lower_bound(row, from, {}, &Partners::Partner::article);
        return Row(first, std::ranges::lower_bound(first, row.end(), to, {}, &Partners::Partner::article));
    };
    constexpr int noEnd = std::numeric_limits<int>::max();
    for (const auto &[from, to] : {std::pair(0, a), std::pair(a + 1, b), std::pair(b + 1, noEnd)})
        addThirds(between(ofA, from, to), between(ofB, from, to), thirds);
    return thirds;
}

} // namespace

LinkContext::LinkContext(const QList<ScoredPair> &pairs)
    : m_partners(partnersOf(articlesOf(pairs), pairs))
{
}

ContextFeatures LinkContext::measure(const ScoredPair &pair) const
{
    // The best p of sentence number `of` with one of that article other than its rival.
    const auto bestRival = [&](int of, int rival, int article) {
        const Partners::Best best = m_partners.bestOf(of, article);
        return best.bag == rival ? best.second : best.score;
    };
    const double p = pair.alone;
    const Thirds thirds = thirdsOf(m_partners.of(pair.i), m_partners.of(pair.j), pair.a.article, pair.b.article);
    const double rivalA = bestRival(pair.i, pair.j, pair.b.article);
    const double rivalB = bestRival(pair.j, pair.i, pair.a.article);
    ContextFeatures features{};
    features[0] = std::log(std::max(p, 1e-4) / std::max(1 - p, 1e-4));
    features[1] = std::min(rivalA, rivalB);
    features[2] = std::max(rivalA, rivalB);
    features[3] = thirds.chain;
    features[4] = 1 - thirds.none;
    features[5] = thirds.against;
    features[6] = std::log1p(thirds.sum);
    features[7] = p * features[2];
    features[19] = pair.alike;
    for (size_t k = 0; k < 3; ++k) {
        features[20 + k] = features[k] * pair.alike;
        features[8 + k] = features[3 + k] * pair.alike;
        features[11 + k] = features[3 + k] * features[0];
    }
    for (size_t k = 0; k < 5; ++k)
        features[14 + k] = features[1 + k] * features[1 + k];
    return features;
}

double linkProbability(const ContextFeatures &features)
{
    const double sum = std::inner_product(features.begin(), features.end(), contextWeights.begin(), contextBias);
    return 1 / (1 + std::exp(-sum));
}

} // namespace galley
