// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The other side of readApart(): what galley does when it is started to read one document and nothing else.
#pragma once

#include <QStringList>

namespace galley
{

/** Whether @p arguments (without the program's name) ask for it. */
bool isReadOne(const QStringList &arguments);

/**
 * Puts this process under the limits that @p arguments state, reads a request from standard input and answers on
 * standard output: how far it is, in numbers up to 1000, then the answer, all in CBOR. Returns the exit status; past a
 * limit the process ends at once. Needs a QCoreApplication, main thread.
 */
int readOne(const QStringList &arguments);

} // namespace galley
