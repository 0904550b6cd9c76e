// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in for proofreading: articles and their comparison in, findings out.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/proof/finding.h"

namespace galley
{

struct ProofOptions {
    QStringList alwaysRight;                  ///< The person's own words: never flagged.
    QString english = QStringLiteral("both"); ///< The house's English: "both", "en_US" or "en_GB".
    QStringList variants;                     ///< "one=another": both are right, and never flagged for each other.

    friend bool operator==(const ProofOptions &, const ProofOptions &) = default;
};

/** Findings sorted by article and place. Any thread. Errors: Cancelled. */
Result<QList<Finding>> proofread(const QList<Article> &articles, const Comparison &comparison,
                                 const ProofOptions &options, Progress &progress);

} // namespace galley
