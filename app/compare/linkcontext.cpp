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
    std::vector<std::pair<int, int>> numbers;
    std::vector<double> scores;
    for (const ScoredPair &pair : pairs) {
        numbers.emplace_back(placeOf(members, pair.a), placeOf(members, pair.b));
        scores.push_back(pair.alone);
    }
    return {members.size(), numbers, scores};
}

/** What two sentences have to do with those of third articles. */
struct Thirds {
    double chain = 0;   ///< The strongest product of two links over one of them.
    double none = 1;    ///< The probability that no such chain holds.
    double against = 0; ///< The strongest link of one that the other does not have.
    double sum = 0;     ///< Of all links with them.
};

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
    const int article = m_members[size_t(rivalOf)].article;
    for (const auto &[partner, score] : m_partners.byScore(of)) {
        if (partner != rivalOf && m_members[size_t(partner)].article == article)
            return score;
    }
    return 0;
}

ContextFeatures LinkContext::measure(const ScoredPair &pair) const
{
    const int i = numberOf(pair.a);
    const int j = numberOf(pair.b);
    const double p = pair.alone;
    Thirds thirds;
    const auto ofA = m_partners.byBag(i);
    const auto ofB = m_partners.byBag(j);
    auto x = ofA.begin();
    auto y = ofB.begin();
    while (x != ofA.end() || y != ofB.end()) { // both sorted by number
        const int number = y == ofB.end() || (x != ofA.end() && x->bag < y->bag) ? x->bag : y->bag;
        const double withA = x != ofA.end() && x->bag == number ? (x++)->score : 0;
        const double withB = y != ofB.end() && y->bag == number ? (y++)->score : 0;
        const int article = m_members[size_t(number)].article;
        if (article == pair.a.article || article == pair.b.article)
            continue;
        thirds.chain = std::max(thirds.chain, withA * withB);
        thirds.none *= 1 - withA * withB;
        thirds.against = std::max({thirds.against, withA * (1 - withB), withB * (1 - withA)});
        thirds.sum += withA + withB;
    }
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
