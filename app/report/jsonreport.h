// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison document: a public interface, described by resources/schema/comparison.schema.json.
#pragma once

#include "app/report/reportinput.h"

#include <QByteArray>

namespace galley
{

/** One JSON object, UTF-8, ending in a newline. All offsets in it count Unicode code points. */
QByteArray jsonReport(const ReportInput &input);

} // namespace galley
