// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way out for reports: the file's ending chooses the format.
#pragma once

#include "app/report/pdfreport.h"

namespace galley
{

/** The endings that writeReport() knows, without the dot, the first the default: "pdf", "html", "json", "csv", "md". */
QStringList reportEndings();

/** Whether writeReport() knows the ending of @p path. Errors: Usage. */
Result<void> checkEnding(const QString &path);

/** The files that writeReport() makes for @p path: most often that one alone. */
QStringList reportFiles(const QString &path);

/**
 * Writes the report that the ending of @p path names, by a temporary file and a rename. CSV holds the claims; the
 * findings go beside it, into a file whose name ends in "-findings.csv". @p options count for PDF only. Any thread.
 * Errors: Usage (an ending that is not known; an article was read from there), and those of writePdfReport().
 */
Result<void> writeReport(const ReportInput &input, const PageOptions &options, const QString &path, Progress &progress);

} // namespace galley
