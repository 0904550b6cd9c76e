// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A file in the folder of a test.
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace galley::tests
{

/** Writes @p bytes to file @p name of @p folder and gives its path; ends the test program where that fails. */
inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own folder");
    return file.fileName();
}

} // namespace galley::tests
