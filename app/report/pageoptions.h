// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a report's pages are laid out, and the words for it that the command line takes and the settings keep.
#pragma once

#include <QPageLayout>
#include <QStringList>

namespace galley
{

/** How the articles stand on the pages. */
enum class PageArrangement {
    SideBySide,      ///< In columns, aligned rows; more than four: the base against each of the others.
    OneAfterAnother, ///< Each in one wide column, with the places of its partners beside it.
    Coverage,        ///< No articles but a table: each claim, and which articles hold it.
};

struct PageOptions {
    PageArrangement arrangement = PageArrangement::SideBySide;
    QPageLayout layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(14, 14, 14, 14),
                                     QPageLayout::Millimeter);
    double textSize = 8.9; ///< Of the articles' text, in points, 6 to 14.
    bool summary = true;   ///< A first page: what was compared, counts, and where the articles differ.
    bool findings = true;
    bool annotations = true;
    bool quotes = true;
    bool tagged = false;     ///< Headings, paragraphs, tables and annotations in a tree, for screen readers.
    bool passages = false;   ///< What is shared or only here becomes annotations too; else it is drawn.
    bool archive = false;    ///< PDF/A-3, with the comparison document and the session attached.
    bool turnForMore = true; ///< Three or four articles lie across the page, even where layout stands upright.

    friend bool operator==(const PageOptions &, const PageOptions &) = default;
};

/** "side-by-side", "one-after-another", "coverage". */
QStringList arrangementNames();
QString arrangementName(PageArrangement arrangement);

/** "A4", "Letter", …; each may be followed by "-upright" or "-across". */
QStringList paperNames();
/** The paper of @p options; with "-upright" or "-across" where it is not left to the number of articles. */
QString paperName(const PageOptions &options);

/** "summary", "findings", "annotations", "quotes". */
QStringList partNames();
QStringList partsOf(const PageOptions &options);

/** "tagged", "archive", "passages": what a PDF may be or have besides. */
QStringList pdfFormNames();
QStringList pdfFormsOf(const PageOptions &options);

/** Each sets what @p name or @p names say; false, and nothing is set, where a name is not known. Case counts not. */
bool setArrangement(PageOptions &options, const QString &name);
bool setPaper(PageOptions &options, const QString &name);
bool setParts(PageOptions &options, const QStringList &names);
bool setPdfForms(PageOptions &options, const QStringList &names);

/** All four margins, in mm: 5 to 40, else false and nothing is set. */
constexpr double smallestMargin = 5;
constexpr double largestMargin = 40;
double marginsOf(const PageOptions &options);
bool setMargins(PageOptions &options, double millimetres);

/** In points: 6 to 14, else false and nothing is set. */
constexpr double smallestPaperText = 6;
constexpr double largestPaperText = 14;
bool setTextSize(PageOptions &options, double points);

} // namespace galley
