// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of a comparison what is no difference of fact but a name that one article misspells.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"
#include "app/proof/finding.h"

namespace galley
{

/**
 * @p comparison without the differences of name and place that a finding on a name explains as a slip: each word of it
 * is one edit in five letters or fewer from the word that is suggested (Stotlenberg, Stoltenberg). The finding says it,
 * with its evidence; what is further off may be somebody else and stays. A claim that differs in nothing else is then
 * shared. Any thread.
 */
Comparison withoutMisspeltDifferences(Comparison comparison, const QList<Article> &articles,
                                      const QList<Finding> &findings);

} // namespace galley
