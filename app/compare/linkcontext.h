// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How sure it is that two sentences tell the same, once it is known how sure all the other pairs are.
#pragma once

#include "app/compare/comparison.h"
#include "app/compare/linkorder.h"
#include "app/compare/linkpartners.h"

#include <array>

namespace galley
{

/** Two sentences of two articles that were judged. */
struct ScoredPair {
    Member a; ///< a < b.
    Member b;
    int i = 0;          ///< Of a among all sentences in the order of members, and
    int j = 0;          ///< of b.
    double alone = 0;   ///< probabilityAlone().
    double overlap = 0; ///< What they share themselves, 0 to 1: their words, whatever stands around them.
    double alike = 0;   ///< How alike the two articles are, 0 to 1.
    double score = 0;   ///< linkProbability().
    bool sameText = false;
};

/**
 * What the other pairs say of a pair; p are probabilities alone. [0] the log-odds of its own p, [1] and [2] the best p
 * that either has with another sentence of the same article, the smaller and the larger, [3] the strongest chain over a
 * sentence of a third article, [4] all such chains together, [5] the strongest link of one with a sentence that the
 * other is not linked with, [6] the sum of both sides' links with third articles (log), [7] p times 2, [8] to [10] 3 to
 * 5 times the likeness of the articles, [11] to [13] 3 to 5 times 0, [14] to [18] the squares of 1 to 5, [19] the
 * likeness, [20] to [22] 0 to 2 times the likeness.
 */
using ContextFeatures = std::array<double, 23>;

/** The pairs of a comparison, ready to be asked about each other. A second round of judging after a first one that sees
 * each pair alone ("stacking": Wolpert, Stacked generalization, 1992). May be read by several threads. */
class LinkContext
{
public:
    /** Copies what it needs. Of no use once @p progress is stopped. */
    explicit LinkContext(const QList<ScoredPair> &pairs, const Progress &progress = {});

    /** Asks for one thread; quickest where pairs with the same first sentence follow each other. The context must
     * outlive it. */
    class Reader
    {
    public:
        explicit Reader(const LinkContext &context);

        /** @p pair: one of those that the context was made from. */
        ContextFeatures measure(const ScoredPair &pair);

    private:
        /** What two sentences have to do with those of third articles. */
        struct Thirds {
            double chain = 0;   ///< The strongest product of two links over one of them.
            double none = 1;    ///< The probability that no such chain holds.
            double against = 0; ///< The strongest link of one that the other does not have.
            double sum = 0;     ///< Of all links with them.
        };
        Thirds thirdsOf(const ScoredPair &pair);
        void turnTo(int sentence);

        const Partners &m_partners;
        int m_a = -1;                         ///< The first sentence of the pair that was asked for last.
        std::vector<Partners::Partner> m_ofA; ///< Its partners, the best first.
        std::vector<double> m_withA;          ///< By sentence: its score with that one.
        std::vector<int> m_met;               ///< By sentence: the second one that was last seen to have it.
    };

private:
    Partners m_partners;
};

/** The probability, 0 to 1, that a person would link the two. Order counts as far as all else leaves a doubt, since a
 * passage may have been moved. */
double linkProbability(const ContextFeatures &context, const OrderFeatures &order);

} // namespace galley
