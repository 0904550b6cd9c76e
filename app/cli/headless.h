// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the requests that need no window, and gives the process's exit status.
#pragma once

#include "app/cli/commandline.h"

class QTextStream;

namespace galley
{

/**
 * 0: no differences found (or the job is done); 1: compare found differences; 2: an error, told in one line on @p err.
 * Export needs a QGuiApplication (any platform, offscreen too); the rest a QCoreApplication. Window and Screenshot are
 * not for here: they get the help text.
 */
int runHeadless(const Request &request, QTextStream &out, QTextStream &err);

} // namespace galley
