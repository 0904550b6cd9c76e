// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite side of a session file.
#include "app/session/sessiondatabase.h"

#include "app/base/tr.h"
#include "app/session/sessionschema.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(SessionFile)
};

constexpr quint32 applicationId = 0x47617479; // "Gaty"
constexpr qsizetype headLength = 100;
constexpr qsizetype applicationIdOffset = 68;

/** What SQLite says by number; see https://www.sqlite.org/rescode.html */
enum SqliteCode {
    Busy = 5,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

Result<void> checkHead(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path);
    const QByteArray head = file.read(headLength);
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)) || head.size() < headLength)
        return failure(Error::Code::Unsupported, Tr::tr("%1 is not a Galley session.").arg(path), path);
    if (qFromBigEndian<quint32>(head.constData() + applicationIdOffset) != applicationId)
        return failure(Error::Code::Unsupported, Tr::tr("%1 is a database, but not a Galley session.").arg(path), path);
    return {};
}

/** Makes what was written to @p path (a file or a folder) survive a power cut. */
void syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}
} // namespace

SessionDatabase::SessionDatabase(const QString &path, const QString &connection)
    : m_path(path)
    , m_connection(connection)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
{
}

SessionDatabase::~SessionDatabase()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

std::unexpected<Error> SessionDatabase::broken(const QSqlError &error) const
{
    const QString detail = error.text();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        return failure(
            Error::Code::Unwritable,
            Tr::tr("The disk is full: %1 could not be written. Make room; Galley tries again by itself.").arg(m_path),
            m_path, detail);
    case Corrupt:
    case NotADatabase:
        return failure(
            Error::Code::Damaged,
            Tr::tr("The session %1 is damaged. It was left as it is; open a copy of it from a backup.").arg(m_path),
            m_path, detail);
    case Busy:
    case ReadOnlyFile:
    case InputOutput:
    case CannotOpen:
        return failure(Error::Code::Unwritable,
                       Tr::tr("The session %1 could not be written. Check the disk and the permissions of its folder.")
                           .arg(m_path),
                       m_path, detail);
    default:
        return failure(Error::Code::Damaged, Tr::tr("The session %1 is not as Galley writes it.").arg(m_path), m_path,
                       detail);
    }
}

