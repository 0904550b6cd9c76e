// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparer.h"

namespace galley
{

Result<Comparison> compareArticles(const QList<Article> &articles, const CompareOptions &, Progress &)
{
    Comparison comparison;
    comparison.articleCount = int(articles.size());
    return comparison;
}

} // namespace galley
