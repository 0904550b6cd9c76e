// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims of clauses: what one article adds to a sentence that others tell as well is a claim of its own.
#include "app/article/articleloader.h"
#include "app/compare/comparer.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

/** The claims that hold @p words, each as "verdict: articles". */
QStringList claimsWith(const QString &words, const QList<Article> &articles)
{
    Progress progress;
    const auto comparison = compareArticles(articles, {}, progress);
    QStringList found;
    for (const Claim &claim : comparison.value_or(Comparison()).claims) {
        QStringList holders;
        bool holds = false;
        for (const Passage &member : claim.members) {
            holders << QString(QChar(u'A' + member.article));
            holds = holds || articles[member.article].textOf(member.range).contains(words);
        }
        holders.removeDuplicates();
        if (holds)
            found << verdictName(claim.verdict) + u": "_s + holders.join(u' ');
    }
    return found;
}

} // namespace

class TestClauseClaims : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoTellsTheClause_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("claims");
        const QString closed = u"The harbour bridge at Tarnby was closed to lorries on Monday"_s;
        const QString weather = u" Heavy rain is expected over the western islands tonight."_s;
        const QString resigned = u"the mayor Ida Holm resigned before the council vote"_s;
        const QString budget = u" Teachers will meet the ministry about their pensions."_s;
        QTest::newRow("the clause that only one has is a claim of that one")
            << QStringList{closed + u", and "_s + resigned + u'.' + weather, closed + u'.' + budget} << u"resigned"_s
            << QStringList{u"single: A"_s};
        QTest::newRow("what both tell stays theirs")
            << QStringList{closed + u", and "_s + resigned + u'.' + weather, closed + u'.' + budget}
            << u"closed to lorries"_s << QStringList{u"shared: A B"_s};
        QTest::newRow("a clause that the other tells in a sentence of its own is not only here")
            << QStringList{closed + u", and "_s + resigned + u'.' + weather,
                           closed + u". After hours of talks "_s + resigned + u'.' + budget}
            << u"closed to lorries"_s << QStringList{u"shared: A B"_s};
        QTest::newRow("two of three tell the clause")
            << QStringList{closed + u", and "_s + resigned + u'.' + weather,
                           closed + u", and "_s + resigned + u'.' + budget, closed + u'.'}
            << u"resigned"_s << QStringList{u"shared: A B"_s};
        QTest::newRow("a clause in which they differ is no clause of its own")
            << QStringList{closed + u", and 14 drivers were fined at the gate."_s + weather,
                           closed + u", and 15 drivers were fined at the gate."_s + budget}
            << u"drivers were fined"_s << QStringList{u"differing: A B"_s};
    }

    void whoTellsTheClause()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, words);
        QFETCH(QStringList, claims);
        QList<Article> articles;
        for (const QString &text : std::as_const(texts))
            articles << articleFromText(text);
        QCOMPARE(claimsWith(words, articles), claims);
        std::ranges::reverse(articles); // the order of the articles changes nothing but their names
        QCOMPARE(claimsWith(words, articles).size(), claims.size());
    }
};

QTEST_GUILESS_MAIN(TestClauseClaims)
#include "tst_clauseclaims.moc"
