// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words and letters of one sentence, made ready to be set against those of many others.
#pragma once

#include "app/compare/units.h"

#include <array>
#include <span>
#include <vector>

namespace galley
{

/** One word of a sentence and where it stands: bit k of the mask for the k-th word. */
struct PlacedWord {
    quint64 key = 0;
    quint64 places = 0; ///< Of the first 64 words.
    float weight = 0;   ///< Background weight; 0 for a function word.
};

struct SentenceWords {
    std::vector<PlacedWord> words; ///< Each once, sorted by key.
    quint64 first = 0;             ///< The key of the first.
    int length = 0;                ///< How many there are.
    std::vector<quint64> names;    ///< The keys of the content words with a capital, each once, sorted.
    std::vector<quint64> figures;  ///< Of the numbers.
    std::vector<quint32> letters;  ///< Hashes of the four-letter pieces of the words, each once and none 0.
};

/** Of a sentence that has a word. */
SentenceWords wordsOf(const Unit &unit);

/** What the words of two sentences have in common, and what either has alone. */
struct WordsInCommon {
    double lessA = 0; ///< The weight of the words of the first that the second does not have.
    double lessB = 0;
    int longestRun = 0;  ///< Words in a row; of the first 64 of each, as are the next.
    int subsequence = 0; ///< Words in one order, with others between them.
};

WordsInCommon inCommon(const SentenceWords &a, const SentenceWords &b);

/** How many entries two sorted lists have in common. */
int inCommon(const std::vector<quint64> &a, const std::vector<quint64> &b);

/** A set of numbers that is asked for many others. */
class NumberSet
{
public:
    /** Holds @p numbers, each of them once and none 0, and nothing else. */
    void assign(std::span<const quint32> numbers);
    /** How many of @p numbers it holds. */
    int countOf(std::span<const quint32> numbers) const;

private:
    using Bucket = std::array<quint32, 4>; ///< 0 where it is free.
    bool fill(std::span<const quint32> numbers, size_t buckets);
    std::vector<Bucket> m_buckets; ///< As many as a power of two; a number stands in that of its last bits.
};

} // namespace galley
