// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparing algorithms see of a passage: its words as keys with weights, in order and as a bag.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/compare/comparison.h"

namespace galley
{

/** One word or number of a passage. */
struct Word {
    quint64 key = 0; ///< Hash of the stem (of the digits, for a number): the same in every article and every run.
    int start = 0;   ///< In the article's text; there are many words, so that no range is kept.
    int length = 0;
    float weight = 0;  ///< Background weight, 0 (says nothing) to 1.
    bool stop = false; ///< A function word.
    bool number = false;
    bool capital = false; ///< Begins with a capital, and not because a sentence begins here or as German nouns do.

    TextRange range() const { return {start, start + length}; }

    friend bool operator==(const Word &, const Word &) = default;
};

/** One paragraph or sentence, ready to be compared. */
struct Unit {
    Member member;
    TextRange range;
    QList<Word> words;
    bool title = false;        ///< A headline, or one of its sentences.
    QList<quint32> grams = {}; ///< Of a sentence: hashes of the four-letter pieces of its words, each once.
    quint64 textKey =
        0; ///< Hash of all words in order: equal where the words are the same but for case and punctuation.

    friend bool operator==(const Unit &, const Unit &) = default;
};

/** The units of one article at one level; furniture, bylines and empty paragraphs are left out. */
using Units = QList<Unit>;

/** Stable 64-bit hash (FNV-1a) of @p text; depends on nothing but its characters. */
quint64 stableHash(QStringView text, quint64 seed = 14695981039346656037ULL);

/** @p range, in the paragraph of that number, without the dateline where the paragraph begins with one. */
TextRange withoutDateline(const Article &article, const TextRange &range, int paragraph);

/** The units of @p article, which is number @p index among those compared, at @p level. */
Units unitsOf(const Article &article, int index, Level level, Progress &progress);

} // namespace galley
