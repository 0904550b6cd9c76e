// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One quote that several articles give in other words: where the wording differs.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"

namespace galley
{

/** Adds to the @p claims that hold quotes of one cluster the words in which these differ; they become Differing. */
void addQuoteDifferences(const QList<Article> &articles, const QList<Quote> &quotes, QList<Claim> &claims);

} // namespace galley
