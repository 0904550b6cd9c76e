// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dock shows, as a value: everything that its tables are made from.
#pragma once

#include "app/annotate/annotation.h"
#include "app/article/article.h"
#include "app/compare/comparison.h"
#include "app/marks/mark.h"
#include "app/proof/finding.h"

namespace galley
{

struct ReviewContent {
    QList<Article> articles;
    Comparison comparison;
    QList<Finding> findings; ///< Without the dismissed ones.
    QList<Finding> dismissed;
    QList<Annotation> annotations;
    int base = 0;
    QList<ArticleMarks> marks = {}; ///< One for each article, or none.
};

} // namespace galley
