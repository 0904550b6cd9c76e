// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a quote as they are compared: folded, with the editor's ellipses and brackets.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"

namespace galley
{

/** One word of a quote. */
struct QuoteWord {
    QString key;     ///< As wordKey() gives it.
    TextRange range; ///< In Article::text.
    bool stop = false;
    bool bracketed = false; ///< Put in for the reader: it stands between square brackets.
    bool elided = false;    ///< An ellipsis stands between it and the word before.
};

/**
 * Whether @p quote stands between marks of any kind, two straight apostrophes and two more among them: its words can be
 * compared with others'. What is only reported cannot.
 */
bool isBetweenMarks(const Article &article, const Quote &quote);

/** The words of @p quote in order; at most the first 600. */
QList<QuoteWord> quoteWords(const Article &article, const Quote &quote);

/**
 * Marks those of @p words that are part of a phrase that everybody says ("our thoughts and prayers", "no comment"):
 * one entry for each word.
 */
QList<bool> boilerplateWords(const QList<QuoteWord> &words);

} // namespace galley
