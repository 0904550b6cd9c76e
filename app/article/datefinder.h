// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar dates as newspapers write them, in the languages that Galley knows.
#pragma once

#include <QDate>
#include <QString>

namespace galley
{

/** The first whole date (day, month, year) in @p text; invalid where there is none. Any thread. */
QDate findDate(QStringView text);

/** Whether @p line is about a date or a time of day and nothing else ("Updated 3:14 PM EDT, October 18, 2024"). */
bool isDateLine(QStringView line);

} // namespace galley
