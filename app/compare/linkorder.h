// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the order of two articles says of two sentences: versions of one text run in the same order, and so those before
// and behind a sentence tell where its like may stand.
#pragma once

#include "app/base/progress.h"

#include <QList>

#include <array>
#include <span>
#include <vector>

namespace galley
{

struct ScoredPair;

/** What order says of a pair of sentences: [0] the log-odds that it stands in the order of the two articles, times the
 * strength of that order, [1] the strength, 0 to 1. Both are 0 where the articles run in no common order. */
using OrderFeatures = std::array<double, 2>;

/**
 * The order that each two articles of a comparison have in common.
 *
 * Its strength is told by the sure pairs, those of two sentences that are each other's likeliest: by the heaviest chain
 * of them that goes up in both articles, against all of them and against the 2 sqrt(n) of n pairs that such a chain has
 * by chance (Vershik and Kerov, Asymptotics of the Plancherel measure, 1977). How a pair fits is told by all likely
 * pairs: by the share of the chains with it among all chains, where a chain weighs as much as the product of what its
 * pairs say. The chains are summed up from before and from behind, as paths are in a hidden Markov model (Rabiner, A
 * tutorial on hidden Markov models, 1989), over the pairs there are: there is no table over all sentences.
 *
 * The order of the articles changes nothing but the numbers. Const functions from any thread.
 */
class LinkOrder
{
public:
    /** @p pairs: judged alone, sorted by their numbers. Works on all cores; of no use once @p progress is stopped. */
    explicit LinkOrder(const QList<ScoredPair> &pairs, const Progress &progress = {});

    /** Of @p pair, which is that @p number of those the order was made from. */
    OrderFeatures measure(const ScoredPair &pair, qsizetype number) const;

private:
    void judge(const QList<ScoredPair> &pairs, std::span<const int> between, const Progress &progress);
    size_t at(const ScoredPair &pair) const;

    std::vector<float> m_fits; ///< Of each pair the probability that it stands in the order.
    size_t m_articles = 0;
    std::vector<float> m_strengths; ///< Of each article with each other one, a row for each.
};

} // namespace galley
