// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In what two accounts of one thing differ: figures, dates, names, places, polarity, modality, word by word.
#pragma once

#include "app/compare/comparison.h"
#include "app/compare/wordaligner.h"

namespace galley
{

/** One difference, with its words in both sentences. */
struct SentenceDifference {
    DifferenceKind kind = DifferenceKind::Number;
    TextRange a; ///< In the text of sentence a.
    TextRange b;
    double confidence = 0; ///< Probability, 0 to 1, learned from judged pairs.

    friend bool operator==(const SentenceDifference &, const SentenceDifference &) = default;
};

/**
 * The differences of two sentences that are taken to tell the same, the surest first. What agrees is none, however it
 * is written (see compareFacts()); what only one of them says is none either.
 */
QList<SentenceDifference> findDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment);

/** The words that @p range covers: from the first to before the second. */
std::pair<int, int> wordsIn(const TextRange &range, const SentenceText &sentence);

/** Whether @p word, lower case, is who is counted in any story ("people"): it says little of what is counted. */
bool isAnybody(const QString &word);

/** How well the words around two places match, 0 to about 4: each matched neighbour counts by its nearness. */
double contextOf(const TextRange &placeA, const TextRange &placeB, const SentenceText &a, const SentenceText &b,
                 const WordAlignment &alignment);

} // namespace galley
