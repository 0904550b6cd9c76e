// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The printed lines of a PDF into blocks.
#pragma once

#include "app/article/articledraft.h"

#include <QRectF>

namespace galley
{

/** One printed line of one column. */
struct PdfLine {
    QString text;
    QRectF box;        ///< In points, from the upper left corner of its page.
    int page = 0;      ///< From 0.
    bool edge = false; ///< In the top or bottom margin of its page.
};

/** Whether @p line is a large initial, one letter over several lines, and @p next the place of what stands beside it.
 */
bool isInitial(const PdfLine &line, const QRectF &next);

/**
 * Joins @p lines, in reading order, into paragraphs: over columns and pages, with hyphenated words rejoined and large
 * initials put back before their word. What runs along the margins of several of the @p pages, and page numbers, are
 * furniture; the largest type of the first page is the title where it says something. Any thread.
 */
QList<Block> pdfBlocks(QList<PdfLine> lines, int pages);

} // namespace galley
