// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One quote that several articles give in other words: where the wording differs.
#pragma once

#include "app/base/progress.h"
#include "app/compare/comparison.h"

namespace galley
{

/**
 * Adds to the @p claims that hold them the words in which the @p quotes of @p matches differ, and the speakers that do;
 * the claims become Differing.
 */
void addQuoteDifferences(const QList<Quote> &quotes, const QList<QuoteMatch> &matches, QList<Claim> &claims,
                         const Progress &progress = {});

} // namespace galley
