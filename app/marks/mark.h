// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What to show where: claims, findings and annotations of one article as sorted runs. Screen and paper draw the same.
#pragma once

#include "app/annotate/annotation.h"
#include "app/article/article.h"
#include "app/compare/comparison.h"
#include "app/proof/finding.h"

namespace galley
{

/** The classes of marks, in the order in which they are drawn, back to front. */
enum class MarkKind {
    Highlight, ///< An annotation's tint.
    OnlyHere,  ///< Dotted line.
    Shared,    ///< Solid line.
    Differing, ///< Double line and tint: the words that differ in a fact.
    Underline, ///< An annotation of that kind.
    StrikeOut, ///< An annotation of that kind, or a typo that was marked for replacement.
    Finding,   ///< Squiggle.
};

/** One run of one kind. */
struct Mark {
    MarkKind kind = MarkKind::Shared;
    TextRange range;
    int claim = -1;      ///< Index into Comparison::claims, or -1.
    int finding = -1;    ///< Index into the findings, or -1.
    int annotation = -1; ///< Index into the annotations, or -1.
    int colour = 0;      ///< Of an annotation: its colour class.
    bool unsure = false; ///< Of an annotation: its words were found only approximately.

    friend bool operator==(const Mark &, const Mark &) = default;
};

/** How a paragraph stands to the other articles: the glyph in its gutter. In order of severity, the worst last. */
enum class Glyph { None, Same, Reworded, OnlyHere, Differs };

/** One paragraph of one article, as the gutter, the ribbons and the overview show it. */
struct ParagraphMark {
    int number = 0; ///< 1, 2, …, of the body paragraphs; 0 for all others.
    Glyph glyph = Glyph::None;
    bool moved = false;    ///< The same passage stands elsewhere in the other article.
    QList<int> alignments; ///< Indices into Comparison::alignments (paragraph level), best score first.
    bool hasFinding = false;

    friend bool operator==(const ParagraphMark &, const ParagraphMark &) = default;
};

struct ArticleMarks {
    QList<Mark> marks;               ///< Sorted by start, then by kind.
    QList<ParagraphMark> paragraphs; ///< One for each paragraph of the article.

    friend bool operator==(const ArticleMarks &, const ArticleMarks &) = default;
};

/** A place to step to: a passage that is reworded, differs or stands alone, or a finding. */
struct Stop {
    Glyph glyph = Glyph::None; ///< None for a finding.
    int alignment = -1;        ///< Index into Comparison::alignments; -1 for a passage of one article only.
    int finding = -1;          ///< Index into the findings; -1 for a passage.
    QList<Member> paragraphs;  ///< Where it stands; sorted.

    friend bool operator==(const Stop &, const Stop &) = default;
};

/** The marks of article @p index. @p findings and @p annotations are those of all articles. Any thread. */
ArticleMarks marksFor(int index, const Article &article, const Comparison &comparison, const QList<Finding> &findings,
                      const QList<Annotation> &annotations);

/** All stops in reading order of the base article, the others' own passages where they stand between. */
QList<Stop> stopsFor(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                     int base);

/** How many claims of each verdict there are. */
struct ClaimCounts {
    int shared = 0;
    int differing = 0;
    int single = 0;
};
ClaimCounts countClaims(const Comparison &comparison);

/** "A", "B", … "Z", "AA": the letter of an article. */
QString articleLetter(int index);

/** "=", "≈", "≠", "◇" or nothing. */
QString glyphText(Glyph glyph);

} // namespace galley
