// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes are found between all kinds of marks, and their speakers wherever the text names them.
#include "app/compare/quotefinder.h"

#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using galley::tests::storyOf;
using namespace Qt::StringLiterals;

namespace
{
QStringList wordsOf(const Article &article)
{
    Progress progress;
    QStringList result;
    for (const Quote &quote : findQuotes({article}, progress))
        if (quote.kind == Quote::Kind::Direct)
            result << article.textOf(quote.range).toString();
    return result;
}
} // namespace

class TestQuoteFinder : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("quotes");
        QTest::newRow("curly marks") << u"en"_s << u"“The bridge will open in May,” the mayor said."_s
                                     << QStringList{u"The bridge will open in May,"_s};
        QTest::newRow("straight marks") << u"en"_s << u"\"The bridge will open in May,\" the mayor said."_s
                                        << QStringList{u"The bridge will open in May,"_s};
        QTest::newRow("the attribution in the middle")
            << u"en"_s << u"“We will pay,” said Ada Holm, “and we will not ask why.”"_s
            << QStringList{u"We will pay,"_s, u"and we will not ask why."_s};
        QTest::newRow("British single marks, with apostrophes inside")
            << u"en"_s << u"‘We didn’t see the boys’ boat,’ said Ada Holm."_s
            << QStringList{u"We didn’t see the boys’ boat,"_s};
        QTest::newRow("a quote inside a quote belongs to it")
            << u"en"_s << u"“She told me ‘never again’ and left the room,” said Ada Holm."_s
            << QStringList{u"She told me ‘never again’ and left the room,"_s};
        QTest::newRow("apostrophes are no marks")
            << u"en"_s << u"The boys' boat and the girls' boat met in the '90s."_s << QStringList{};
        QTest::newRow("an unclosed mark costs the rest of its paragraph")
            << u"en"_s << u"“We will pay and not ask why, said Ada Holm of the harbour board."_s
            << QStringList{u"We will pay and not ask why, said Ada Holm of the harbour board."_s};
        QTest::newRow("German marks") << u"de"_s << u"„Wir haben lange genug gewartet“, sagte Ada Holm."_s
                                      << QStringList{u"Wir haben lange genug gewartet"_s};
        QTest::newRow("German marks that point inwards")
            << u"de"_s << u"»Wir haben lange genug gewartet«, sagte Ada Holm."_s
            << QStringList{u"Wir haben lange genug gewartet"_s};
        QTest::newRow("French marks with blanks") << u"fr"_s << u"« Nous avons assez attendu », a dit Ada Holm."_s
                                                  << QStringList{u"Nous avons assez attendu"_s};
        QTest::newRow("corner marks") << u"zh"_s << u"市长说：「我们已经等了很久，大桥终于开通了。」"_s
                                      << QStringList{u"我们已经等了很久，大桥终于开通了。"_s};
        QTest::newRow("a curly and a straight mark mixed")
            << u"en"_s << u"“The bridge will open in May,\" the mayor said."_s
            << QStringList{u"The bridge will open in May,"_s};
        QTest::newRow("a double quote inside single marks")
            << u"en"_s << u"‘She told me “never again” and left the room,’ said Ada Holm."_s
            << QStringList{u"She told me “never again” and left the room,"_s};
        QTest::newRow("part of a sentence") << u"en"_s << u"Ada Holm called the bridge “safe and almost finished”."_s
                                            << QStringList{u"safe and almost finished"_s};
        QTest::newRow("German single marks inside double ones")
            << u"de"_s << u"„Sie sagte ‚nie wieder‘ und ging hinaus“, sagte Ada Holm."_s
            << QStringList{u"Sie sagte ‚nie wieder‘ und ging hinaus"_s};
        QTest::newRow("Spanish marks") << u"es"_s << u"«Hemos esperado bastante tiempo», dijo Ada Holm."_s
                                       << QStringList{u"Hemos esperado bastante tiempo"_s};
        QTest::newRow("CJK double marks") << u"zh"_s << u"市长说：“我们已经等了很久，大桥终于开通了。”"_s
                                          << QStringList{u"我们已经等了很久，大桥终于开通了。"_s};
        QTest::newRow("a shortened year is no mark")
            << u"en"_s << u"The storm of ’87 took the old bridge, and rock ’n’ roll was over."_s << QStringList{};
        QTest::newRow("a show named behind a possessive is no quote")
            << u"en"_s << u"Ada Holm told CPN’s “Night Desk” that the bridge was safe."_s << QStringList{};
        QTest::newRow("a nickname is no quote")
            << u"en"_s << u"The board heard Carl “Cash” Rask, who spoke for an hour."_s << QStringList{};
        QTest::newRow("the title of a work is no quote")
            << u"en"_s << u"The band played “Harbour Lights” to a full hall."_s << QStringList{};
    }
    void finds()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTEST(wordsOf(storyOf({u"A headline"_s, text}, language)), "quotes");
    }

    void anUnclosedMarkCostsOneParagraph()
    {
        const Article article = storyOf({u"A headline"_s, u"“We will pay and not ask why, said Ada Holm."_s,
                                         u"The board met on Monday."_s, u"“It is late,” Carl Rask said."_s});
        QCOMPARE(wordsOf(article), (QStringList{u"We will pay and not ask why, said Ada Holm."_s, u"It is late,"_s}));
    }

    void aMarkThatOnlyClosesEndsTheQuoteOfTheParagraphBefore()
    {
        const Article article = storyOf({u"A headline"_s, u"Ada Holm said: “We came by night, when nobody saw us."_s,
                                         u"And then we left by day, in boats.”"_s, u"The board met on Monday."_s});
        Progress progress;
        const QList<Quote> quotes = findQuotes({article}, progress);
        QCOMPARE(wordsOf(article),
                 (QStringList{u"We came by night, when nobody saw us."_s, u"And then we left by day, in boats."_s}));
        QCOMPARE(quotes.last().speaker, u"Ada Holm"_s);
    }

    void aShortHeadingInSingleMarksIsNoQuote()
    {
        const Article article = storyOf(
            {u"A headline"_s, u"“It is late,” Carl Rask said."_s, u"‘A long fight’"_s, u"The board met on Monday."_s});
        QCOMPARE(wordsOf(article), QStringList{u"It is late,"_s});
    }

    void paragraphsThatOnlyOpenAreOneSpeakersWords()
    {
        const Article article = storyOf({u"A headline"_s, u"“We came by night, when nobody saw us, and then"_s,
                                         u"“we left by day,” said Ada Holm."_s});
        Progress progress;
        const QList<Quote> quotes = findQuotes({article}, progress);
        QCOMPARE(quotes.size(), 2);
        QCOMPARE(quotes[0].speaker, u"Ada Holm"_s);
        QCOMPARE(quotes[1].speaker, u"Ada Holm"_s);
    }

    void namesSpeaker_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("speaker");
        const QString intro = u"Ada Holm met Mr Carl Rask at the harbour."_s;
        QTest::newRow("behind the quote")
            << QStringList{u"“The bridge will open in May,” Ada Holm said."_s} << u"Ada Holm"_s;
        QTest::newRow("inverted") << QStringList{u"“The bridge will open in May,” said Ada Holm, the mayor."_s}
                                  << u"Ada Holm"_s;
        QTest::newRow("before the quote")
            << QStringList{u"Ada Holm said: “The bridge will open in May.”"_s} << u"Ada Holm"_s;
        QTest::newRow("with words between name and verb")
            << QStringList{u"“The bridge will open in May,” Ada Holm, a former mayor, later told reporters."_s}
            << u"Ada Holm"_s;
        QTest::newRow("behind the office")
            << QStringList{u"“The bridge will open in May,” the chief engineer, Ada Holm, told reporters."_s}
            << u"Ada Holm"_s;
        QTest::newRow("according to")
            << QStringList{u"The bridge is “safe and almost finished”, according to Ada Holm."_s} << u"Ada Holm"_s;
        QTest::newRow("by surname, in full")
            << QStringList{intro, u"“The bridge will open in May,” Mr Rask said."_s} << u"Carl Rask"_s;
        QTest::newRow("by pronoun") << QStringList{intro, u"“The bridge will open in May,” he said."_s}
                                    << u"Carl Rask"_s;
        QTest::newRow("by pronoun, who the sentences are about and not who is named last")
            << QStringList{u"Henrik Rask built the bridge. He sent the plans to Paul Orme."_s,
                           u"“The bridge will open in May,” he said."_s}
            << u"Henrik Rask"_s;
        QTest::newRow("by pronoun, past names in other people’s words")
            << QStringList{u"“Paul Orme knows why,” Carl Rask said."_s, u"“The bridge will open in May,” he said."_s}
            << u"Carl Rask"_s;
        QTest::newRow("by title") << QStringList{u"Ada Holm, the mayor, met Mr Carl Rask."_s,
                                                 u"“The bridge will open in May,” the mayor said."_s}
                                  << u"Ada Holm"_s;
        QTest::newRow("by organisation")
            << QStringList{u"Bridges are built by Northmark Ltd, a company from Port Alden."_s,
                           u"“The bridge will open in May,” the company said."_s}
            << u"Northmark Ltd"_s;
        QTest::newRow("a post in somebody’s name is no verb")
            << QStringList{u"Ada Holm wrote in a Facebook post that the bridge “will open in May”."_s} << u"Ada Holm"_s;
        QTest::newRow("nobody but a trade")
            << QStringList{u"“The bridge will open in May,” a retired engineer said."_s} << u"a retired engineer"_s;
        QTest::newRow("signed") << QStringList{u"“The bridge should have opened in May.” — Ada Holm"_s}
                                << u"Ada Holm"_s;
    }
    void namesSpeaker()
    {
        QFETCH(QStringList, lines);
        const Article article = storyOf(QStringList{u"A headline"_s} + lines);
        Progress progress;
        QList<Quote> quotes = findQuotes({article}, progress);
        quotes.removeIf([](const Quote &quote) { return quote.kind == Quote::Kind::Indirect; });
        QVERIFY(!quotes.isEmpty());
        QTEST(quotes.last().speaker, "speaker");
        QVERIFY(!quotes.last().speakerRange.isEmpty());
    }

    void theSpeakerOfTheQuoteBeforeIsCarriedOver()
    {
        const Article article = storyOf(
            {u"A headline"_s, u"“We will pay for the bridge,” said Ada Holm. “Nobody will ask us why we did.”"_s});
        Progress progress;
        const QList<Quote> quotes = findQuotes({article}, progress);
        QCOMPARE(quotes.size(), 2);
        QCOMPARE(quotes.last().speaker, u"Ada Holm"_s);
    }

    void theFullestNameMayStandInAnotherArticle()
    {
        const Article a = storyOf({u"One"_s, u"“We will pay for the bridge,” Ms Holm said."_s});
        const Article b = storyOf({u"Two"_s, u"Ada Holm built the bridge."_s});
        Progress progress;
        QCOMPARE(findQuotes({a, b}, progress).first().speaker, u"Ada Holm"_s);
    }

    void sameWordsInTwoArticlesAreOneCluster()
    {
        const Article a = storyOf({u"One"_s, u"“We will pay for the bridge and not ask why,” Ada Holm said."_s});
        const Article b =
            storyOf({u"Two"_s, u"“Nobody knew.” Ada Holm said they would “pay for the bridge and not ask why”."_s});
        Progress progress;
        const QList<Quote> quotes = findQuotes({a, b}, progress);
        QCOMPARE(quotes.first().cluster, 0);
        QCOMPARE(quotes.last().cluster, 0);
        QCOMPARE(findQuotes({a}, progress).first().cluster, -1);
    }

    void furnitureHasNoQuotes()
    {
        Article article = storyOf({u"A headline"_s, u"“Sign up for our letter today,” said the editor."_s});
        article.paragraphs[1].role = Role::Furniture;
        QVERIFY(wordsOf(article).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQuoteFinder)
#include "tst_quotefinder.moc"
