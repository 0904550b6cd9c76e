// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a painted PDF whole: native annotations, links, bookmarks, and what the file says about itself.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/noteplan.h"

#include <QByteArray>

namespace galley
{

/** What a PDF says about itself. */
struct DocumentFacts {
    QString title;
    QString author;
    QString language; ///< BCP 47; empty where unknown.
    QDateTime when;
    QByteArray annotations; ///< W3C JSON-LD, kept in the file for whoever merges it again; may be empty.
};

/**
 * @p painted with the annotations, links and bookmarks of @p plan. Its pages are those of the plan, in points. Any
 * thread. Errors: Cancelled, Internal (what was painted is no PDF).
 */
Result<QByteArray> withNotes(const QByteArray &painted, const PagePlan &plan, const QList<PlannedNote> &notes,
                             const DocumentFacts &facts, Progress &progress);

} // namespace galley
