// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace's annotations to and from files of other programs: W3C Web Annotation JSON-LD, tables, lists.
#pragma once

#include "app/base/result.h"

namespace galley
{

class Workspace;

/**
 * Writes all annotations, by a temporary file and a rename: as a table where @p path ends in .csv, as a list where in
 * .md, else as W3C JSON-LD. GUI thread. Errors: Unwritable.
 */
Result<void> exportAnnotations(Workspace &workspace, const QString &path);

/** What an import did. */
struct ImportCount {
    int added = 0;
    int known = 0;   ///< Ids that are here already; these stay as they are.
    int leftOut = 0; ///< Annotations of none of the open articles.
};

/** Adds the annotations in @p path as one undoable step. GUI thread. Errors: Unreadable, Damaged, TooLarge. */
Result<ImportCount> importAnnotations(Workspace &workspace, const QString &path);

} // namespace galley
