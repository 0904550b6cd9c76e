// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be a difference of two sentences, and what is measured about it before it is believed.
#pragma once

#include "app/compare/differences.h"

#include <array>

namespace galley
{

/** Two sentences with the alignment of their words. */
struct SentencePair {
    SentencePair(const SentenceText &first, const SentenceText &second, const WordAlignment &words);

    const SentenceText &a;
    const SentenceText &b;
    const WordAlignment &alignment;

    /** How strongly word @p i of a is matched with word @p j of b, 0 to 1. */
    double matched(int i, int j) const;
    /** How strongly a word is matched with any. */
    double matchedA(int i) const;
    double matchedB(int j) const;
};

/** Measures of one candidate: the first nine of its slot, the others of its kind; see the functions that fill them. */
using DifferenceFeatures = std::array<double, 26>;

/** A difference that is not judged yet. */
struct DifferenceCandidate {
    SentenceDifference difference;
    int inA = -1; ///< Number of the fact or word, so that each is used once.
    int inB = -1;
    DifferenceFeatures features{};
};

/**
 * Measures how far two places of two sentences are the same slot: [0] context (contextOf()), [1] the word before is
 * the same, [2] the word behind, [3] how far apart they stand, [4] and [5] the smaller and larger share of the
 * sentences that is explained, without the places themselves, [6] share of the matched words on the same side of both,
 * [7] length of the shorter sentence (log), [8] two words on, on both sides.
 */
DifferenceFeatures slotFeatures(const TextRange &placeA, const TextRange &placeB, const SentencePair &pair);

/** Figures, dates and times that disagree. [9] and [10] how many that have no equal may stand there, in the sentence
 * that has fewer and in the other, [11] units, [12] written alike, [13] how far apart (log; figures up to a third,
 * dates in years), [14] an ordinal, a weekday, [15] hedged, a year, [16] small, a month, [17] one without a unit, a
 * relative day, [18] best of its fact, [19] written the same but for one character, were words written as figures, [20]
 * counting the same, [21] written with the same figures in another order. */
void addFactCandidates(const SentencePair &pair, QList<DifferenceCandidate> &candidates);

/** Names without a partner. [9] and [10] how many names have none, in the sentence that has fewer and in the other,
 * [11] how many may be ordinary words that begin a sentence or stand in a headline, [12] spelled alike, [13] a name
 * beside it is matched, [14] WordNet knows one, [15] both, [16] capitals, [17] kin, [18] best of its name, [19] a title
 * stands beside both, [20] how many are titles, [21] one is matched with a word that is kin, [22] both or neither end
 * their names, [23] no other name is without a partner, [24] how rare the commoner of both words is, [25] both speak.
 */
void addNameCandidates(const SentencePair &pair, QList<DifferenceCandidate> &candidates);

/** Words that deny on one side only, and antonyms. [9] the word denied is the next, [10] opposites, [11] the other side
 * denies in other words, [12] "not", [13] and [14] how many words deny on either side, [15] the strength of the match
 * denied, [16] the word before is matched with the word denied's, [17] "not only", [18] this side denies in
 * other words too, [19] "without" or "no", [20] the word denied stands before, [21] the next word is not matched. */
void addPolarityCandidates(const SentencePair &pair, QList<DifferenceCandidate> &candidates);

/** Whether both figures are the only ones of one unit in their sentences, and have their digits in another order: "2.4
 * million euros" and "4.2 million euros". Then little else need agree. */
bool isTransposed(const DifferenceCandidate &candidate);

/** What the three find where both sentences speak of one thing, not judged: for judging and for training. */
QList<DifferenceCandidate> differenceCandidates(const SentenceText &a, const SentenceText &b,
                                                const WordAlignment &alignment);

/** The probability, 0 to 1, that a candidate is a difference; learned (differenceweights.h). */
double differenceProbability(const DifferenceCandidate &candidate);

} // namespace galley
