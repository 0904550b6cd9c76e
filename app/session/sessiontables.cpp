// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a session file as values.
#include "app/session/sessiontables.h"

#include "app/base/tr.h"
#include "app/session/sessioncodec.h"

#include <QCryptographicHash>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(SessionFile)
};

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Result<void> insert(const SessionDatabase &database, const QString &table, const QVariantList &row)
{
    const auto done =
        database.run(u"INSERT OR REPLACE INTO %1 VALUES (%2)"_s.arg(table, placeholders(row.size())), row);
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<void> removeAll(const SessionDatabase &database, const QStringList &tables)
{
    for (const QString &table : tables) {
        if (const auto done = database.run("DELETE FROM "_L1 + table); !done)
            return std::unexpected(done.error());
    }
    return {};
}

/** Writes the original bytes once, however often and however long they are used. @p name is their hash. */
Result<void> storeSource(const SessionDatabase &database, const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return {};
    auto known = database.run(u"SELECT 1 FROM source WHERE sha256 = ?"_s, {name});
    if (!known)
        return std::unexpected(known.error());
    if (!known->next()) {
        if (const auto done = insert(database, u"source"_s, {name, bytes}); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> putArticles(const SessionDatabase &database, const QList<StoredArticle> &articles, int base,
                         const QList<StoredArticle> &written)
{
    const qsizetype kept = std::min(articles.size(), written.size());
    const auto rest = written.isEmpty() ? database.run(u"DELETE FROM article"_s)
                                        : database.run(u"DELETE FROM article WHERE position >= ?"_s, {kept});
    if (!rest)
        return std::unexpected(rest.error());
    for (int i = 0; i < articles.size(); ++i) {
        if (i < kept && articles[i] == written[i])
            continue;
        const StoredForm form = articles[i].form ? *articles[i].form : storedForm(articles[i].article);
        if (const auto done = storeSource(database, articles[i].article.original, form.sha256); !done)
            return done;
        if (const auto done = insert(database, u"article"_s, articleRow(i, articles[i], form)); !done)
            return done;
    }
    const auto unused =
        database.run(u"DELETE FROM source WHERE sha256 NOT IN (SELECT sha256 FROM article WHERE sha256 IS NOT NULL)"_s);
    if (!unused)
        return std::unexpected(unused.error());
    return insert(database, u"view"_s, viewRow(u"galley/base"_s, base));
}

Result<void> putAnnotations(const SessionDatabase &database, const QList<Annotation> &annotations)
{
    if (const auto done = removeAll(database, {u"annotation"_s}); !done)
        return done;
    for (const Annotation &annotation : annotations) {
        if (const auto done = insert(database, u"annotation"_s, annotationRow(annotation)); !done)
            return done;
    }
    return {};
}

Result<void> putDecisions(const SessionDatabase &database, const QList<LinkDecision> &links,
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

Result<void> putView(const SessionDatabase &database, const QHash<QString, QVariant> &view)
{
    if (const auto done = database.run(u"DELETE FROM view WHERE key NOT LIKE 'galley/%'"_s); !done)
        return std::unexpected(done.error());
    for (const auto &[key, value] : view.asKeyValueRange()) {
        if (const auto done = insert(database, u"view"_s, viewRow(key, value)); !done)
            return done;
    }
    return {};
}

Result<void> putContent(const SessionDatabase &database, const SessionContent &content,
                        const QList<StoredArticle> &written)
{
    return putArticles(database, content.articles, content.base, written)
        .and_then([&] { return putAnnotations(database, content.annotations); })
        .and_then([&] { return putDecisions(database, content.linkDecisions, content.findingDecisions); })
        .and_then([&] { return putView(database, content.view); });
}

Result<void> putAnnotation(const SessionDatabase &database, const Annotation &annotation)
{
    return insert(database, u"annotation"_s, annotationRow(annotation));
}

Result<std::optional<QByteArray>> storedSource(const SessionDatabase &database, const QString &hash)
{
    auto source = database.run(u"SELECT bytes FROM source WHERE sha256 = ?"_s, {hash});
    if (!source)
        return std::unexpected(source.error());
    if (!source->next())
        return std::nullopt;
    const QByteArray bytes = source->value(0).toByteArray();
    return hashOf(bytes) == hash ? std::optional(bytes) : std::nullopt;
}

void takeView(SessionContent &content, const QList<std::pair<QString, QVariant>> &entries)
{
    for (const auto &[key, value] : entries) {
        if (key == "galley/base"_L1)
            content.base = std::clamp(value.toInt(), 0, std::max(0, int(content.articles.size()) - 1));
        else
            content.view.insert(key, value);
    }
}

namespace
{
std::unexpected<Error> foreign(const SessionDatabase &database)
{
    return failure(
        Error::Code::Damaged,
        Tr::tr("The session %1 holds something that Galley did not write. It was left as it is.").arg(database.path()),
        database.path());
}

template <typename Value, typename From>
Result<void> readRows(const SessionDatabase &database, const QString &statement, QList<Value> &values, From from)
{
    auto rows = database.run(statement);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        auto value = from(*rows);
        if (!value)
            return foreign(database);
        values << *std::move(value);
    }
    return database.endOf(*rows);
}

Result<void> readArticles(const SessionDatabase &database, SessionContent &content)
{
    QStringList hashes;
    const auto done = readRows(database, u"SELECT * FROM article ORDER BY position"_s, content.articles,
                               [&hashes](const QSqlQuery &row) {
                                   hashes << row.value(articleHashColumn).toString();
                                   return articleFrom(row);
                               });
    for (int i = 0; done && i < hashes.size(); ++i) {
        if (hashes[i].isEmpty())
            continue;
        const auto bytes = storedSource(database, hashes[i]);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!*bytes)
            return foreign(database);
        content.articles[i].article.original = **bytes;
    }
    return done;
}

std::optional<std::pair<QString, QVariant>> viewEntryFrom(const QSqlQuery &row)
{
    return viewFrom(row);
}
} // namespace

Result<SessionContent> readContent(const SessionDatabase &database)
{
    SessionContent content;
    QList<std::pair<QString, QVariant>> view;
    Result<void> done = readArticles(database, content);
    if (done)
        done = readRows(database, u"SELECT * FROM annotation"_s, content.annotations, annotationFrom);
    if (done)
        done = readRows(database, u"SELECT * FROM link_decision ORDER BY position"_s, content.linkDecisions, linkFrom);
    if (done)
        done = readRows(database, u"SELECT * FROM finding_decision ORDER BY position"_s, content.findingDecisions,
                        findingFrom);
    if (done)
        done = readRows(database, u"SELECT * FROM view"_s, view, viewEntryFrom);
    if (!done)
        return std::unexpected(done.error());
    takeView(content, view);
    fitContent(content);
    return content;
}

} // namespace galley
