// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/officearchive.h"

#include "app/article/readlimits.h"
#include "app/base/tr.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>

#include <QBuffer>

#include <algorithm>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(OfficeReader)
};
} // namespace

Error damagedDocument(const QString &name, const QString &detail)
{
    return Error{.code = Error::Code::Damaged,
                 .message = Tr::tr("%1 is a damaged document. Please save it anew in its own program.").arg(name),
                 .detail = detail,
                 .file = name};
}

OfficeArchive::OfficeArchive(const QByteArray &bytes)
    : m_buffer(std::make_unique<QBuffer>())
    , m_size(bytes.size())
{
    m_buffer->setData(bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_zip = std::make_unique<KZip>(m_buffer.get());
    m_open = m_zip->open(QIODevice::ReadOnly);
}

OfficeArchive::~OfficeArchive() = default;

bool OfficeArchive::has(const QString &path) const
{
    return m_open && m_zip->directory()->file(path);
}

Result<QByteArray> OfficeArchive::entry(const QString &path, const QString &name) const
{
    const KArchiveFile *file = m_open ? m_zip->directory()->file(path) : nullptr;
    if (!file)
        return std::unexpected(damagedDocument(name, path));
    const Error large{.code = Error::Code::TooLarge,
                      .message = Tr::tr("%1 unpacks to far more than an article. It is not read.").arg(name),
                      .detail = path,
                      .file = name};
    if (file->size() > limits::entryBytes || file->size() > std::max<qint64>(m_size, 1 << 14) * limits::archiveRatio)
        return std::unexpected(large);
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device)
        return std::unexpected(damagedDocument(name, path));
    const QByteArray bytes = device->read(limits::entryBytes + 1); // the size that the archive states may be a lie
    if (bytes.size() > limits::entryBytes)
        return std::unexpected(large);
    if (bytes.size() < file->size())
        return std::unexpected(damagedDocument(name, path));
    return bytes;
}

QStringList OfficeArchive::filesIn(const QString &folder) const
{
    const KArchiveEntry *entry = m_open ? m_zip->directory()->entry(folder) : nullptr;
    if (!entry || !entry->isDirectory())
        return {};
    QStringList names = static_cast<const KArchiveDirectory *>(entry)->entries();
    names.sort();
    return names;
}

} // namespace galley
