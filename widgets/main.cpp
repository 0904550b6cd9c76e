// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program: opens the window, or hands the request to the headless face.
#include "app/cli/commandline.h"
#include "app/cli/headless.h"

#include <QApplication>
#include <QTextStream>

namespace
{
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/** The window and the screenshot of it. */
int runWindow(int argc, char **argv, const galley::Request &)
{
    QApplication app(argc, argv);
    return 2;
}
} // namespace

int main(int argc, char **argv)
{
    using Command = galley::Request::Command;
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto request = galley::parseArguments(argumentsOf(argc, argv));
    if (!request) {
        err << "galley: " << request.error().message << '\n';
        return 2;
    }
    switch (request->command) {
    case Command::Window:
    case Command::Screenshot:
        return runWindow(argc, argv, *request);
    case Command::Export: {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts and pages, but never a display
        QGuiApplication app(argc, argv);
        return galley::runHeadless(*request, out, err);
    }
    case Command::Compare:
    case Command::Help:
    case Command::Version:
        break;
    }
    QCoreApplication app(argc, argv);
    return galley::runHeadless(*request, out, err);
}
