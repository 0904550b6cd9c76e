// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite side of a session file: opening it safely, running statements, and errors in plain words.
#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace galley
{

/** One connection to one session file. The thread that made it is the only one to use it. */
class SessionDatabase
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    static constexpr int schemaVersion = 2;

    /**
     * Opens the session at @p path, which is checked before anything is written: its head, its application id, that it
     * holds tables only, that its pages are sound. An older schema becomes the present one, in one step, where it may
     * be written. Errors: Unreadable, Unsupported, Damaged.
     */
    static Result<std::unique_ptr<SessionDatabase>> open(const QString &path, Mode mode);
    /** Opens a copy of a damaged session for reading, unchecked: any statement may fail. Errors: Damaged. */
    static Result<std::unique_ptr<SessionDatabase>> openDamaged(const QString &path);
    /** Makes a file with an empty schema; @p path must not exist. Errors: Unwritable. */
    static Result<void> makeEmpty(const QString &path);
    ~SessionDatabase();
    Q_DISABLE_COPY_MOVE(SessionDatabase)

    /** Runs one statement with @p values in place of its question marks. */
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
    /** All or nothing, durable when it returns. */
    Result<void> inOneStep(const std::function<Result<void>()> &steps) const;
    /** Of the file; larger than schemaVersion where a newer Galley wrote it. */
    int version() const { return m_version; }
    /** The version of the Galley that last made or changed the schema; empty where the file does not say. */
    QString writer() const;
    const QString &path() const { return m_path; }
    /** After the last row of @p rows: whether that was the end of them, or an error. */
    Result<void> endOf(const QSqlQuery &rows) const;

private:
    SessionDatabase(const QString &path, const QString &connection);
    Result<void> connectTo(Mode mode);
    Result<void> check();
    Result<void> migrate();
    std::unexpected<Error> broken(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    int m_version = 0;
};

/** Makes the rename of a new file onto @p path durable. Errors: Unwritable; then @p path is as it was. */
Result<void> replaceFile(const QString &temporary, const QString &path);

} // namespace galley
