// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as one self-contained HTML page: no scripts, no outside requests, light and dark, good to print.
#pragma once

#include "app/report/reportinput.h"

#include <QByteArray>

namespace galley
{

/** The page, UTF-8. Articles side by side in a table whose rows are the aligned passages, then the list. Any thread. */
QByteArray htmlReport(const ReportInput &input);

} // namespace galley
