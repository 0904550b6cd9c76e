// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a paragraph as they look to who searches it for names.
#pragma once

#include "app/article/article.h"

namespace galley
{

/** A word of a paragraph and what matters about it for finding names. Small, since a long article has many. */
struct NameWord {
    quint32 start = 0; ///< In Article::text.
    quint32 length : 26 = 0;
    bool capital : 1 = false;
    bool starts : 1 = false; ///< A sentence or a quote starts here, so that its capital says nothing.
    bool joins : 1 = false;  ///< Nothing but a blank or a hyphen parts it from the word before.
    bool possessive : 1 = false;
    bool hyphened : 1 = false; ///< A hyphen joins it to the word before.
    bool byline : 1 = false;   ///< Of a line that names who wrote the article, and hardly says more.

    /** Without a possessive ending; in Article::text. */
    TextRange range() const { return {start, qsizetype(start) + length}; }
};
static_assert(sizeof(NameWord) == 8);

/** The words of paragraph @p index; numbers and marks are left out and break joins. A dateline begins no name. */
QList<NameWord> nameWords(const Article &article, int index);

} // namespace galley
