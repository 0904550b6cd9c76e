// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the end: counts, where the articles differ, findings, notes, and quotes that several articles have.
#pragma once

#include "app/report/pagesetter.h"

namespace galley
{

/** Where each item of the plan stands in the list. */
using ListTargets = QList<PageTarget>;

/** Sets the list on new pages of @p setter. Its bookmarks are added to the plan. Nothing is set where it was stopped.
 */
ListTargets setList(PageSetter &setter, Progress &progress);

} // namespace galley
