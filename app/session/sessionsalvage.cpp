// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a damaged session still gives, table by table and row by row.
#include "app/session/sessionsalvage.h"

#include "app/base/tr.h"
#include "app/session/sessioncodec.h"
#include "app/session/sessiontables.h"

#include <QDateTime>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(SessionFile)
};

/** Reads a table whose pages may be gone: forwards until SQLite gives up, then backwards, then each number between. */
class Salvager
{
public:
    explicit Salvager(const SessionDatabase &database)
        : m_database(database)
    {
    }

    Salvage all()
    {
        articles();
        rows(u"annotation"_s,
             [this](const QSqlQuery &row) { return take(m_salvage.content.annotations, annotationFrom(row)); });
        rows(u"link_decision"_s,
             [this](const QSqlQuery &row) { return take(m_salvage.content.linkDecisions, linkFrom(row)); });
        rows(u"finding_decision"_s,
             [this](const QSqlQuery &row) { return take(m_salvage.content.findingDecisions, findingFrom(row)); });
        QList<std::pair<QString, QVariant>> view;
        rows(u"view"_s, [&view](const QSqlQuery &row) {
            view << viewFrom(row);
            return true;
        });
        followArticles(view);
        takeView(m_salvage.content, view);
        fitContent(m_salvage.content);
        return m_salvage;
    }

private:
    using Take = std::function<bool(const QSqlQuery &)>; ///< False where the row makes no sense.
    static constexpr qint64 mostGaps = 200'000;          ///< Rows asked for one by one.

    template <typename Value>
    static bool take(QList<Value> &values, const std::optional<Value> &value)
    {
        if (value)
            values << *value;
        return value.has_value();
    }

    /** The rows of one direction until an error; true where the end was reached. */
    bool sweep(const QString &table, const QString &order, QSet<qint64> &seen, const Take &takeRow)
    {
        auto rows =
            m_database.run(u"SELECT *, rowid AS galley_row FROM %1 NOT INDEXED ORDER BY rowid %2"_s.arg(table, order));
        if (!rows)
            return false;
        while (rows->next()) {
            const qint64 number = rows->value(u"galley_row"_s).toLongLong();
            if (!seen.contains(number)) {
                seen << number;
                m_salvage.isWhole = takeRow(*rows) && m_salvage.isWhole;
            }
        }
        return m_database.endOf(*rows).has_value();
    }

    void rows(const QString &table, const Take &takeRow)
    {
        QSet<qint64> seen;
        if (!isTable(table)) {
            m_salvage.isWhole = false;
            return;
        }
        if (sweep(table, u"ASC"_s, seen, takeRow))
            return;
        m_salvage.isWhole = false;
        const qint64 firstGap = seen.isEmpty() ? 0 : *std::ranges::max_element(seen) + 1;
        sweep(table, u"DESC"_s, seen, takeRow);
        qint64 last = firstGap;
        for (const qint64 number : std::as_const(seen))
            last = std::max(last, number);
        last = std::min(std::max(last, firstGap + 2000), firstGap + mostGaps);
        for (qint64 number = firstGap; number <= last; ++number) {
            if (seen.contains(number))
                continue;
            auto row = m_database.run(u"SELECT * FROM %1 NOT INDEXED WHERE rowid = ?"_s.arg(table), {number});
            if (row && row->next())
                takeRow(*row);
        }
    }

    /** A view or virtual table of the same name is somebody's trap. */
    bool isTable(const QString &name) const
    {
        auto found = m_database.run(
            u"SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table' AND sql NOT LIKE '%VIRTUAL%'"_s, {name});
        return found && found->next();
    }

    void articles()
    {
        QMap<int, std::pair<StoredArticle, QString>> found;
        rows(u"article"_s, [&found](const QSqlQuery &row) {
            const auto stored = articleFrom(row);
            if (stored)
                found.insert(row.value(0).toInt(), {*stored, row.value(articleHashColumn).toString()});
            return stored.has_value();
        });
        for (auto it = found.begin(); it != found.end(); ++it) {
            auto &[stored, hash] = it.value();
            const auto bytes =
                hash.isEmpty() ? Result<std::optional<QByteArray>>(QByteArray()) : storedSource(m_database, hash);
            if (bytes && *bytes)
                stored.article.original = **bytes;
            else
                m_salvage.isWhole = false;
            m_numbers.insert(it.key(), int(m_salvage.content.articles.size()));
            m_salvage.content.articles << stored;
        }
    }

