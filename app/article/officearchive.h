// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The archive that an office document or a book is, read within the limits.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class KZip;
class QBuffer;

namespace galley
{

/** A zip archive in memory. One thread. */
class OfficeArchive
{
public:
    explicit OfficeArchive(const QByteArray &bytes);
    ~OfficeArchive();

    bool has(const QString &path) const;

    /** The bytes of the entry @p path; errors speak of the document @p name. Errors: Damaged, TooLarge. */
    Result<QByteArray> entry(const QString &path, const QString &name) const;

    /** The names of the files in @p folder ("word"), sorted; empty where there is no such folder. */
    QStringList filesIn(const QString &folder) const;

private:
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
    qint64 m_size;
    bool m_open = false;
};

/** What is said of a document @p name whose inside is not as it should be. */
Error damagedDocument(const QString &name, const QString &detail = {});

} // namespace galley