Result<void> SessionDatabase::connectTo(Mode mode)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    m_database.setDatabaseName(m_path);
    if (mode == Mode::ReadOnly) {
        options += ";QSQLITE_OPEN_READONLY"_L1;
        if (!QFileInfo(QFileInfo(m_path).absolutePath()).isWritable()) { // then SQLite cannot share its index file
            options += ";QSQLITE_OPEN_URI"_L1;
            m_database.setDatabaseName(
                QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
                "?immutable=1"_L1);
        }
    }
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return broken(m_database.lastError());
    QStringList pragmas = {u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s, u"PRAGMA foreign_keys=ON"_s};
    if (mode == Mode::ReadWrite)
        pragmas << u"PRAGMA journal_mode=WAL"_s << u"PRAGMA synchronous=FULL"_s;
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = run(pragma); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<void> SessionDatabase::check()
{
    auto version = run(u"PRAGMA user_version"_s);
    if (!version || !version->next())
        return broken(m_database.lastError());
    m_version = version->value(0).toInt();
    if (m_version < 1)
        return failure(Error::Code::Damaged, Tr::tr("The session %1 is not as Galley writes it.").arg(m_path), m_path);
    auto others =
        run(u"SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE '%VIRTUAL%'"_s);
    if (!others)
        return std::unexpected(others.error());
    if (!others->next() || others->value(0).toInt() != 0)
        return failure(Error::Code::Damaged,
                       Tr::tr("The session %1 holds more than Galley puts into one, and was not opened.").arg(m_path),
                       m_path);
    auto sound = run(u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return std::unexpected(sound.error());
    if (!sound->next() || sound->value(0).toString() != "ok"_L1)
        return failure(
            Error::Code::Damaged,
            Tr::tr("The session %1 is damaged. It was left as it is; open a copy of it from a backup.").arg(m_path),
            m_path, sound->value(0).toString());
    return {};
}

Result<std::unique_ptr<SessionDatabase>> SessionDatabase::open(const QString &path, Mode mode)
{
    if (const auto head = checkHead(path); !head)
        return std::unexpected(head.error());
    for (const Mode step : {Mode::ReadOnly, mode}) { // looked through before anything is written
        const QString connection = "galley-session-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
        std::unique_ptr<SessionDatabase> database(new SessionDatabase(path, connection));
        auto connected = database->connectTo(step);
        if (connected)
            connected = database->check();
        if (connected && step == Mode::ReadWrite)
            connected = database->migrate();
        if (!connected)
            return std::unexpected(connected.error());
        if (step == mode)
            return database;
    }
    return failure(Error::Code::Internal, {});
}

Result<std::unique_ptr<SessionDatabase>> SessionDatabase::openDamaged(const QString &path)
{
    const QString connection = "galley-session-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SessionDatabase> database(new SessionDatabase(path, connection));
    if (const auto connected = database->connectTo(Mode::ReadOnly); !connected)
        return std::unexpected(connected.error());
    // So that SQLite takes a file that is shorter than its head says.
    if (const auto lenient = database->run(u"PRAGMA writable_schema=ON"_s); !lenient)
        return std::unexpected(lenient.error());
    return database;
}

/** From any older schema to this one, all or nothing. */
Result<void> SessionDatabase::migrate()
{
    if (m_version >= schemaVersion)
        return {};
    const auto done = inOneStep([this]() -> Result<void> {
        for (const QString &statement : migrationFrom(m_version)) {
            if (const auto step = run(statement); !step)
                return std::unexpected(step.error());
        }
        return {};
    });
    if (done)
        m_version = schemaVersion;
    return done;
}

QString SessionDatabase::writer() const
{
    auto found = run(u"SELECT value FROM info WHERE key = 'galley/version'"_s); // fails in a file of schema 1
    return found && found->next() ? found->value(0).toString().left(40) : QString();
}

Result<void> SessionDatabase::endOf(const QSqlQuery &rows) const
{
    return rows.lastError().isValid() ? broken(rows.lastError()) : Result<void>();
}

Result<void> SessionDatabase::makeEmpty(const QString &path)
{
    const QString connection = "galley-session-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const SessionDatabase *const database = new SessionDatabase(path, connection);
    const std::unique_ptr<const SessionDatabase> owner(database);
    QSqlDatabase handle = QSqlDatabase::database(connection, false);
    handle.setDatabaseName(path);
    if (!handle.open())
        return database->broken(handle.lastError());
    return database->inOneStep([&]() -> Result<void> {
        if (const auto named = database->run(u"PRAGMA application_id=%1"_s.arg(applicationId)); !named)
            return std::unexpected(named.error());
        for (const QString &statement : migrationFrom(0)) {
            if (const auto done = database->run(statement); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

Result<QSqlQuery> SessionDatabase::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return broken(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return broken(query.lastError());
    return query;
}

Result<void> SessionDatabase::inOneStep(const std::function<Result<void>()> &steps) const
{
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    Result<void> done = steps();
    if (done) {
        const auto committed = run(u"COMMIT"_s);
        if (committed)
            return {};
        done = std::unexpected(committed.error());
    }
    QSqlQuery(m_database).exec(u"ROLLBACK"_s); // SQLite may have done it by itself already
    return done;
}

Result<void> replaceFile(const QString &temporary, const QString &path)
{
    syncToDisk(temporary);
    for (const auto suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix); // of the file that is replaced: it must not be played into the new one
    std::error_code problem;
    std::filesystem::rename(QFileInfo(temporary).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), problem);
    if (problem) {
        QFile::remove(temporary);
        return failure(Error::Code::Unwritable, Tr::tr("%1 could not be written. Choose another place.").arg(path),
                       path, QString::fromStdString(problem.message()));
    }
    syncToDisk(QFileInfo(path).absolutePath());
    return {};
}

} // namespace galley
