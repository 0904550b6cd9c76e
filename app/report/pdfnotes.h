// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a painted PDF whole: native annotations, links, bookmarks, and what the file says about itself.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/noteplan.h"
#include "app/report/pdfarchive.h"

#include <QByteArray>

namespace galley
{

/**
 * @p painted with the annotations, links and bookmarks of @p plan. Its pages are those of the plan, in points. Any
 * thread. Errors: Cancelled, Internal (what was painted is no PDF).
 */
Result<QByteArray> withNotes(const QByteArray &painted, const PagePlan &plan, const QList<PlannedNote> &notes,
                             const DocumentFacts &facts, Progress &progress);

} // namespace galley
