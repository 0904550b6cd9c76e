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

/** A row of the table of differences. */
struct SummaryRow {
    int item = 0;      ///< Index into PagePlan::items.
    PageTarget target; ///< Where it stands.
    QRectF disc;
};

/** A text of the table that names where a passage stands: without the page, which is known once the articles are set.
 */
struct SummaryPlace {
    Passage passage;
    int page = 0;
    qsizetype text = 0; ///< Index into the texts of that page.
};

struct Summary {
    QList<SummaryRow> rows;
    QList<SummaryPlace> places;
};

/**
 * Sets the articles with their facts, the counts, and a table of the claims that differ, from where @p setter is to
 * the end of its page and, where the table is long, over more pages. Each claim gets a bookmark. Only part of it where
 * stopped. See linkSummary().
 */
Summary setSummary(PageSetter &setter, const Progress &progress);

/** Links the table with the articles once they are set, and says on which pages its passages stand. */
void linkSummary(PageSetter &setter, const Summary &summary);

} // namespace galley
