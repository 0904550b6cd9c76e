// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which quotes of several articles are the same words, clipped or changed.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/compare/comparison.h"

namespace galley
{

/** Sets the cluster of each quote: the same number for the same words, -1 for a quote of one article only. Of no use
 * once @p progress is stopped. */
void numberClusters(const QList<Article> &articles, QList<Quote> &quotes, const Progress &progress);

} // namespace galley
