// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The articles side by side: columns, rows of aligned passages, and how they flow over pages.
#pragma once

#include "app/report/pagesetter.h"

namespace galley
{

/** Which articles stand side by side in one part of a report, the base first. */
struct ColumnSet {
    QList<int> articles;
    bool baseRepeated = false; ///< The base was set before: here its discs and notes are left out.
};

/** Sets the heads and rows of @p columns onto pages of @p setter, from where that one is. False where it was stopped.
 */
bool setRows(PageSetter &setter, const ColumnSet &columns, Progress &progress);

} // namespace galley
