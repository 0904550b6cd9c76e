// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The coverage table: each claim, and which of the articles hold it.
#pragma once

#include "app/report/pagesetter.h"

namespace galley
{

/**
 * Sets the table from where @p setter is, over as many pages as it takes; where the articles are too many for the
 * page's width, one table after another. False where it was stopped.
 */
bool setCoverage(PageSetter &setter, Progress &progress);

} // namespace galley
