// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the end of a report: differences, findings, notes and shared quotes, each said in words; and its title.
#pragma once

#include "app/marks/mark.h"
#include "app/report/pdfreport.h"

namespace galley
{

enum class ItemKind { Difference, Finding, Note, Quote };

/** Some words of an article with what is around them, and the marks on them. */
struct Snippet {
    int article = 0;
    QString text;      ///< Elided at both ends where the passage goes on.
    QList<Mark> marks; ///< Ranges in text.

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/** One entry of the list. */
struct ReportItem {
    ItemKind kind = ItemKind::Difference;
    int number = 0;         ///< 1, 2, … over differences, findings and notes; 0 for a quote.
    int index = 0;          ///< Into claims, findings, annotations, or the first of the quotes.
    QList<Passage> places;  ///< Where it stands; a disc in each article.
    QStringList placeNames; ///< "A ¶3", one for each article.
    QList<Snippet> snippets;
    QString headline;       ///< One or a few words, such as "Number." or "Suggestion: Stoltenberg".
    QString explanation;    ///< What follows the headline; may be empty.
    QString remark;         ///< Second in rank; may be empty.
    bool sameWords = false; ///< For a quote.

    friend bool operator==(const ReportItem &, const ReportItem &) = default;
};

/** The session's title, or else the headline of the base. @p input holds one article at least. */
QString reportTitle(const ReportInput &input);

/** All entries that @p options ask for, in the order of the list. @p marks holds those of each article. */
QList<ReportItem> reportItems(const ReportInput &input, const QList<ArticleMarks> &marks, const PageOptions &options);

/** "3. Number. A ¶2, B ¶4": what the outline calls it. */
QString bookmarkOf(const ReportItem &item);

/** "open", "resolved" or "rejected", translated. */
QString statusWord(AnnotationStatus status);

/** "Where the articles differ", …: the heading above the entries of a kind. */
QString itemSectionTitle(ItemKind kind);

} // namespace galley
