// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list at the end: findings, notes, quotes that several articles have; what differs and the counts, too, where no
// first page has them.
#pragma once

#include "app/report/pagesetter.h"

namespace galley
{

/** Where each item of the plan stands in the list; invalid for what is not listed. */
using ListTargets = QList<PageTarget>;

/** Whether @p item stands in the list; differences do not where the first page has them. */
bool isListed(const ReportItem &item, const PageOptions &options);

/** Says what "differing" means, below what is set or at the foot of the page. */
void setClosing(PageSetter &setter, bool atFoot);

/** Sets the list on new pages of @p setter, or from where that is, if a good part of the page is left. Its bookmarks
 * are added to the plan. Nothing is set where it was stopped.
 */
ListTargets setList(PageSetter &setter, Progress &progress);

} // namespace galley
