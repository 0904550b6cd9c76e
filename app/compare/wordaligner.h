// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which word of one sentence stands for which of another: same stem, related sense, like spelling, judged in context.
// After Sultan, Bethard and Sumner, "Back to Basics for Monolingual Alignment" (TACL 2014), without a parser.
#pragma once

#include "app/compare/sentence.h"

namespace galley
{

struct WordMatch {
    int a = 0;
    int b = 0;
    double strength = 0;                        ///< 1 for the same stem, less for kin.
    WordRelation relation = WordRelation::None; ///< None for the same stem or like spelling.

    friend bool operator==(const WordMatch &, const WordMatch &) = default;
};

/** The matches of two sentences, each word at most once, the surest first. Antonyms match with a strength near 0. */
struct WordAlignment {
    QList<WordMatch> matches;
    std::vector<int> ofA; ///< For each word of a the index in matches, or -1.
    std::vector<int> ofB;
};

WordAlignment alignWords(const SentenceText &a, const SentenceText &b);

} // namespace galley
