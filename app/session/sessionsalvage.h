// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Recovering a damaged session as far as SQLite can, with the damaged file kept beside it.
#pragma once

#include "app/session/sessionfile.h"

namespace galley
{

/** What a damaged file still gives. */
struct Salvage {
    SessionContent content;
    bool isWhole = true; ///< Every table could be read to its end, and every row made sense.
};

/**
 * Puts a sound session with all that can be read in place of the damaged one at @p path; the damaged file is kept, byte
 * for byte, as "name.galley.damaged-DATE". What pointed to an article that is gone is Lost. The caller holds the lock
 * of the session. Errors: Damaged (nothing can be read; all is left as it was), Unwritable (likewise).
 */
Result<Recovery> recoverSession(const QString &path);

} // namespace galley
