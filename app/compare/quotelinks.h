// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes in common as evidence: who prints the same words of the same speaker tells the same.
#pragma once

#include "app/compare/aligner.h"

namespace galley
{

/**
 * Adds to @p links of @p level, sorted by (a, b), those between passages that print the same span of a quote, as surely
 * as the span is long against the rest of both passages; @p units: of that level, of each article.
 */
void addQuotesInCommon(const QList<QuoteMatch> &matches, const QList<Units> &units, QList<UnitLink> &links,
                       const Progress &progress);

} // namespace galley
