// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One session on disk: who may write it, and what it holds.
#include "app/session/sessionfile.h"

#include "app/base/tr.h"
#include "app/session/sessioncodec.h"
#include "app/session/sessiondatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

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

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

using Database = SessionDatabase;

Result<void> insert(const Database &database, const QString &table, const QVariantList &row)
{
    const auto done =
        database.run(u"INSERT OR REPLACE INTO %1 VALUES (%2)"_s.arg(table, placeholders(row.size())), row);
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<void> removeAll(const Database &database, const QStringList &tables)
{
    for (const QString &table : tables) {
        if (const auto done = database.run("DELETE FROM "_L1 + table); !done)
            return std::unexpected(done.error());
    }
    return {};
}

/** Writes the original bytes once, however often and however long they are used; returns their name. */
Result<QString> storeSource(const Database &database, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QString();
    const QString name = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    auto known = database.run(u"SELECT 1 FROM source WHERE sha256 = ?"_s, {name});
    if (!known)
        return std::unexpected(known.error());
    if (!known->next()) {
        if (const auto done = insert(database, u"source"_s, {name, bytes}); !done)
            return std::unexpected(done.error());
    }
    return name;
}

Result<void> putArticles(const Database &database, const QList<StoredArticle> &articles, int base)
{
    if (const auto done = removeAll(database, {u"article"_s}); !done)
        return done;
    for (int i = 0; i < articles.size(); ++i) {
        const auto name = storeSource(database, articles[i].article.original);
        if (!name)
            return std::unexpected(name.error());
        if (const auto done = insert(database, u"article"_s, articleRow(i, articles[i], *name)); !done)
            return done;
    }
    const auto unused =
        database.run(u"DELETE FROM source WHERE sha256 NOT IN (SELECT sha256 FROM article WHERE sha256 IS NOT NULL)"_s);
    if (!unused)
        return std::unexpected(unused.error());
    return insert(database, u"view"_s, viewRow(u"galley/base"_s, base));
}

Result<void> putAnnotations(const Database &database, const QList<Annotation> &annotations)
{
    if (const auto done = removeAll(database, {u"annotation"_s}); !done)
        return done;
    for (const Annotation &annotation : annotations) {
        if (const auto done = insert(database, u"annotation"_s, annotationRow(annotation)); !done)
            return done;
    }
    return {};
}

Result<void> putDecisions(const Database &database, const QList<LinkDecision> &links,
                          const QList<FindingDecision> &findings)
{
    if (const auto done = removeAll(database, {u"link_decision"_s, u"finding_decision"_s}); !done)
        return done;
    for (int i = 0; i < links.size(); ++i) {
        if (const auto done = insert(database, u"link_decision"_s, linkRow(i, links[i])); !done)
            return done;
    }
    for (int i = 0; i < findings.size(); ++i) {
        if (const auto done = insert(database, u"finding_decision"_s, findingRow(i, findings[i])); !done)
            return done;
    }
    return {};
}

Result<void> putView(const Database &database, const QHash<QString, QVariant> &view)
{
    if (const auto done = database.run(u"DELETE FROM view WHERE key NOT LIKE 'galley/%'"_s); !done)
        return std::unexpected(done.error());
    for (const auto &[key, value] : view.asKeyValueRange()) {
        if (const auto done = insert(database, u"view"_s, viewRow(key, value)); !done)
            return done;
    }
    return {};
}
} // namespace

struct SessionFile::Private {
    QString path;
    QString readOnlyReason;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<SessionDatabase> database;

    Result<void> change(const std::function<Result<void>()> &steps) const;
    Result<void> readArticles(SessionContent &content) const;
    Result<void> readView(SessionContent &content) const;
    template <typename Value, typename From>
    Result<void> readRows(const QString &statement, QList<Value> &values, From from) const;
    std::unexpected<Error> foreign() const;
};

Result<void> SessionFile::Private::change(const std::function<Result<void>()> &steps) const
{
    if (!readOnlyReason.isEmpty())
        return failure(Error::Code::Unwritable, readOnlyReason, path);
    return database->inOneStep(steps);
}

std::unexpected<Error> SessionFile::Private::foreign() const
{
    return failure(Error::Code::Damaged,
                   Tr::tr("The session %1 holds something that Galley did not write. It was left as it is.").arg(path),
                   path);
}

template <typename Value, typename From>
Result<void> SessionFile::Private::readRows(const QString &statement, QList<Value> &values, From from) const
{
    auto rows = database->run(statement);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        auto value = from(*rows);
        if (!value)
            return foreign();
        values << *std::move(value);
    }
    return {};
}

Result<void> SessionFile::Private::readArticles(SessionContent &content) const
{
    QStringList names;
    const auto done =
        readRows(u"SELECT * FROM article ORDER BY position"_s, content.articles, [&names](const QSqlQuery &row) {
            names << row.value(13).toString();
            return articleFrom(row);
        });
    for (int i = 0; done && i < names.size(); ++i) {
        if (names[i].isEmpty())
            continue;
        auto source = database->run(u"SELECT bytes FROM source WHERE sha256 = ?"_s, {names[i]});
        if (!source)
            return std::unexpected(source.error());
        if (!source->next())
            return foreign();
        const QByteArray bytes = source->value(0).toByteArray();
        if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != names[i])
            return foreign();
        content.articles[i].article.original = bytes;
    }
    return done;
}

