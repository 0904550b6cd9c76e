// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The dateline with which a story's first paragraph begins: "PORT ALDEN (CPA) — ". It tells nothing of the event.
#pragma once

#include <QStringView>

namespace galley
{

/** How many units of @p paragraph are its dateline, with the dash and the blanks behind it; 0 where it has none. */
qsizetype datelineLength(QStringView paragraph);

} // namespace galley
