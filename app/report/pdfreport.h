// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The annotated PDF: pages planned as a value, painted, and given native annotations.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/pageoptions.h"
#include "app/report/reportinput.h"

namespace galley
{

/**
 * Writes the annotated PDF to @p path, by a temporary file and a rename: a failed export leaves the old file whole.
 * Any thread. Errors: Unwritable, Cancelled, Internal.
 */
Result<void> writePdfReport(const ReportInput &input, const PageOptions &options, const QString &path,
                            Progress &progress);

} // namespace galley