    /** Where an article in the middle is gone the others have other numbers. */
    void followArticles(QList<std::pair<QString, QVariant>> &view)
    {
        const auto now = [this](int before) { return m_numbers.value(before, -1); };
        for (Annotation &annotation : m_salvage.content.annotations) {
            for (Anchor &anchor : annotation.anchors)
                anchor.article = now(anchor.article);
        }
        for (LinkDecision &link : m_salvage.content.linkDecisions) {
            link.from.article = now(link.from.article);
            link.to.article = now(link.to.article);
        }
        for (FindingDecision &finding : m_salvage.content.findingDecisions)
            finding.article = now(finding.article);
        for (auto &[key, value] : view) {
            if (key == "galley/base"_L1)
                value = std::max(0, now(value.toInt()));
        }
    }

    const SessionDatabase &m_database;
    Salvage m_salvage;
    QMap<int, int> m_numbers; ///< Of the articles: as they were, as they are.
};
} // namespace

namespace
{
/** The kept original: beside the session, named by the time, never over another. */
QString keptName(const QString &path)
{
    const QString stem = path + ".damaged-"_L1 + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    QString name = stem;
    for (int i = 2; QFile::exists(name); ++i)
        name = stem + u'-' + QString::number(i);
    return name;
}

Result<void> copied(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile file(from);
    if (file.copy(to))
        return {};
    return failure(
        Error::Code::Unwritable,
        Tr::tr("The damaged session %1 could not be copied: %2. It was left as it is.").arg(from, file.errorString()),
        from);
}

void removeWithLog(const QString &path)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

/** Works on a copy: looking into a database may change it. */
Result<Salvage> salvaged(const QString &path)
{
    const QString copy = path + ".looked-into"_L1;
    removeWithLog(copy);
    Result<void> ready = copied(path, copy);
    if (ready && QFileInfo(path + "-wal"_L1).size() > 0)
        ready = copied(path + "-wal"_L1, copy + "-wal"_L1);
    Result<Salvage> salvage = ready ? Result<Salvage>() : std::unexpected(ready.error());
    if (ready) {
        const auto database = SessionDatabase::openDamaged(copy);
        if (database)
            salvage = Salvager(**database).all();
        else
            salvage = std::unexpected(database.error());
    }
    removeWithLog(copy);
    return salvage;
}
} // namespace

Result<Recovery> recoverSession(const QString &path)
{
    const auto salvage = salvaged(path);
    if (!salvage)
        return std::unexpected(salvage.error());
    const SessionContent &content = salvage->content;
    if (content.articles.isEmpty() && content.annotations.isEmpty())
        return failure(Error::Code::Damaged,
                       Tr::tr("Nothing could be recovered from the damaged session %1. It was left as it is; open a "
                              "copy of it from a backup.")
                           .arg(path),
                       path);
    Recovery recovery{.kept = keptName(path),
                      .articles = int(content.articles.size()),
                      .annotations = int(content.annotations.size()),
                      .isWhole = salvage->isWhole};
    const QString fresh = path + ".new"_L1;
    removeWithLog(fresh);
    Result<void> done = copied(path, recovery.kept);
    if (done && QFileInfo(path + "-wal"_L1).size() > 0)
        done = copied(path + "-wal"_L1, recovery.kept + "-wal"_L1);
    if (done)
        done = SessionDatabase::makeEmpty(fresh);
    if (done) {
        const auto database = SessionDatabase::open(fresh, SessionDatabase::Mode::ReadWrite);
        done = database ? (*database)->inOneStep([&] { return putContent(**database, content); })
                        : std::unexpected(database.error());
    }
    if (done)
        done = replaceFile(fresh, path);
    removeWithLog(fresh);
    if (!done)
        return std::unexpected(done.error());
    return recovery;
}

QString recoveryMessage(const Recovery &recovery, const QString &name)
{
    const QString articles = Tr::tr("%n article(s)", nullptr, recovery.articles);
    const QString annotations = Tr::tr("%n annotation(s)", nullptr, recovery.annotations);
    //: %1 is a file, %2 "2 articles", %3 "14 annotations", %4 the file that was kept.
    return recovery.isWhole
               ? Tr::tr("%1 was damaged. All that it held was recovered: %2 and %3. The damaged file is kept as %4.")
                     .arg(name, articles, annotations, recovery.kept)
               : Tr::tr("%1 was damaged. %2 and %3 were recovered; the rest could not be read. The damaged file is "
                        "kept as %4.")
                     .arg(name, articles, annotations, recovery.kept);
}

} // namespace galley
