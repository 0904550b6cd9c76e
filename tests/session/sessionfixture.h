// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What tests put into session files, and how they reach into these from outside.
#pragma once

#include "app/session/sessionfile.h"
#include "tests/annotate/annotationmaker.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

namespace galley::test
{

using namespace Qt::StringLiterals;

inline const QString textA = u"The mayor 🚀 opened the bridge.\nשלום עולם, said the envoy to the people of the town."_s;
inline const QString textB = u"Second story.\nIt cost 15 million, 汉字 and all."_s;

inline StoredArticle storedArticle(const QString &text, const QString &source)
{
    StoredArticle stored;
    stored.article = articleFromText(text, source);
    stored.article.original = text.toUtf8();
    stored.options.encoding = u"UTF-8"_s;
    stored.options.roles = {{0, Role::Title}};
    return stored;
}

inline SessionContent someContent(int annotations, quint32 seed)
{
    QRandomGenerator random(seed);
    SessionContent content;
    content.articles = {storedArticle(textA, u"/somewhere/a.txt"_s), storedArticle(textB, {})};
    content.articles[0].article.published = QDate(2025, 3, 6);
    content.articles[0].article.notices = {u"A notice."_s};
    const QStringList texts{content.articles[0].article.text, content.articles[1].article.text};
    for (int i = 0; i < annotations; ++i)
        content.annotations << someAnnotation(texts, random);
    content.linkDecisions = {{LinkDecision::Kind::Rejected, {0, u"a"_s}, {1, u"b"_s}}};
    content.findingDecisions = {
        {FindingDecision::Kind::DismissedEverywhere, FindingKind::DoubledWord, 1, u"the the"_s, u"in "_s}};
    content.base = 1;
    content.view = {{u"dock"_s, u"claims"_s}, {u"sizes"_s, QVariantList{1.5, 2.5}}};
    return content;
}

inline QList<Annotation> byId(QList<Annotation> annotations)
{
    std::ranges::sort(annotations, {}, &Annotation::id);
    return annotations;
}

/** Runs SQL on the file from outside of the class under test. */
inline bool tamper(const QString &path, const QStringList &statements)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        database.setDatabaseName(path);
        done = database.open();
        for (const QString &statement : statements)
            done = done && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return done;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace galley::test
