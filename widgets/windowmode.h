// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the application with its window, for a person or for a picture of it.
#pragma once

#include <QSize>
#include <QStringList>

namespace galley
{

/** What the window is opened for. */
struct WindowRequest {
    QStringList files;
    QString theme;      ///< "light", "dark", or empty for what the settings say.
    QString screenshot; ///< PNG file to write; empty: a window for a person.
    QSize size{1600, 1000};
};

/**
 * Runs the event loop until the window is closed or the picture is written. Returns the exit status: 0, or 2 with one
 * line on standard error where there is no display or the picture cannot be written.
 */
int runWindow(int argc, char **argv, const WindowRequest &request);

} // namespace galley
