// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program: opens the window, or hands the request to the headless face.
#include "app/cli/commandline.h"
#include "app/cli/headless.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto request = galley::parseArguments(arguments);
    if (!request) {
        err << "galley: " << request.error().message << '\n';
        return 2;
    }
    QCoreApplication app(argc, argv);
    return galley::runHeadless(*request, out, err);
}
