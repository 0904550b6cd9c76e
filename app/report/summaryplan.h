// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a report: what was compared, how much is shared and differs, and where the articles differ.
#pragma once

#include "app/report/pagesetter.h"

namespace galley
{

/** How many claims are shared, differing and only in one article, in a frame across the page. */
void setCounts(PageSetter &setter);

/** The facts of an article in one line: byline, date, file, language, words; what its label says is not repeated. */
QString factsOf(const Article &article);

/** A row of the table of differences: its item and the place that its disc is to be linked from. */
struct SummaryDisc {
    int item = 0; ///< Index into PagePlan::items.
    int page = 0;
    QRectF rect;
    int element = -1; ///< Index into PagePlan::elements.
};

/**
 * Sets the articles with their facts, the counts, and a table of the claims that differ, from where @p setter is to
 * the end of its page and, where the table is long, over more pages. Returns the discs of the table, to be linked with
 * the list.
 */
QList<SummaryDisc> setSummary(PageSetter &setter);

} // namespace galley
