// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses that one article tells and another leaves out, although both tell the rest of the sentence.
#pragma once

#include "app/compare/claimmatcher.h"
#include "app/compare/sentencereading.h"

#include <span>

namespace galley
{

/**
 * Parts from the claims of linked sentences the clauses that some article does not tell which tells the rest: the
 * members of @p claims are cut to what is left, as far as it stands in one piece, and the clauses come back as claims
 * of their own, single or shared by the articles that have them. A clause is told where half of its words stand in one
 * sentence of the article or match those of linked ones, left out where next to none do; where it is neither, and where
 * the articles differ inside it, it stays. @p linked: the alignments of @p claims, one by one. Any thread; @p reading
 * has read all members that are not the same text, in whatever batch; @p notes gets what is to be known of their pairs.
 */
QList<Claim> partClauses(const ClaimSources &sources, std::span<const Alignment> linked, SentenceReading &reading,
                         QList<Claim> &claims, SentencePairs::Notes &notes, Progress &progress);

} // namespace galley
