// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A name that one article misspells is a finding and no difference of fact; everything else that differs stays.
#include "app/proof/misspeltdifferences.h"

#include "tests/marks/fixture.h"

#include <QtTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestMisspeltDifferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("better");
        QTest::addColumn<FindingKind>("finding");
        QTest::addColumn<DifferenceKind>("difference");
        QTest::addColumn<bool>("stays");
        const auto variant = FindingKind::NameVariant;
        const auto name = DifferenceKind::Name;
        QTest::newRow("two letters changed places") << u"Vasterlign"_s << u"Vasterling"_s << variant << name << false;
        QTest::newRow("a misspelt place")
            << u"Amstredam"_s << u"Amsterdam"_s << FindingKind::Misspelling << DifferenceKind::Place << false;
        QTest::newRow("another first name may be somebody else")
            << u"Irene Breckan"_s << u"Helena Breckan"_s << variant << name << true;
        QTest::newRow("another street") << u"Mill Lane"_s << u"Mill Hill"_s << variant << DifferenceKind::Place << true;
        QTest::newRow("one word more") << u"Breckan"_s << u"Tomas Breckan"_s << variant << name << true;
        QTest::newRow("another kind of finding")
            << u"Vasterlign"_s << u"Vasterling"_s << FindingKind::Punctuation << name << true;
        QTest::newRow("a number") << u"1O"_s << u"10"_s << FindingKind::Misspelling << DifferenceKind::Number << true;
    }
    void rows()
    {
        QFETCH(QString, word);
        QFETCH(QString, better);
        QFETCH(FindingKind, finding);
        QFETCH(DifferenceKind, difference);
        QFETCH(bool, stays);
        const Case one = made(word, better, finding, {difference});
        const Comparison settled = withoutMisspeltDifferences(one.comparison, one.articles, {one.finding});
        QCOMPARE(settled.claims.first().differences.size(), stays ? 1 : 0);
        QCOMPARE(settled.claims.first().verdict, stays ? Verdict::Differing : Verdict::Shared);
    }

    void aFindingElsewhereExplainsNothing()
    {
        Case one = made(u"Vasterlign"_s, u"Vasterling"_s, FindingKind::NameVariant, {DifferenceKind::Name});
        one.comparison.claims.first().differences.first().members = {{1, {0, 4}}};
        QCOMPARE(withoutMisspeltDifferences(one.comparison, one.articles, {one.finding}), one.comparison);
    }

    void whatElseDiffersInTheClaimStays()
    {
        const Case one = made(u"Vasterlign"_s, u"Vasterling"_s, FindingKind::NameVariant,
                              {DifferenceKind::Name, DifferenceKind::Number});
        const Comparison settled = withoutMisspeltDifferences(one.comparison, one.articles, {one.finding});
        QCOMPARE(settled.claims.first().differences.size(), 1);
        QCOMPARE(settled.claims.first().differences.first().kind, DifferenceKind::Number);
        QCOMPARE(settled.claims.first().verdict, Verdict::Differing);
    }

private:
    struct Case {
        QList<Article> articles;
        Comparison comparison;
        Finding finding;
    };

    /** Two articles that tell of @p word and @p better; their one claim differs there in @p kinds. */
    static Case made(const QString &word, const QString &better, FindingKind finding,
                     const QList<DifferenceKind> &kinds)
    {
        Case one;
        one.articles = {article(u"It was %1 who came."_s.arg(better)), article(u"It was %1 who came."_s.arg(word))};
        const QList<Passage> places{{0, rangeOf(one.articles.at(0), better)}, {1, rangeOf(one.articles.at(1), word)}};
        one.finding.kind = finding;
        one.finding.article = 1;
        one.finding.range = places.last().range;
        one.finding.suggestions = {better};
        Claim claim;
        claim.verdict = Verdict::Differing;
        claim.members = {{0, {0, 20}}, {1, {0, 20}}};
        for (const DifferenceKind kind : kinds) {
            Difference difference;
            difference.kind = kind;
            difference.members = places;
            claim.differences << difference;
        }
        one.comparison.articleCount = 2;
        one.comparison.claims = {claim};
        return one;
    }
};

QTEST_GUILESS_MAIN(TestMisspeltDifferences)
#include "tst_misspeltdifferences.moc"
