// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The best local alignment of a few words, and of the words around them, with a text.
#pragma once

#include <QList>

#include <optional>

namespace galley
{

/** Words as numbers: those of the quote are [first, last), the others its surroundings. */
struct WordQuery {
    QList<int> keys;    ///< A negative number equals nothing.
    QList<int> weights; ///< Letters, one for each key.
    qsizetype first = 0;
    qsizetype last = 0;
};

/** The words of a text that answer those of the quote: [first, last). */
struct WordMatch {
    qsizetype first = 0;
    qsizetype last = 0;
    double core = 0;    ///< The share of the quote's letters in words that are the same, 0 to 1.
    double context = 0; ///< The same of its surroundings; 1 where it has none.

    double score() const { return 0.65 * core + 0.35 * context; }
};

/**
 * The local alignment of the highest score (Smith and Waterman, 1981): equal words earn their letters, other words and
 * gaps cost. Nothing where no word of the quote itself has a counterpart. Time and memory: the product of the lengths.
 */
std::optional<WordMatch> bestAlignment(const WordQuery &query, const QList<int> &text);

} // namespace galley
