// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How reports were laid out last: what the export dialog begins with, and what printing goes by.
#pragma once

#include "app/report/pageoptions.h"
#include "app/session/settings.h"

namespace galley
{

/** As keepPageOptions() left them; the defaults where nothing was kept. GUI thread. */
PageOptions keptPageOptions(const Settings &settings);
void keepPageOptions(Settings &settings, const PageOptions &options);

} // namespace galley
