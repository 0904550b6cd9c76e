// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims: which sentences several articles share, in what they differ, and which only one article has.
#pragma once

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
};

/** The claims of all articles, sorted by first member. A shared claim that only repeats surer ones is left out. */
QList<Claim> matchClaims(const ClaimSources &sources, Progress &progress);

} // namespace galley
