// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a PDF page with the place of every letter, in the order in which poppler reads it.
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace Poppler
{
class Page;
}

namespace galley
{

struct PageWords {
    QString text;        ///< Words parted by blanks, lines by '\n'.
    QList<QRectF> boxes; ///< One for each unit of the text, as shown (see PageSpace); empty for blanks.

    /** One rectangle for each line of [start, start + length). */
    QList<QRectF> rectsOf(qsizetype start, qsizetype length) const;
};

/** Any thread that owns the document. */
PageWords wordsOf(const Poppler::Page &page);

} // namespace galley
