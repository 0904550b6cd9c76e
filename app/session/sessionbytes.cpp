// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionbytes.h"

#include "app/base/tr.h"

#include <QFile>
#include <QTemporaryDir>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(SessionBytes)
};
} // namespace

Result<QByteArray> sessionBytes(const SessionContent &content)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"session.galley"_s);
    { // closed before it is read, so that everything is in the one file
        auto session = SessionFile::create(path);
        if (!session)
            return std::unexpected(session.error());
        if (const auto stored = session->storeAll(content); !stored)
            return std::unexpected(stored.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, Tr::tr("The session could not be attached. Make room on the disk."),
                       path, file.errorString());
    return file.readAll();
}

} // namespace galley
