// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs without marks that are somebody's words all the same: a letter or a statement printed behind a colon.
#pragma once

#include "app/compare/quotemarks.h"

namespace galley
{

/**
 * The paragraphs of @p article that a colon and a word of saying or of writing introduce ("Read the full statement:"),
 * and that speak of "I", "we" or "you" where the article around them does not. Each is one MarkedQuote with block set,
 * its ranges the whole paragraph. @p marked are the quotes between marks: a paragraph with one at its beginning is
 * none. Any thread.
 */
QList<MarkedQuote> blockQuotes(const Article &article, const QList<MarkedQuote> &marked);

/** The quotes between marks and those that are whole paragraphs, by place; the latter hold no others. Any thread. */
QList<MarkedQuote> allQuotes(const Article &article);

} // namespace galley
