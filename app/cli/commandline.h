// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments to a Request. Knows no terminal and starts nothing.
#pragma once

#include "app/base/result.h"
#include "app/report/pageoptions.h"

#include <QSize>
#include <QStringList>

namespace galley
{

/** What the arguments ask for. */
struct Request {
    enum class Command { Window, Compare, Export, Screenshot, Help, Version };
    Command command = Command::Window;
    QStringList files;
    QString format = QStringLiteral("text"); ///< For Compare: "text" or "json".
    QString output;                          ///< File to write; empty: standard output.
    QString session;                         ///< For Export: a session in place of files.
    QString batch; ///< For Export: a folder of folders, or a list of comparisons; output is then a folder.
    QString ending = QStringLiteral("pdf"); ///< For a batch: what kind of report each becomes.
    bool onOriginal = false;                ///< For Export: marks on the first PDF's own pages, in place of a report.
    PageOptions pages;                      ///< For Export.
    QSize windowSize{1600, 1000};           ///< For Screenshot.
    QString theme;                          ///< "light", "dark" or empty, for Window and Screenshot.
};

/** @p arguments without the program's name. An unknown option gives Usage with one clear line. */
Result<Request> parseArguments(const QStringList &arguments);

/** What --help prints. */
QString helpText();

} // namespace galley
