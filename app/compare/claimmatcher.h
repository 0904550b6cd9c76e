// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims: which sentences several articles share, in what they differ, and which only one article has.
#pragma once

#include "app/compare/sentencepairs.h"
#include "app/compare/units.h"

namespace galley
{

/** What matchClaims() goes by: everything found in the same articles before. */
struct ClaimSources {
    const QList<Article> &articles;
    const QList<Units> &sentences; ///< The articles' units at sentence level.
    const QList<Alignment> &alignments;
    const QList<Quote> &quotes;
    const QList<QuoteMatch> &quoteMatches;
    const SentencePairs &pairs;
};

/** The claims of all articles, sorted by first member. A shared claim that only repeats surer ones is left out. @p
 * notes gets what is to be known of their pairs. */
QList<Claim> matchClaims(const ClaimSources &sources, SentencePairs::Notes &notes, Progress &progress);

} // namespace galley
