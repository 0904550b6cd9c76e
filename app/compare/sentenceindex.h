// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sentences of an article hold given words.
#pragma once

#include "app/compare/sentence.h"
#include "app/compare/units.h"

#include <span>

namespace galley
{

/** An inverted index over the content words of all sentences. Const functions from any thread. */
class SentenceIndex
{
public:
    using Key = std::pair<quint64, double>; ///< A stem's hash, and its background weight.

    SentenceIndex() = default;
    /** Of no use once @p progress is stopped. */
    SentenceIndex(const QList<Units> &sentences, const Progress &progress);

    /** The content words of @p text from number @p first to before @p last, each once. */
    static std::vector<Key> keysOf(const SentenceText &text, int first, int last);

    /** The sentence of @p article that holds the most of @p keys by weight, of equals the first, and how much: 0 to 1.
     */
    std::pair<double, Member> best(const std::vector<Key> &keys, int article) const;

private:
    /** Where the words of one article stand. */
    class WordPlaces
    {
    public:
        WordPlaces() = default;
        explicit WordPlaces(const Units &units);
        bool isEmpty() const { return m_keys.empty(); }
        /** The sentences that hold the word, each once, in order. */
        std::span<const int> of(quint64 key) const;

    private:
        std::vector<quint64> m_keys;   ///< Sorted.
        std::vector<quint32> m_alike;  ///< Where the keys begin that have the same first bits.
        int m_shift = 0;               ///< Over the other bits.
        std::vector<quint32> m_begins; ///< Where the sentences of each key begin.
        std::vector<int> m_sentences;
    };
    std::vector<WordPlaces> m_ofArticles;
};

} // namespace galley
