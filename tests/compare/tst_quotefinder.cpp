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
        QTest::newRow("French, with double marks inside")
            << u"fr"_s << u"« Nous avons “assez” attendu ce pont », a déclaré Ada Holm."_s
            << QStringList{u"Nous avons “assez” attendu ce pont"_s};
        QTest::newRow("Spanish, with double marks inside")
            << u"es"_s << u"«Hemos esperado “bastante” tiempo el puente», dijo Ada Holm."_s
            << QStringList{u"Hemos esperado “bastante” tiempo el puente"_s};
        QTest::newRow("German marks that point inwards, with single ones inside")
            << u"de"_s << u"»Wir haben ›lange genug‹ auf die Brücke gewartet«, sagte Ada Holm."_s
            << QStringList{u"Wir haben ›lange genug‹ auf die Brücke gewartet"_s};
        QTest::newRow("corner marks inside corner marks")
            << u"zh"_s << u"市长说：「我们已经等了『很久』，大桥终于开通了。」"_s
            << QStringList{u"我们已经等了『很久』，大桥终于开通了。"_s};
        QTest::newRow("CJK double marks") << u"zh"_s << u"市长说：“我们已经等了很久，大桥终于开通了。”"_s
                                          << QStringList{u"我们已经等了很久，大桥终于开通了。"_s};
        QTest::newRow("a shortened year is no mark")
            << u"en"_s << u"The storm of ’87 took the old bridge, and rock ’n’ roll was over."_s << QStringList{};
        QTest::newRow("a show named behind a possessive is no quote")
            << u"en"_s << u"Ada Holm told CPN’s “Night Desk” that the bridge was safe."_s << QStringList{};
        QTest::newRow("a nickname is no quote")
            << u"en"_s << u"The board heard Carl “Cash” Rask, who spoke for an hour."_s << QStringList{};
        QTest::newRow("a double mark that a single one closes by mistake")
            << u"en"_s << u"Ada Holm wrote: “Let us go. We can open it.’ The board met on Monday."_s
            << QStringList{u"Let us go. We can open it."_s};
        QTest::newRow("marks inside a tag that was left in the text are none")
            << u"en"_s << u"<post pic=\"a.example/\" author=\"rask\" date=\"5 May\">The bridge is ours.</post>"_s
            << QStringList{};
        QTest::newRow("one word that says nothing by itself")
            << u"en"_s << u"The engineer of the bridge is a “she”."_s << QStringList{};
        QTest::newRow("what somebody calls somebody, in capitals")
            << u"en"_s << u"Ada Holm, who has been his friend for years, refers to the engineer as “Mr. Rask”."_s
            << QStringList{u"Mr. Rask"_s};
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

    void wordsBehindAColonAreQuotedWithoutMarks_data()
    {
        QTest::addColumn<QString>("introduction");
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("speaker");
        const QString letter = u"I have asked the board for a new bridge, and I shall ask again until we have it."_s;
        const QString text = u"The bridge was built of stone and it has stood there for more than ninety years."_s;
        QTest::newRow("a letter, by whom the sentence names")
            << u"Ada Holm wrote in a letter:"_s << letter << u"Ada Holm"_s;
        QTest::newRow("a statement, by who spoke before") << u"Read the full statement:"_s << letter << u"Carl Rask"_s;
        QTest::newRow("nobody speaks for himself") << u"Ada Holm wrote in a letter:"_s << text << QString();
        QTest::newRow("nothing is introduced") << u"Ada Holm wrote in a letter."_s << letter << QString();
        QTest::newRow("no words are introduced") << u"The winners of the day are:"_s << letter << QString();
    }
    void wordsBehindAColonAreQuotedWithoutMarks()
    {
        QFETCH(QString, introduction);
        QFETCH(QString, block);
        QFETCH(QString, speaker);
        const Article article = storyOf(
            {u"A headline"_s, u"“It is late,” Carl Rask said."_s, introduction, block, u"The board met on Monday."_s});
        QCOMPARE(wordsOf(article),
                 speaker.isEmpty() ? QStringList{u"It is late,"_s} : (QStringList{u"It is late,"_s, block}));
        Progress progress;
        for (const Quote &quote : findQuotes({article}, progress))
            if (article.textOf(quote.range) == block)
                QCOMPARE(quote.speaker, speaker);
    }

    void paragraphsThatOnlyOpenInOtherMarks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("British") << u"en"_s
                                 << QStringList{u"‘We came by night, when nobody saw us."_s,
                                                u"‘We left by day,’ said Ada Holm."_s};
        QTest::newRow("German") << u"de"_s
                                << QStringList{u"„Wir kamen bei Nacht, und niemand hat uns gesehen."_s,
                                               u"„Wir gingen bei Tag“, sagte Ada Holm."_s};
        QTest::newRow("French") << u"fr"_s
                                << QStringList{u"« Nous sommes venus la nuit, sans être vus."_s,
                                               u"« Nous sommes partis le jour », a dit Ada Holm."_s};
        QTest::newRow("Spanish") << u"es"_s
                                 << QStringList{u"«Llegamos de noche, cuando nadie nos veía."_s,
                                                u"«Nos fuimos de día», dijo Ada Holm."_s};
    }
    void paragraphsThatOnlyOpenInOtherMarks()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, lines);
        const Article article = storyOf(QStringList{u"A headline"_s} + lines, language);
        Progress progress;
        const QList<Quote> quotes = findQuotes({article}, progress);
        QCOMPARE(quotes.size(), 2);
        QCOMPARE(quotes[0].speaker, u"Ada Holm"_s);
        QCOMPARE(quotes[1].speaker, u"Ada Holm"_s);
    }

    void namesSpeakerInOtherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("German, inverted") << u"de"_s << u"„Die Brücke ist sicher und schön“, sagte Ada Holm."_s;
        QTest::newRow("German, before") << u"de"_s << u"Ada Holm sagte: „Die Brücke ist sicher und schön.“"_s;
        QTest::newRow("German, in the perfect")
            << u"de"_s << u"„Die Brücke ist sicher und schön“, hat Ada Holm gesagt."_s;
        QTest::newRow("German, laut") << u"de"_s << u"Die Brücke ist laut Ada Holm „sicher und sehr schön“."_s;
        QTest::newRow("French, inverted") << u"fr"_s << u"« Le pont est sûr et beau », a déclaré Ada Holm."_s;
        QTest::newRow("French, before") << u"fr"_s << u"Ada Holm a expliqué : « Le pont est sûr et beau. »"_s;
        QTest::newRow("French, selon") << u"fr"_s << u"Selon Ada Holm, le pont est « sûr et très beau »."_s;
        QTest::newRow("Spanish, inverted") << u"es"_s << u"«El puente es seguro y bonito», dijo Ada Holm."_s;
        QTest::newRow("Spanish, según") << u"es"_s << u"Según Ada Holm, el puente es «seguro y muy bonito»."_s;
        QTest::newRow("French, in the middle")
            << u"fr"_s << u"« Le pont est sûr », a ajouté Ada Holm, qui l’a construit."_s;
        QTest::newRow("Italian, inverted") << u"it"_s << u"«Il ponte è sicuro e bello», ha detto Ada Holm."_s;
        QTest::newRow("Portuguese, inverted") << u"pt"_s << u"«A ponte é segura e bonita», disse Ada Holm."_s;
        QTest::newRow("Dutch, inverted") << u"nl"_s << u"“De brug is veilig en mooi”, zei Ada Holm."_s;
    }
    void namesSpeakerInOtherLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        Progress progress;
        const QList<Quote> quotes = findQuotes({storyOf({u"A headline"_s, text}, language)}, progress);
        QCOMPARE(quotes.size(), 1);
        QCOMPARE(quotes.first().speaker, u"Ada Holm"_s);
    }

    void aQuoteInSingleMarksThatIsAttributedStaysOne()
    {
        const QStringList lines{u"A headline"_s, u"“It is late,” Carl Rask said. “Go home.”"_s,
                                u"‘It is a very fine bridge’, said Ada Holm. ‘She told me “never again” and left.’"_s,
                                u"“I have asked,” Ada Holm said."_s};
        QCOMPARE(wordsOf(storyOf(lines)), (QStringList{u"It is late,"_s, u"Go home."_s, u"It is a very fine bridge"_s,
                                                       u"She told me “never again” and left."_s, u"I have asked,"_s}));
    }

    void singleMarksAreNoQuotesWhereTheArticleSetsInDoubleOnes()
    {
        const QStringList lines{u"A headline"_s, u"“It is late,” Carl Rask said. “Go home.”"_s,
                                u"And when people tell you, ‘Open it now!’, ask them when."_s,
                                u"“I have asked,” Ada Holm said."_s};
        QCOMPARE(wordsOf(storyOf(lines)), (QStringList{u"It is late,"_s, u"Go home."_s, u"I have asked,"_s}));
        QCOMPARE(wordsOf(storyOf({lines[0], lines[2]})), (QStringList{u"Open it now!"_s}));
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
        QTest::newRow("by a description") << QStringList{u"Ada Holm met the board. Nobody had asked her."_s,
                                                         u"“The bridge will open in May,” the 34-year-old said."_s}
                                          << u"Ada Holm"_s;
        QTest::newRow("by organisation")
            << QStringList{u"Bridges are built by Northmark Ltd, a company from Port Alden."_s,
                           u"“The bridge will open in May,” the company said."_s}
            << u"Northmark Ltd"_s;
        QTest::newRow("a bridge is no authority, whatever the dateline calls its town")
            << QStringList{u"PORT ALDEN (CPA) — The Alden Harbour Bridge will close on Monday."_s,
                           u"“There is no safer way,” the port authority said."_s}
            << u"the port authority"_s;
        QTest::newRow("a post in somebody’s name is no verb")
            << QStringList{u"Ada Holm wrote in a Facebook post that the bridge “will open in May”."_s} << u"Ada Holm"_s;
        QTest::newRow("nobody but a trade")
            << QStringList{u"“The bridge will open in May,” a retired engineer said."_s} << u"a retired engineer"_s;
        QTest::newRow("said of something")
            << QStringList{u"“Hardly ready,” Ada Holm said of the bridge."_s} << u"Ada Holm"_s;
        QTest::newRow("by saying") << QStringList{u"Ada Holm began by saying the bridge would be “hardly ready”."_s}
                                   << u"Ada Holm"_s;
        QTest::newRow("who says it, not who describes what it is about")
            << QStringList{u"Ada Holm said the plans described by Carl Rask “are nothing but a wish”."_s}
            << u"Ada Holm"_s;
        QTest::newRow("a noun in the plural is no verb")
            << QStringList{u"Ada Holm complained that bringing charges would be “hardly the right answer”."_s}
            << u"Ada Holm"_s;
        QTest::newRow("a verb that often means something else, far off")
            << QStringList{u"Ada Holm said that the works continued despite “more than one clear warning”."_s}
            << u"Ada Holm"_s;
        QTest::newRow("the subject of a participle that names")
            << QStringList{u"In response, Ada Holm said on Monday that she would leave, calling the plan “a wish”."_s}
            << u"Ada Holm"_s;
        QTest::newRow("the subject of the verb beside a participle")
            << QStringList{u"The bridge costs less, Ada Holm said, describing it as a “rounding error”."_s}
            << u"Ada Holm"_s;
        QTest::newRow("the subject of the clause that a participle stands in")
            << QStringList{u"The mayor was asked first, and Ada Holm sent her a letter saying, “We will not pay.”"_s}
            << u"Ada Holm"_s;
        QTest::newRow("the subject of a clause behind an empty it")
            << QStringList{u"It came after Ada Holm scolded Carl Rask, accusing the engineer of having “lost a week”."_s}
            << u"Ada Holm"_s;
        QTest::newRow("inverted, behind the end of the sentence that was quoted")
            << QStringList{u"“We come from a town that is for the bridge” rather than a ferry, said Ada Holm."_s}
            << u"Ada Holm"_s;
        QTest::newRow("inverted, with an adverb that a hyphen joins")
            << QStringList{u"“We always hear that,” explained newly-elected Mayor Ada Holm."_s} << u"Ada Holm"_s;
        QTest::newRow("behind two insertions, one of them a list")
            << QStringList{u"“We always hear that,” Ada Holm, D-N.Y., the head of the board on bridges, ferries and "
                           u"roads, told the reporters."_s}
            << u"Ada Holm"_s;
        QTest::newRow("behind a short form")
            << QStringList{u"“We always hear that,” Rep. Ada Holm, D-Ill., said."_s} << u"Ada Holm"_s;
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
