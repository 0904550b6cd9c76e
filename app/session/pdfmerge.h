// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes over what a colleague did to the annotations of an exported PDF, by their names (/NM).
#pragma once

#include "app/annotate/annotation.h"
#include "app/article/article.h"
#include "app/base/result.h"
#include "app/session/returnedpdf.h"

namespace galley
{

class Workspace;

/** What a merge did. */
struct MergeCount {
    int added = 0;
    int changed = 0;
    int replies = 0;
    int lost = 0;    ///< Of the added ones: their words are in none of the articles.
    int leftOut = 0; ///< Drawings and stamps without words, which no annotation can hold.

    friend bool operator==(const MergeCount &, const MergeCount &) = default;
};

/** What there is to add and to change; nothing here was dropped by anybody. */
struct MergePlan {
    QList<Annotation> added;
    QList<Annotation> changed;
    MergeCount count;
};

/**
 * Compares the annotations @p have with those that came back. Known ids take over newer words and new replies; unknown
 * ones are added where their words are, or Lost. What was deleted in the PDF stays, and a later change here wins. Any
 * thread.
 */
MergePlan planMerge(const QList<Annotation> &have, const QList<Article> &articles, const ReturnedPdf &pdf);

/** Merges the annotations of the PDF at @p path into the workspace as one undoable step. GUI thread. Errors: as
 *  readReturnedPdf(), Unreadable. */
Result<MergeCount> mergePdfAnnotations(Workspace &workspace, const QString &path);

/** Tells it in a sentence or two. */
QString mergeMessage(const MergeCount &count);

} // namespace galley
