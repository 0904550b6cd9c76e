// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/savefile.h"

#include "app/base/tr.h"

#include <QSaveFile>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(SaveFile)
};
} // namespace

Result<void> saveFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Code::Unwritable,
                   Tr::tr("“%1” could not be written. Choose another place, or make room on the disk.").arg(path), path,
                   file.errorString());
}

} // namespace galley
