// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a whole file, or leaves the old one as it was.
#pragma once

#include "app/base/result.h"

namespace galley
{

/** Writes @p bytes to @p path by a temporary file and a rename. Any thread. Errors: Unwritable. */
Result<void> saveFile(const QByteArray &bytes, const QString &path);

} // namespace galley
