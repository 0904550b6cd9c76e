// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The annotated PDF: pages planned as a value, painted, and given native annotations.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/reportinput.h"

#include <QPageLayout>

namespace galley
{

struct PageOptions {
    QPageLayout layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(14, 14, 14, 14),
                                     QPageLayout::Millimeter);
    double textSize = 8.9; ///< Of the articles' text, in points, 6 to 14.
    bool findings = true;
    bool annotations = true;
    bool quotes = true;
    bool turnForMore = true; ///< Three or four articles lie across the page, even where layout stands upright.

    friend bool operator==(const PageOptions &, const PageOptions &) = default;
};

/**
 * Writes the annotated PDF to @p path, by a temporary file and a rename: a failed export leaves the old file whole.
 * Any thread. Errors: Unwritable, Cancelled, Internal.
 */
Result<void> writePdfReport(const ReportInput &input, const PageOptions &options, const QString &path,
                            Progress &progress);

} // namespace galley
