// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A readable summary of a comparison for a terminal.
#pragma once

#include "app/report/reportinput.h"

namespace galley
{

/** Plain text of at most @p width columns where words allow it. */
QString textReport(const ReportInput &input, int width = 100);

} // namespace galley
