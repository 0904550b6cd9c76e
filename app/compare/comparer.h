// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in for comparing: any number of articles in, one Comparison out.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/compare/comparison.h"
#include "app/compare/comparisonmemory.h"

namespace galley
{

struct CompareOptions {
    QList<LinkDecision> decisions;

    friend bool operator==(const CompareOptions &, const CompareOptions &) = default;
};

/**
 * Compares @p articles (any number; one alone gives only single claims and quotes). Any thread. The same input gives
 * the same output; permuting the articles permutes it. Errors: Cancelled.
 *
 * @p memory: of an earlier comparison, of any articles. What it holds of these is not worked out again, the output is
 * the same without it. It becomes that of this comparison where the articles are not very long; stopped, it stays.
 */
Result<Comparison> compareArticles(const QList<Article> &articles, const CompareOptions &options, Progress &progress,
                                   ComparisonMemory *memory = nullptr);

} // namespace galley
