// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files stand for articles: name filters for dialogs, and what a folder holds.
#pragma once

#include <QString>
#include <QStringList>

namespace galley
{

/** "*.txt", "*.pdf", …: the usual names of the formats that Galley reads. */
QStringList articleNameFilters();

/** "*.galley". */
QString sessionNameFilter();

/** Whether @p path names a session by its ending. */
bool isSessionPath(const QString &path);

/** @p paths with each folder replaced by the articles in it (not below it), in the order that people expect of names.
 */
QStringList filesIn(const QStringList &paths);

/** How many files and folders in the folders among @p paths filesIn() passes over, hidden ones and what browsers keep
 * beside a page not counted. */
int leftOutOf(const QStringList &paths);

} // namespace galley
