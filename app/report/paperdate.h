// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as a report prints them: long, in the user's locale, without the day of the week.
#pragma once

#include <QDate>
#include <QString>

namespace galley
{

QString paperDate(const QDate &date);

} // namespace galley
