// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the marks of an article on the pages of the PDF it came from, without touching a byte that was there.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/reportinput.h"

#include <QByteArray>

namespace galley
{

/** A PDF with marks on its own pages. */
struct MarkedOriginal {
    QByteArray bytes;   ///< The original, then one incremental update (ISO 32000-1, 7.5.6).
    int placed = 0;     ///< Marks whose words are on the pages.
    QStringList missed; ///< The words of the others.
};

/** Whether that article was read from a PDF whose bytes are here. */
bool hasOriginalPages(const Article &article);

/**
 * Annotations, findings and differing words of article @p index, each as a native annotation over its words: in the
 * page's own space, turned and cropped pages included. Any thread. Errors: Unsupported (no PDF; signed: a signature
 * would no longer hold), Encrypted, Damaged (its table of contents had to be guessed), Cancelled.
 */
Result<MarkedOriginal> markOriginalPages(const ReportInput &input, int index, Progress &progress);

/** As markOriginalPages(), written to @p path by a temporary file and a rename. Errors: also Unwritable, Usage (an
 * article was read from there). */
Result<MarkedOriginal> writeMarkedOriginal(const ReportInput &input, int index, const QString &path,
                                           Progress &progress);

} // namespace galley
