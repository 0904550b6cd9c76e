// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/headless.h"

namespace galley
{

int runHeadless(const Request &, QTextStream &, QTextStream &)
{
    return 0;
}

} // namespace galley
