// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program: opens the window, or hands the request to the headless face.
#include "app/article/readone.h"
#include "app/base/memory.h"
#include "app/base/translations.h"
#include "app/cli/commandline.h"
#include "app/cli/headless.h"
#include "widgets/windowmode.h"

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

/** The window, or a picture of it. */
int showWindow(int argc, char **argv, const galley::Request &request)
{
    galley::WindowRequest window{.files = request.files, .theme = request.theme, .screenshot = {}};
    if (request.command == galley::Request::Command::Screenshot) {
        window.screenshot = request.output;
        window.size = request.windowSize;
    }
    return galley::runWindow(argc, argv, window);
}
} // namespace

int main(int argc, char **argv)
{
    galley::takeMemorySparingly();
    using Command = galley::Request::Command;
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = argumentsOf(argc, argv);
    if (galley::isReadOne(arguments)) {
        QCoreApplication app(argc, argv);
        return galley::readOne(arguments);
    }
    const auto request = galley::parseArguments(arguments);
    if (!request) {
        err << "galley: " << request.error().message << '\n';
        return 2;
    }
    switch (request->command) {
    case Command::Window:
    case Command::Screenshot:
        return showWindow(argc, argv, *request);
    case Command::Export: {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts and pages, but never a display
        QGuiApplication app(argc, argv);
        galley::useLanguage({});
        return galley::runHeadless(*request, out, err);
    }
    case Command::Compare:
    case Command::Help:
    case Command::Version:
        break;
    }
    QCoreApplication app(argc, argv);
    galley::useLanguage({});
    return galley::runHeadless(*request, out, err);
}
