// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the columns of articles stand on a page, and what stands at their heads.
#pragma once

#include "app/report/pagesetter.h"

namespace galley
{

/** The column of one article. Lengths in points from the left edge of the page. */
struct Column {
    static constexpr double numberWidth = 12.75; ///< For the number of a paragraph, before the text.

    int article = 0; ///< Index into the articles.
    double left = 0; ///< Of its paragraph numbers.
    double textWidth = 0;
    double discX = 0;
    double glyphX = 0; ///< The middle of the gutter before it; of the first column, of the one behind it.

    double textLeft() const { return left + numberWidth; }
};

/** Equal columns for @p articles, the base first, with the strips for discs and the gutters for glyphs between them. */
QList<Column> columnsFor(const QList<int> &articles, double left, double width);

/** Sets each article's badge and label, and below them its facts where @p large; advances past the rule below them. */
void setArticleHeads(PageSetter &setter, const QList<Column> &columns, bool large);

} // namespace galley
