// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A session as the bytes of its file, for whoever puts it into another file.
#pragma once

#include "app/session/sessionfile.h"

#include <QByteArray>

namespace galley
{

/** What a session file with @p content holds. Any thread, one call at a time in each. Errors: Unwritable, Unreadable.
 */
Result<QByteArray> sessionBytes(const SessionContent &content);

} // namespace galley
