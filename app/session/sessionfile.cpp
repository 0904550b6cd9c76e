// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One session on disk: who may write it, and what it holds.
#include "app/session/sessionfile.h"

#include "app/base/tr.h"
#include "app/session/sessionsalvage.h"
#include "app/session/sessiontables.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(SessionFile)
};

QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + "/galley/sessions"_L1;
}

std::unique_ptr<QLockFile> lockFor(const QString &path)
{
    const QFileInfo info(path);
    auto lock = std::make_unique<QLockFile>(info.absolutePath() + "/."_L1 + info.fileName() + ".lock"_L1);
    lock->setStaleLockTime(0); // held as long as its process lives, however long that is
    lock->tryLock(0);
    return lock;
}

std::unexpected<Error> openElsewhere(const QString &path)
{
    return failure(Error::Code::Unwritable, Tr::tr("%1 is open in another window. Choose another name.").arg(path),
                   path);
}

/** Why somebody else has the file: another window here, or another computer. */
QString heldReason(const QLockFile &lock, const QString &name)
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (lock.getLockInfo(&process, &computer, &program) && !computer.isEmpty() &&
        computer != QSysInfo::machineHostName())
        return Tr::tr("%1 is open on the computer %2, so it can only be read here. Save it under another name to work "
                      "on a copy.")
            .arg(name, computer);
    return Tr::tr("%1 is open in another window, so it can only be read here. Save it under another name to work on a "
                  "copy.")
        .arg(name);
}

QString newerReason(const SessionDatabase &database, const QString &name)
{
    const QString writer = database.writer();
    return writer.isEmpty() ? Tr::tr("%1 was written by a newer Galley, so it can only be read. Install that version "
                                     "to change it.")
                                  .arg(name)
                            : Tr::tr("%1 was written by Galley %2, which is newer than this one, so it can only be "
                                     "read. Install that version to change it.")
                                  .arg(name, writer);
}

using Database = SessionDatabase;
} // namespace

struct SessionFile::Private {
    QString path;
    QString readOnlyReason;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<SessionDatabase> database;
    QList<StoredArticle> written; ///< The articles in the file as far as they were written here; long ones take time.

    Result<void> change(const std::function<Result<void>()> &steps) const;
    Result<void> changeArticles(const QList<StoredArticle> &to, const std::function<Result<void>()> &steps);
};

Result<void> SessionFile::Private::change(const std::function<Result<void>()> &steps) const
{
    if (!readOnlyReason.isEmpty())
        return failure(Error::Code::Unwritable, readOnlyReason, path);
    return database->inOneStep(steps);
}

Result<void> SessionFile::Private::changeArticles(const QList<StoredArticle> &to,
                                                  const std::function<Result<void>()> &steps)
{
    const Result<void> done = change(steps);
    written = done ? to : QList<StoredArticle>();
    return done;
}

SessionFile::SessionFile(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}
SessionFile::SessionFile(SessionFile &&) noexcept = default;
SessionFile &SessionFile::operator=(SessionFile &&) noexcept = default;
SessionFile::~SessionFile() = default;

Result<SessionFile> SessionFile::open(const QString &path)
{
    auto made = std::make_unique<Private>();
    made->path = QFileInfo(path).absoluteFilePath();
    const QFileInfo info(made->path);
    if (!info.isFile())
        return failure(Error::Code::Unreadable, Tr::tr("There is no session at %1.").arg(path), path);
    made->lock = lockFor(made->path);
    if (made->lock->error() == QLockFile::LockFailedError)
        made->readOnlyReason = heldReason(*made->lock, info.fileName());
    else if (!made->lock->isLocked() || !info.isWritable())
        made->readOnlyReason =
            Tr::tr("%1 may not be written, so it can only be read. Save it under another name to work "
                   "on a copy.")
                .arg(info.fileName());
    const auto mode = made->readOnlyReason.isEmpty() ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    auto database = Database::open(made->path, Database::Mode::ReadOnly);
    if (database && (*database)->version() > Database::schemaVersion)
        made->readOnlyReason = newerReason(**database, info.fileName());
    else if (database && mode == Database::Mode::ReadWrite)
        database = Database::open(made->path, mode);
    if (!database)
        return std::unexpected(database.error());
    made->database = *std::move(database);
    return SessionFile(std::move(made));
}

Result<Recovery> SessionFile::recover(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto lock = lockFor(whole);
    if (lock->error() == QLockFile::LockFailedError)
        return failure(Error::Code::Unwritable, heldReason(*lock, QFileInfo(whole).fileName()), path);
    return recoverSession(whole);
}

