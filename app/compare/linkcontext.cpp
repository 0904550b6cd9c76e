// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/linkcontext.h"

#include "app/compare/linkweights.h"

#include <cmath>
#include <numeric>

namespace galley
{

namespace
{

std::vector<Member> membersOf(const QList<ScoredPair> &pairs)
{
    std::vector<Member> members;
    for (const ScoredPair &pair : pairs) {
        members.push_back(pair.a);
        members.push_back(pair.b);
    }
    std::ranges::sort(members);
    const auto tail = std::ranges::unique(members);
    members.erase(tail.begin(), tail.end());
    return members;
}

int placeOf(const std::vector<Member> &members, const Member &member)
{
    const auto found = std::ranges::lower_bound(members, member);
    return found == members.end() || *found != member ? -1 : int(found - members.begin());
}

Partners partnersOf(const std::vector<Member> &members, const QList<ScoredPair> &pairs)
{
    std::vector<int> articles;
    std::ranges::transform(members, std::back_inserter(articles), &Member::article);
    std::vector<std::pair<int, int>> numbers;
    std::vector<double> scores;
    for (const ScoredPair &pair : pairs) {
        numbers.emplace_back(placeOf(members, pair.a), placeOf(members, pair.b));
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

/** @p ofA and @p ofB: the partners of two sentences of articles @p a and @p b. */
Thirds thirdsOf(Row ofA, Row ofB, int a, int b)
{
    Thirds thirds;
    const auto score = [&](const Partners::Partner &partner) {
        return partner.article == a || partner.article == b ? 0 : partner.score;
    };
    const Partners::Partner *x = ofA.data();
    const Partners::Partner *y = ofB.data();
    const auto *const endX = x + ofA.size();
    const auto *const endY = y + ofB.size();
    while (x != endX && y != endY) { // both sorted by number
        const bool hasA = x->bag <= y->bag;
        const bool hasB = y->bag <= x->bag;
        thirds.add(hasA * score(*x), hasB * score(*y));
        x += hasA;
        y += hasB;
    }
    for (; x != endX; ++x)
        thirds.add(score(*x), 0);
    for (; y != endY; ++y)
        thirds.add(0, score(*y));
    return thirds;
}

} // namespace

LinkContext::LinkContext(const QList<ScoredPair> &pairs)
    : m_members(membersOf(pairs))
    , m_partners(partnersOf(m_members, pairs))
{
}

int LinkContext::numberOf(const Member &member) const
{
    return placeOf(m_members, member);
}

/** The best score of sentence @p of with one of the article of @p rivalOf other than that. */
double LinkContext::bestRival(int of, int rivalOf) const
{
    const Partners::Best best = m_partners.bestOf(of, m_members[size_t(rivalOf)].article);
    return best.bag == rivalOf ? best.second : best.score;
}

ContextFeatures LinkContext::measure(const ScoredPair &pair) const
{
    const int i = numberOf(pair.a);
    const int j = numberOf(pair.b);
    const double p = pair.alone;
    const Thirds thirds = thirdsOf(m_partners.of(i), m_partners.of(j), pair.a.article, pair.b.article);
    const double rivalA = bestRival(i, j);
    const double rivalB = bestRival(j, i);
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
