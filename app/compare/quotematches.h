// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One quote in several articles: verbatim, clipped, edited, reordered, in other words, by another speaker.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/compare/comparison.h"

namespace galley
{

/**
 * Every pair of @p quotes of one cluster that stand in two articles, sorted by their indices. Only the span that both
 * have is compared: what one of them says before or after it is no difference. Any thread.
 */
QList<QuoteMatch> matchQuotes(const QList<Article> &articles, const QList<Quote> &quotes,
                              const Progress &progress = {});

/** Whether two resolved speakers can be one: the same last name, one the initials of the other, or one without a name.
 */
bool mayBeOneSpeaker(const QString &a, const QString &b);

} // namespace galley
