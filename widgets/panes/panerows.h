// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the panes as values: paragraphs, folded furniture, ghosts of passages that stand elsewhere, and their
// places.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"

#include <QSet>

#include <span>
#include <vector>

namespace galley
{

/** One row of a pane. Lengths in px. */
struct PaneRow {
    enum class Kind {
        Paragraph,
        Folded, ///< A run of furniture, shown as one dimmed line.
        Ghost,  ///< Stands opposite a passage whose counterpart is elsewhere in this pane.
    };
    Kind kind = Kind::Paragraph;
    int paragraph = 0;  ///< Of this pane's article: the paragraph, the first of the run, or the counterpart elsewhere.
    int count = 1;      ///< How many paragraphs are folded into the row.
    Member source;      ///< Ghost: the passage that the row stands opposite to.
    int alignment = -1; ///< Ghost: index into Comparison::alignments.
    int top = 0;        ///< From the top of the whole text.
    int height = 0;     ///< What the content needs; an estimate until measured.
    int stretch = 0;    ///< Blank paper under the content that belongs to the row.
    bool measured = false;

    int bottom() const { return top + height + stretch; }
    friend bool operator==(const PaneRow &, const PaneRow &) = default;
};

/** All rows of one pane, from top to bottom. */
struct PaneRows {
    std::vector<PaneRow> rows;
    std::vector<int> rowOf; ///< For each paragraph the row that shows it (or the folded run it is in).
    int height = 0;         ///< Of the whole text.

    /** The row at @p y from the top of the text; the last one that begins above it. -1 where there is no row. */
    int rowAt(int y) const;
};

/** Rows of several panes that begin at the same height. */
struct RowGroup {
    std::vector<std::pair<int, int>> at; ///< Pane and row, at most one per pane.
    bool equalHeight = false;            ///< The rows are also made equally high.

    friend bool operator==(const RowGroup &, const RowGroup &) = default;
};

/** The rows of @p article alone. Runs of furniture are folded unless their first paragraph is in @p unfolded. */
PaneRows rowsOf(const Article &article, const QSet<int> &unfolded);

/**
 * The groups of rows that aligned panes hold at one height: the passages in order, and a ghost row opposite each
 * passage that stands elsewhere; the ghosts are inserted into @p panes. Groups that contradict others are left out.
 */
std::vector<RowGroup> alignRows(std::span<PaneRows> panes, const QList<Alignment> &alignments);

/** Rows from @p first to @p last; none where first is -1. */
struct RowSpan {
    int first = -1;
    int last = -1;

    bool isEmpty() const { return first < 0; }
};

/** Moves the rows after the first of @p changed, which have other heights now, in a pane that is aligned with no other.
 */
void placeRowsAfter(PaneRows &pane, const RowSpan &changed, int bottomSpace);

/** Sets top, stretch and the heights of the panes. Without groups every pane flows freely. */
void placeRows(std::span<PaneRows *const> panes, const std::vector<RowGroup> &groups, int topSpace, int bottomSpace);

} // namespace galley
