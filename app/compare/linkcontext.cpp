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

Partners partnersOf(const std::vector<int> &articles, const QList<ScoredPair> &pairs, const Progress &progress)
{
    std::vector<std::pair<int, int>> numbers;
    std::vector<double> scores;
    for (const ScoredPair &pair : pairs) {
        if (pair.alone < leastAlone)
            continue;
        numbers.emplace_back(pair.i, pair.j);
        scores.push_back(pair.alone);
    }
    return {articles, numbers, scores, progress};
}

using Row = std::span<const Partners::Partner>;

/** The parts of @p row, sorted by article, before and behind those of @p article. */
std::array<Row, 2> without(Row row, int article)
{
    const auto [first, last] = std::ranges::equal_range(row, article, {}, &Partners::Partner::article);
    return {Row(row.begin(), first), Row(last, row.end())};
}

} // namespace

LinkContext::LinkContext(const QList<ScoredPair> &pairs, const Progress &progress)
    : m_partners(partnersOf(articlesOf(pairs), pairs, progress))
{
}

LinkContext::Reader::Reader(const LinkContext &context)
    : m_partners(context.m_partners)
    , m_withA(m_partners.count())
    , m_met(m_partners.count(), -1)
{
}

void LinkContext::Reader::turnTo(int sentence)
{
    for (const Partners::Partner &partner : m_ofA)
        m_withA[size_t(partner.bag)] = 0;
    m_a = sentence;
    const Row row = m_partners.of(sentence);
    m_ofA.assign(row.begin(), row.end());
    for (const Partners::Partner &partner : m_ofA)
        m_withA[size_t(partner.bag)] = partner.score;
    std::ranges::stable_sort(m_ofA, std::ranges::greater(), &Partners::Partner::score);
}

LinkContext::Reader::Thirds LinkContext::Reader::thirdsOf(const ScoredPair &pair)
{
    if (m_a != pair.i)
        turnTo(pair.i);
    Thirds thirds;
    double sumB = 0;
    for (const Row &row : without(m_partners.of(pair.j), pair.a.article)) {
        for (const auto &[bag, article, score] : row) {
            const double other = m_withA[size_t(bag)];
            sumB += score;
            m_met[size_t(bag)] = pair.j;
            thirds.chain = std::max(thirds.chain, score * other);
            thirds.none *= 1 - score * other;
            thirds.against = std::max(thirds.against, std::max(score * (1 - other), other * (1 - score)));
        }
    }
    for (const Row &row : without(m_partners.of(pair.i), pair.b.article)) {
        for (const Partners::Partner &partner : row)
            thirds.sum += partner.score;
    }
    thirds.sum += sumB;
    const auto alone = std::ranges::find_if(m_ofA, [&](const Partners::Partner &partner) {
        return partner.article != pair.b.article && m_met[size_t(partner.bag)] != pair.j;
    });
    if (alone != m_ofA.end()) // the strongest that the second has no link with
        thirds.against = std::max(thirds.against, alone->score);
    return thirds;
}

ContextFeatures LinkContext::Reader::measure(const ScoredPair &pair)
{
    // The best p of sentence number `of` with one of that article other than its rival.
    const auto bestRival = [&](int of, int rival, int article) {
        const Partners::Best best = m_partners.bestOf(of, article);
        return best.bag == rival ? best.second : best.score;
    };
    const double p = pair.alone;
    const Thirds thirds = thirdsOf(pair);
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

double linkProbability(const ContextFeatures &context, const OrderFeatures &order)
{
    const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
    const double told = std::inner_product(context.begin(), context.end(), contextWeights.begin(), contextBias);
    const double byOrder = std::inner_product(order.begin(), order.end(), orderWeights.begin(), 0.0);
    return sigmoid(told + sigmoid(-told) * byOrder);
}

} // namespace galley
