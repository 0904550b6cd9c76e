// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program leaves with, and how it tells an error on a terminal.
#pragma once

#include "app/base/result.h"

#include <QTextStream>

namespace galley
{

enum ExitStatus { Done = 0, DifferencesFound = 1, Failed = 2 };

/** One line on @p err; gives Failed. */
inline int told(const Error &error, QTextStream &err)
{
    err << "galley: " << error.message.simplified() << '\n';
    err.flush();
    return Failed;
}

} // namespace galley
