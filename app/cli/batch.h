// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Many comparisons in one go: from a folder of folders or a list, to a folder of reports.
#pragma once

#include "app/cli/commandline.h"

class QTextStream;

namespace galley
{

/** One comparison of a batch. */
struct BatchItem {
    QString name; ///< Of its report, without folder and ending; unique in the batch.
    QStringList files;

    friend bool operator==(const BatchItem &, const BatchItem &) = default;
};

/**
 * A folder: each folder in it that holds two or more articles, by name. A file: each of its lines, articles parted by
 * tabs, relative paths as seen from the list; empty lines and those that begin with # are passed over. Errors:
 * Unreadable, Usage (nothing to compare; a line with one article).
 */
Result<QList<BatchItem>> batchItems(const QString &path);

/**
 * Writes a report for each item into the folder request.output, which is made where it is missing. Tells each on @p err
 * as it goes; one that fails does not stop the others. Gives the exit status: 2 where any failed.
 */
int exportBatch(const Request &request, QTextStream &err);

} // namespace galley
