// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the annotations of a PDF that came back: kinds, names, words under them, replies, and what Galley wrote itself.
#pragma once

#include "app/base/result.h"
#include "app/report/paperlines.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace galley
{

/** One annotation of a PDF as its dictionary has it. */
struct ReturnedNote {
    QString name;           ///< /NM; where there is none, one that is always the same for the same file.
    QString kind;           ///< /Subtype without its slash: "Highlight", "Text", "Caret", ….
    QString parent;         ///< Name of the one that it answers (/IRT); empty for most.
    bool isGrouped = false; ///< It is a part of its parent (/RT /Group) and not an answer.
    QString state;          ///< /State of a review: "Accepted", "Rejected", "Cancelled", "Completed"; empty for most.
    QString contents;
    QString author;
    QDateTime created;  ///< UTC.
    QDateTime modified; ///< UTC.
    QString words;      ///< What stands on the page under it, on one line.
    QString prefix;     ///< What the page has before that; on one line.
    QString suffix;
    int page = 0;
    QList<QRectF> places; ///< Its boxes as shown, points from the top left corner of the page.
    bool isPoint = false; ///< It stands beside words and does not cover them.
};

struct ReturnedPdf {
    QList<ReturnedNote> notes;       ///< In the order of the pages.
    int leftOut = 0;                 ///< Drawings and stamps that say nothing.
    PaperLines paper;                ///< What Galley wrote where; empty where it did not.
    QByteArray record;               ///< The W3C annotations that Galley put into the file; empty where it did not.
    QHash<QString, QString> written; ///< By name: the contents that Galley wrote.
};

/** Errors: Damaged, Encrypted. Any thread. */
Result<ReturnedPdf> readReturnedPdf(const QByteArray &bytes);

} // namespace galley