Result<void> SessionFile::Private::readView(SessionContent &content) const
{
    QList<std::pair<QString, QVariant>> entries;
    const auto done =
        readRows(u"SELECT * FROM view"_s, entries, [](const QSqlQuery &row) { return std::optional(viewFrom(row)); });
    for (const auto &[key, value] : std::as_const(entries)) {
        if (key == "galley/base"_L1)
            content.base = std::clamp(value.toInt(), 0, std::max(0, int(content.articles.size()) - 1));
        else
            content.view.insert(key, value);
    }
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
        made->readOnlyReason =
            Tr::tr("%1 is open in another window, so it can only be read here. Save it under another "
                   "name to work on a copy.")
                .arg(info.fileName());
    else if (!made->lock->isLocked() || !info.isWritable())
        made->readOnlyReason =
            Tr::tr("%1 may not be written, so it can only be read. Save it under another name to work "
                   "on a copy.")
                .arg(info.fileName());
    const auto mode = made->readOnlyReason.isEmpty() ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    auto database = Database::open(made->path, Database::Mode::ReadOnly);
    if (database && (*database)->version() > Database::schemaVersion)
        made->readOnlyReason =
            Tr::tr("%1 was written by a newer Galley, so it can only be read. Install that version to "
                   "change it.")
                .arg(info.fileName());
    else if (database && mode == Database::Mode::ReadWrite)
        database = Database::open(made->path, mode);
    if (!database)
        return std::unexpected(database.error());
    made->database = *std::move(database);
    return SessionFile(std::move(made));
}

Result<SessionFile> SessionFile::create(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return failure(Error::Code::Unwritable, Tr::tr("The folder %1 cannot be made.").arg(info.absolutePath()), path);
    {
        const auto lock = lockFor(info.absoluteFilePath());
        if (lock->error() == QLockFile::LockFailedError)
            return failure(Error::Code::Unwritable,
                           Tr::tr("%1 is open in another window. Choose another name.").arg(path), path);
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

bool SessionFile::isUnnamed() const
{
    return QFileInfo(d->path).absolutePath() == QFileInfo(stateFolder()).absoluteFilePath();
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
    SessionContent content;
    Result<void> done = d->readArticles(content);
    if (done)
        done = d->readRows(u"SELECT * FROM annotation"_s, content.annotations, annotationFrom);
    if (done)
        done = d->readRows(u"SELECT * FROM link_decision ORDER BY position"_s, content.linkDecisions, linkFrom);
    if (done)
        done =
            d->readRows(u"SELECT * FROM finding_decision ORDER BY position"_s, content.findingDecisions, findingFrom);
    if (done)
        done = d->readView(content);
    if (!done)
        return std::unexpected(done.error());
    for (Annotation &annotation : content.annotations)
        fitAnchors(annotation, content.articles);
    const auto isArticle = [&content](int index) { return index >= 0 && index < content.articles.size(); };
    content.linkDecisions.removeIf(
        [&](const LinkDecision &one) { return !isArticle(one.from.article) || !isArticle(one.to.article); });
    content.findingDecisions.removeIf([&](const FindingDecision &one) { return !isArticle(one.article); });
    return content;
}

Result<void> SessionFile::storeAll(const SessionContent &content)
{
    return d->change([&] {
        const Database &database = *d->database;
        return putArticles(database, content.articles, content.base)
            .and_then([&] { return putAnnotations(database, content.annotations); })
            .and_then([&] { return putDecisions(database, content.linkDecisions, content.findingDecisions); })
            .and_then([&] { return putView(database, content.view); });
    });
}

Result<void> SessionFile::storeArticles(const QList<StoredArticle> &articles, int base)
{
    return d->change([&] { return putArticles(*d->database, articles, base); });
}

Result<void> SessionFile::storeAnnotation(const Annotation &annotation)
{
    return d->change([&] { return insert(*d->database, u"annotation"_s, annotationRow(annotation)); });
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

Result<void> SessionFile::saveAs(const QString &path)
{
    const QFileInfo info(path);
    if (info.absoluteFilePath() == d->path)
        return {};
    if (lockFor(info.absoluteFilePath())->error() == QLockFile::LockFailedError)
        return failure(Error::Code::Unwritable, Tr::tr("%1 is open in another window. Choose another name.").arg(path),
                       path);
    const QString temporary = info.absoluteFilePath() + ".new"_L1;
    QFile::remove(temporary);
    if (const auto copied = d->database->run(u"VACUUM INTO ?"_s, {temporary}); !copied) {
        QFile::remove(temporary);
        return failure(Error::Code::Unwritable, Tr::tr("%1 could not be written. Choose another place.").arg(path),
                       path, copied.error().detail);
    }
    if (const auto replaced = replaceFile(temporary, info.absoluteFilePath()); !replaced)
        return replaced;
    auto opened = open(info.absoluteFilePath());
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
