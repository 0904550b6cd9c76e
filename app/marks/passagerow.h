// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The passages of all articles in one reading order: that of the base, the others' own passages where they stand
// between.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"

namespace galley
{

/** One row of aligned passages: paragraphs of one or more articles that tell the same thing, or one that stands alone.
 */
struct PassageRow {
    int alignment = -1;     ///< Index into Comparison::alignments (paragraph level); -1: it stands alone.
    QList<Member> members;  ///< Sorted; what is shown in this row. Each paragraph is in exactly one row.
    bool continued = false; ///< The base tells it in several places; this is not the first, the partners are there.

    friend bool operator==(const PassageRow &, const PassageRow &) = default;
};

/**
 * All paragraphs but furniture, each in exactly one row, the base's rows in the order of the base. A passage of another
 * article that has no partner in the base follows the row of the nearest earlier passage of its own article that has
 * one and was not moved, else it stands before the nearest later one. Passages of articles that have nothing to do with
 * the base come after all of these, in the order of the first such article, the others' beside it in the same way.
 * @p base is an index into @p articles. Any thread.
 */
QList<PassageRow> passageRows(const QList<Article> &articles, const Comparison &comparison, int base);

} // namespace galley
