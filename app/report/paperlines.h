// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of which article stand in each line of a PDF, kept inside of it, so that a colleague's marks find them.
#pragma once

#include "app/text/textrange.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace galley
{

struct PagePlan;
struct ReportInput;

struct PaperLine {
    int page = 0;
    QRectF rect; ///< Points from the top left corner of the page; as wide as its letters.
    int article = 0;
    qsizetype start = 0; ///< Where its words begin in the article's text.
    QString words;       ///< Up to where the next line of the same paragraph begins.

    TextRange range() const { return {start, start + words.size()}; }
    friend bool operator==(const PaperLine &, const PaperLine &) = default;
};

struct PaperLines {
    QStringList sources; ///< The articles' IRIs, see webSourceIri().
    QList<PaperLine> lines;

    /** The article's text as far as it stands on the paper; a line end stands for what does not. */
    QString textOf(int article) const;

    friend bool operator==(const PaperLines &, const PaperLines &) = default;
};

/** Of the articles' own texts; any thread. */
PaperLines paperLinesOf(const PagePlan &plan, const ReportInput &input);

/** JSON and back; what is no such record, or names places outside of reason, gives none. */
QByteArray toRecord(const PaperLines &lines);
PaperLines paperLinesFrom(const QByteArray &record);

} // namespace galley
