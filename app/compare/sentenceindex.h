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
    explicit SentenceIndex(const QList<Units> &sentences);

    /** The content words of @p text from number @p first to before @p last, each once. */
    static std::vector<Key> keysOf(const SentenceText &text, int first, int last);

    /** The sentence of @p article that holds the most of @p keys by weight, of equals the first, and how much: 0 to 1.
     */
    std::pair<double, Member> best(const std::vector<Key> &keys, int article) const;

private:
    struct Posting {
        quint64 key = 0;
        int sentence = 0;
        friend auto operator<=>(const Posting &, const Posting &) = default;
    };

    /** Where the words of one article stand. */
    class WordPlaces
    {
    public:
        WordPlaces() = default;
        explicit WordPlaces(const Units &units);
        bool isEmpty() const { return m_postings.empty(); }
        /** Each sentence once, in order. */
        std::span<const Posting> of(quint64 key) const;

    private:
        std::vector<Posting> m_postings; ///< Sorted.
        std::vector<quint32> m_begins;   ///< Of those whose keys have the same first bits.
        int m_shift = 0;                 ///< Over the other bits.
    };
    std::vector<WordPlaces> m_ofArticles;
};

} // namespace galley
