// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same quote in two articles: what became of its words and its speaker, and where.
#include "app/compare/quotefinder.h"
#include "app/compare/quotematches.h"

#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::tests::storyOf;

namespace
{
/** "kind overlap of the second; words of the first/words of the second" of each match. */
QStringList toldOf(const QString &first, const QString &second)
{
    const QList<Article> articles{storyOf({u"One"_s, first}), storyOf({u"Two"_s, second})};
    Progress progress;
    QStringList result;
    for (const QuoteMatch &match : matchQuotes(articles, findQuotes(articles, progress))) {
        const auto said = [&](const Passage &p) { return articles[p.article].textOf(p.range).toString(); };
        QString told = quoteMatchName(match.kind) + (match.otherSpeaker ? u" by another"_s : QString());
        for (const Difference &change : match.changes)
            told += u"; "_s + said(change.members.first()) + u'/' + said(change.members.last());
        result << told;
    }
    return result;
}
} // namespace

class TestQuoteMatches : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("the same words") << u"“We will pay for the new bridge and not ask why,” said Ada Holm."_s
                                        << QStringList{u"verbatim"_s};
        QTest::newRow("the same words in other marks and case")
            << u"'We will pay for the New Bridge, and not ask why', said Ada Holm."_s << QStringList{u"verbatim"_s};
        QTest::newRow("the same words between two apostrophes and two")
            << u"''We will pay for the new bridge and not ask why,'' said Ada Holm."_s << QStringList{u"verbatim"_s};
        QTest::newRow("changed words between two apostrophes and two")
            << u"''We will pay for the old bridge and not ask why,'' said Ada Holm."_s
            << QStringList{u"reworded; new/old"_s};
        QTest::newRow("only reported") << u"Ada Holm said that they would pay for the new bridge and not ask why."_s
                                       << QStringList{};
        QTest::newRow("clipped at the end")
            << u"“We will pay for the new bridge,” said Ada Holm."_s << QStringList{u"clipped"_s};
        QTest::newRow("clipped at both ends")
            << u"She will “pay for the new bridge”, said Ada Holm."_s << QStringList{u"clipped"_s};
        QTest::newRow("a longer clip is no conflict")
            << u"“It was late. We will pay for the new bridge and not ask why. Nobody does,” said Ada Holm."_s
            << QStringList{u"clipped"_s};
        QTest::newRow("in two parts around the attribution")
            << u"“We will pay for the new bridge,” said Ada Holm, “and not ask why the last one fell.”"_s
            << QStringList{u"clipped"_s};
        QTest::newRow("words left out, and an ellipsis says so")
            << u"“We will pay … and not ask why,” said Ada Holm."_s << QStringList{u"edited"_s};
        QTest::newRow("words put in, and brackets say so")
            << u"“We will pay for the new [harbour] bridge and not ask why,” said Ada Holm."_s
            << QStringList{u"edited"_s};
        QTest::newRow("a word in brackets for another")
            << u"“[They] will pay for the new bridge and not ask why,” said Ada Holm."_s << QStringList{u"edited"_s};
        QTest::newRow("words in another order")
            << u"“And not ask why, we will pay for the new bridge,” said Ada Holm."_s << QStringList{u"reordered"_s};
        QTest::newRow("one word changed") << u"“We will pay for the old bridge and not ask why,” said Ada Holm."_s
                                          << QStringList{u"reworded; new/old"_s};
        QTest::newRow("the last word changed") << u"“We will pay for the new bridge and not ask how,” said Ada Holm."_s
                                               << QStringList{u"reworded; why/how"_s};
        QTest::newRow("a word put in without brackets")
            << u"“We will never pay for the new bridge and not ask why,” said Ada Holm."_s
            << QStringList{u"reworded; pay/never"_s};
        QTest::newRow("another speaker") << u"“We will pay for the new bridge and not ask why,” said Carl Rask."_s
                                         << QStringList{u"verbatim by another"_s};
        QTest::newRow("the same speaker by surname")
            << u"“We will pay for the new bridge and not ask why,” Mrs Holm said."_s << QStringList{u"verbatim"_s};
        QTest::newRow("a speaker without a name is not another")
            << u"“We will pay for the new bridge and not ask why,” a spokeswoman said."_s << QStringList{u"verbatim"_s};
        QTest::newRow("other words altogether")
            << u"“The storm came without a warning to anybody,” said Ada Holm."_s << QStringList{};
    }
    void tells()
    {
        QFETCH(QString, second);
        QTEST(toldOf(u"“We will pay for the new bridge and not ask why,” said Ada Holm."_s, second), "told");
    }

    void aLetterPrintedBehindAColonIsTheSameQuote()
    {
        const QString letter = u"I have asked the board for a new bridge, and I shall ask again until we have it."_s;
        const QList<Article> articles{storyOf({u"One"_s, u"Ada Holm wrote to the board:"_s, letter}),
                                      storyOf({u"Two"_s, u"“I shall ask again until we have it,” Ada Holm wrote."_s})};
        Progress progress;
        const QList<QuoteMatch> matches = matchQuotes(articles, findQuotes(articles, progress));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches.first().kind, QuoteMatch::Kind::Clipped);
        QVERIFY(!matches.first().otherSpeaker);
    }

    void whatEverybodySaysIsNoQuoteInCommon()
    {
        const QString first = u"“Our thoughts and prayers are with the families,” said Ada Holm."_s;
        QCOMPARE(toldOf(first, u"“Our thoughts and prayers are with the families,” said Carl Rask."_s), QStringList());
        QCOMPARE(toldOf(first, u"“Our thoughts and prayers are with the families,” Ada Holm said."_s),
                 QStringList{u"verbatim"_s});
    }

    void shortWordsOfOneSpeakerAreOneQuote()
    {
        const QString first = u"“We have avoided the worst,” said Ada Holm."_s;
        QCOMPARE(toldOf(first, u"“They just avoided the worst,” said Carl Rask."_s), QStringList());
        QCOMPARE(toldOf(first, u"“They just avoided the worst,” said Ada Holm."_s),
                 QStringList{u"reworded; We have/They just"_s});
    }

    void scareQuotesAreNotComparedByThemselves()
    {
        QCOMPARE(toldOf(u"Ada Holm called it “a huge mistake”."_s, u"Ada Holm called it “a huge mistake”."_s),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TestQuoteMatches)
#include "tst_quotematches.moc"
