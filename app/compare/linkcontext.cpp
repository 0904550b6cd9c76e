// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkcontext.h"

#include "app/compare/linkweights.h"

#include <array>
#include <cmath>
#include <numeric>
#include <utility>

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

constexpr double leastAlone = 0.01; // what is less likely tells nothing of others; most candidates are

Partners partnersOf(const std::vector<int> &articles, const QList<ScoredPair> &pairs)
{
    std::vector<std::pair<int, int>> numbers;
    std::vector<double> scores;
    for (const ScoredPair &pair : pairs) {
        if (pair.alone < leastAlone)
            continue;
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
};

using Row = std::span<const Partners::Partner>;

/** The parts of @p row, sorted by article, before and behind those of @p article. */
std::array<Row, 2> without(Row row, int article)
{
    const auto [first, last] = std::ranges::equal_range(row, article, {}, &Partners::Partner::article);
    return {Row(row.begin(), first), Row(last, row.end())};
}

/** @p ofA and @p ofB: the partners of two sentences of articles @p a and @p b. */
Thirds thirdsOf(Row ofA, Row ofB, int a, int b, size_t sentences)
{
    thread_local std::vector<double> withB; // by sentence; all zero between two calls
    withB.resize(std::max(withB.size(), sentences));
    Thirds thirds;
    double sumB = 0;
    for (const Row &row : without(ofB, a)) {
        for (const auto &[bag, article, score] : row) {
            withB[size_t(bag)] = score;
            sumB += score;
        }
    }
    for (const Row &row : without(ofA, b)) {
        for (const auto &[bag, article, score] : row) {
            const double other = std::exchange(withB[size_t(bag)], 0);
            thirds.chain = std::max(thirds.chain, score * other);
            thirds.none *= 1 - score * other;
            thirds.against = std::max(thirds.against, std::max(score * (1 - other), other * (1 - score)));
            thirds.sum += score;
        }
    }
    for (const Row &row : without(ofB, a)) { // what the first has no link with
        for (const auto &[bag, article, score] : row)
            thirds.against = std::max(thirds.against, std::exchange(withB[size_t(bag)], 0));
    }
    thirds.sum += sumB;
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
    const Thirds thirds =
        thirdsOf(m_partners.of(pair.i), m_partners.of(pair.j), pair.a.article, pair.b.article, m_partners.count());
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
