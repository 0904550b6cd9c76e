// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema of a session file: how it came to be, version by version.
#pragma once

#include <QStringList>

namespace galley
{

/** The statements that bring a file of schema @p version (0: an empty one) to SessionDatabase::schemaVersion. */
QStringList migrationFrom(int version);

} // namespace galley
