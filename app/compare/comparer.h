// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in for comparing: any number of articles in, one Comparison out.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/compare/comparison.h"

namespace galley
{

struct CompareOptions {
    QList<LinkDecision> decisions;

    friend bool operator==(const CompareOptions &, const CompareOptions &) = default;
};

/**
 * Compares @p articles (any number; one alone gives only single claims and quotes). Any thread. The same input gives
 * the same output; permuting the articles permutes it. Errors: Cancelled.
 */
Result<Comparison> compareArticles(const QList<Article> &articles, const CompareOptions &options, Progress &progress);

} // namespace galley
