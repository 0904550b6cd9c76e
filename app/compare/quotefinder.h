// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes and their speakers, in each article and across all of them.
#pragma once

#include "app/base/progress.h"
#include "app/compare/namefinder.h"

namespace galley
{

/**
 * The quotes of all @p articles, sorted by article and place, speakers resolved, clusters numbered. @p names are those
 * of the same articles. Any thread.
 */
QList<Quote> findQuotes(const QList<Article> &articles, const ArticleNames &names, Progress &progress);
/** The same, where the names are wanted for nothing else. */
QList<Quote> findQuotes(const QList<Article> &articles, Progress &progress);

} // namespace galley
