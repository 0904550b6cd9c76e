// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparing algorithms see of a passage: its words as keys with weights, in order.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/compare/articlewords.h"

namespace galley
{

/** One paragraph or sentence, ready to be compared. */
struct Unit {
    Member member;
    TextRange range;
    PassageWords words;
    bool title = false; ///< A headline, or one of its sentences.
    quint64 textKey =
        0; ///< Hash of all words in order: equal where the words are the same but for case and punctuation.
};

/** The units of one article at one level; furniture, bylines and empty paragraphs are left out. */
using Units = QList<Unit>;

/** Stable 64-bit hash (FNV-1a) of @p text; depends on nothing but its characters. */
quint64 stableHash(QStringView text, quint64 seed = 14695981039346656037ULL);

/** @p range, in the paragraph of that number, without the dateline where the paragraph begins with one. */
TextRange withoutDateline(const Article &article, const TextRange &range, int paragraph);

/** The units of one article at both levels. */
struct ArticleUnits {
    Units sentences;
    Units paragraphs;
};

/** The units of @p article, which is number @p index among those compared; some of them where @p progress is stopped.
 * Any thread. */
ArticleUnits unitsOf(const Article &article, int index, const Progress &progress);

} // namespace galley
