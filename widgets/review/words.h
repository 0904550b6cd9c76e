// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a stop on the way through a comparison; the words for kinds and places beside it.
#pragma once

#include "app/marks/kindwords.h"
#include "app/marks/mark.h"

namespace galley
{

/** The claims that differ at a stop (indices): those of its alignment, else all that touch its passages. */
QList<int> differingClaimsOf(const QList<Article> &articles, const Comparison &comparison, const Stop &stop);
/** The kinds of their differences, each once. */
QList<DifferenceKind> differencesIn(const QList<Article> &articles, const Comparison &comparison, const Stop &stop);

/** What there is to say about a stop, in one sentence, such as "Number differs in A ¶2, B ¶2." */
QString stopSentence(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                     const Stop &stop);
/** The heading of a stop, such as "Number differs". */
QString stopHeading(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                    const Stop &stop);

/** @p text on one line, cut after @p length units at a word with "…". */
QString shortened(QStringView text, int length);

} // namespace galley