Result<SessionFile> SessionFile::create(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return failure(Error::Code::Unwritable, Tr::tr("The folder %1 cannot be made.").arg(info.absolutePath()), path);
    {
        const auto lock = lockFor(info.absoluteFilePath());
        if (lock->error() == QLockFile::LockFailedError)
            return openElsewhere(path);
        const QString temporary = info.absoluteFilePath() + ".new"_L1;
        QFile::remove(temporary);
        auto made = Database::makeEmpty(temporary);
        if (made)
            made = replaceFile(temporary, info.absoluteFilePath());
        if (!made) {
            QFile::remove(temporary);
            return std::unexpected(made.error());
        }
    }
    return open(path);
}

Result<SessionFile> SessionFile::createUnnamed()
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return create(stateFolder() + u'/' + name + ".galley"_L1);
}

QStringList SessionFile::leftBehind()
{
    QStringList found;
    const QDir folder(stateFolder());
    for (const QFileInfo &info : folder.entryInfoList({u"*.galley"_s}, QDir::Files, QDir::Time)) {
        const auto file = open(info.absoluteFilePath());
        if (!file && file.error().code == Error::Code::Damaged)
            found << info.absoluteFilePath(); // opening it will recover what it holds
        if (!file || file->isReadOnly())
            continue;
        auto count = file->d->database->run(u"SELECT count(*) FROM article"_s);
        if (count && count->next() && count->value(0).toInt() > 0)
            found << info.absoluteFilePath();
    }
    return found;
}

QString SessionFile::path() const
{
    return d->path;
}

bool SessionFile::isUnnamedPath(const QString &path)
{
    return QFileInfo(path).absolutePath() == QFileInfo(stateFolder()).absoluteFilePath();
}

bool SessionFile::isOpen(const QString &path)
{
    return lockFor(QFileInfo(path).absoluteFilePath())->error() == QLockFile::LockFailedError;
}

bool SessionFile::isUnnamed() const
{
    return isUnnamedPath(d->path);
}

bool SessionFile::isReadOnly() const
{
    return !d->readOnlyReason.isEmpty();
}

QString SessionFile::readOnlyReason() const
{
    return d->readOnlyReason;
}

Result<SessionContent> SessionFile::read() const
{
    return readContent(*d->database);
}

Result<void> SessionFile::storeAll(const SessionContent &content)
{
    return d->changeArticles(content.articles, [&] { return putContent(*d->database, content, d->written); });
}

Result<void> SessionFile::storeArticles(const QList<StoredArticle> &articles, int base)
{
    return d->changeArticles(articles, [&] { return putArticles(*d->database, articles, base, d->written); });
}

Result<void> SessionFile::storeAnnotation(const Annotation &annotation)
{
    return d->change([&] { return putAnnotation(*d->database, annotation); });
}

Result<void> SessionFile::dropAnnotation(const QUuid &id)
{
    return d->change([&]() -> Result<void> {
        const auto done =
            d->database->run(u"DELETE FROM annotation WHERE id = ?"_s, {id.toString(QUuid::WithoutBraces)});
        return done ? Result<void>() : std::unexpected(done.error());
    });
}

Result<void> SessionFile::storeAnnotations(const QList<Annotation> &annotations)
{
    return d->change([&] { return putAnnotations(*d->database, annotations); });
}

Result<void> SessionFile::storeDecisions(const QList<LinkDecision> &links, const QList<FindingDecision> &findings)
{
    return d->change([&] { return putDecisions(*d->database, links, findings); });
}

Result<void> SessionFile::storeView(const QHash<QString, QVariant> &view)
{
    return d->change([&] { return putView(*d->database, view); });
}

Result<void> SessionFile::copyTo(const QString &path) const
{
    const QFileInfo info(path);
    if (info.absoluteFilePath() == d->path)
        return {};
    const auto lock = lockFor(info.absoluteFilePath());
    if (lock->error() == QLockFile::LockFailedError)
        return openElsewhere(path);
    const QString temporary = info.absoluteFilePath() + ".new"_L1;
    QFile::remove(temporary);
    if (const auto copied = d->database->run(u"VACUUM INTO ?"_s, {temporary}); !copied) {
        QFile::remove(temporary);
        return failure(Error::Code::Unwritable, Tr::tr("%1 could not be written. Choose another place.").arg(path),
                       path, copied.error().detail);
    }
    return replaceFile(temporary, info.absoluteFilePath());
}

Result<void> SessionFile::saveAs(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (whole == d->path)
        return {};
    if (const auto copied = copyTo(path); !copied)
        return copied;
    auto opened = open(whole);
    if (!opened)
        return std::unexpected(opened.error());
    discardUnnamed();
    *this = *std::move(opened);
    return {};
}

void SessionFile::discardUnnamed()
{
    if (!isUnnamed() || isReadOnly())
        return;
    d->database.reset();
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(d->path + suffix);
}

} // namespace galley
