// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which native annotations the planned pages get, as values: kind, place, words, author.
#pragma once

#include "app/report/pageplan.h"

namespace galley
{

/** The kinds of PDF annotation that Galley writes (ISO 32000-1, 12.5.6). */
enum class NoteKind { Highlight, Underline, Squiggly, StrikeOut, Caret, Text };

/** A line in a note's appearance. */
struct NoteLine {
    MarkKind look = MarkKind::Shared; ///< Its style and colour.
    QRectF rect;                      ///< Of the letters above it.
    double baseline = 0;
    double weight = 1; ///< Times the width that its look has.
    double from = 0;   ///< x where the passage's own line begins, so that dashes fall on its dots.

    friend bool operator==(const NoteLine &, const NoteLine &) = default;
};

/** One annotation on one page. Points from the top left corner. */
struct PlannedNote {
    NoteKind kind = NoteKind::Highlight;
    int page = 0;
    QList<QRectF> quads;   ///< The words, one box for each stretch of a line; for Caret and Text the one place.
    QList<NoteLine> lines; ///< What is drawn of it, besides the tint of a Highlight.
    QColor colour;
    QString contents;
    QString author;
    QString subject;
    QString name;               ///< Unique in the document.
    QString groupedWith;        ///< The name of the note that this one belongs to; empty for most.
    int element = -1;           ///< What its words belong to: index into PagePlan::elements.
    bool isReplacement = false; ///< Half of a "replace text": a Caret with its StrikeOut.
    bool isOnTint = false;      ///< A Highlight on words that another has tinted in its colour.
    QDateTime created;
    QDateTime modified;
    AnnotationStatus status = AnnotationStatus::Open; ///< Of the review.
    QList<Reply> replies;

    friend bool operator==(const PlannedNote &, const PlannedNote &) = default;
};

/** The lines of @p look under the words of @p mark, as far as @p text shows them. */
QList<NoteLine> linesOf(const PlacedText &text, const BlockMark &mark, MarkKind look);

/** What is drawn under the quote @p mark of @p text: the line that its words have anyway, only heavier. */
QList<NoteLine> quoteLines(const PlacedText &text, const BlockMark &mark);

/** The notes of all pages, in the order of the pages; a note precedes those that are grouped with it. */
QList<PlannedNote> planNotes(const PagePlan &plan, const ReportInput &input);

} // namespace galley
