// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a story's first paragraph is its dateline, and that its place and agency are no facts of the claim.
#include "app/article/articleloader.h"
#include "app/compare/comparer.h"
#include "app/compare/dateline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestDateline : public QObject
{
    Q_OBJECT
private slots:
    void length_data();
    void length();
    void placesOfDatelinesDoNotDiffer();
};

void TestDateline::length_data()
{
    QTest::addColumn<QString>("dateline");
    QTest::addColumn<QString>("rest");
    const auto row = [](const char *name, const QString &dateline, const QString &rest) {
        QTest::newRow(name) << dateline << rest;
    };
    row("a place and an agency", u"PORT ALDEN (CPA) — "_s, u"A fire broke out."_s);
    row("a place with its state", u"ST. PAUL, Minn. — "_s, u"The bishop spoke."_s);
    row("a place, a state and an agency", u"ST. PAUL, Minn. (CNS) -- "_s, u"The bishop spoke."_s);
    row("an agency alone", u"(CNS) "_s, u"Bishops met."_s);
    row("an agency between strokes", u"/NewsLine/ – "_s, u"Bishops met."_s);
    row("a German one", u"Berlin (dpa) - "_s, u"Die Bahn fährt wieder."_s);
    row("two agencies", u"HAMBURG (afp/kna) - "_s, u"Die Bahn fährt wieder."_s);
    row("an agency in small letters", u"Berlin (hib) – "_s, u"Die Bahn fährt wieder."_s);
    row("none before a word in brackets without a dash", u""_s, u"Bremen (neu) spielt am Montag."_s);
    row("with the day", u"LONDON, June 3 (Reuters) - "_s, u"Shares fell."_s);
    row("none before a plain sentence", u""_s, u"The bishop of St. Paul spoke on Monday."_s);
    row("none before an aside", u""_s, u"NATO — which met on Monday — agreed."_s);
    row("none before words in brackets", u""_s, u"He (the mayor) said no."_s);
}

void TestDateline::length()
{
    QFETCH(QString, dateline);
    QFETCH(QString, rest);
    QCOMPARE(datelineLength(dateline + rest), dateline.size());
}

void TestDateline::placesOfDatelinesDoNotDiffer()
{
    const QString tail = u"Bishops from eleven dioceses met on Monday and asked for calm after the floods.\n\n"
                         "More talks will follow in the autumn, the chairman told reporters."_s;
    const QList<Article> articles{articleFromText(u"Bishops ask for calm\n\nST. PAUL, Minn. (CNS) -- "_s + tail),
                                  articleFromText(u"Bishops ask for calm\n\nGREEN HILL /NewsLine/ – "_s + tail)};
    Progress progress;
    const auto comparison = compareArticles(articles, {}, progress);
    QVERIFY(comparison);
    QCOMPARE(std::ranges::count(comparison->claims, Verdict::Differing, &Claim::verdict), 0);
    QVERIFY(std::ranges::count(comparison->claims, Verdict::Shared, &Claim::verdict) >= 2);
}

QTEST_GUILESS_MAIN(TestDateline)
#include "tst_dateline.moc"
