// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words between marks are somebody's, and what every kind of mark does at the edges of paragraphs.
#include "app/compare/quotefinder.h"

#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using galley::tests::storyOf;
using namespace Qt::StringLiterals;

namespace
{
QList<Quote> quotesIn(const Article &article, Quote::Kind kind = Quote::Kind::Direct)
{
    Progress progress;
    QList<Quote> quotes = findQuotes({article}, progress);
    quotes.removeIf([&](const Quote &quote) { return quote.kind != kind; });
    return quotes;
}

QStringList wordsOf(const Article &article, Quote::Kind kind = Quote::Kind::Direct)
{
    QStringList words;
    for (const Quote &quote : quotesIn(article, kind))
        words << article.textOf(quote.range).toString();
    return words;
}
} // namespace

class TestQuoteSense : public QObject
{
    Q_OBJECT

private slots:
    void areSomebodysWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("quotes");
        QTest::newRow("what a crowd calls")
            << u"The mayor was met with chants of “Open!” at the harbour."_s << QStringList{u"Open!"_s};
        QTest::newRow("the word on a button")
            << u"Readers enter their address and click “Sign up now”."_s << QStringList{};
        QTest::newRow("the title of a column, in the letters of a sentence")
            << u"Ada Holm’s column, “The bridge that nobody wanted to build”, was read by many."_s << QStringList{};
        QTest::newRow("one word behind an adjective")
            << u"The board keeps its money in a so far untouched “reserve” until the spring."_s << QStringList{};
        QTest::newRow("one word behind the indefinite article")
            << u"The board opened a restaurant there, a “bridgehouse” that gives to charity."_s << QStringList{};
        QTest::newRow("one word that a sentence says of its subject")
            << u"The board found that the claim of its engineer is “true”, but not all of it."_s
            << QStringList{u"true"_s};
        QTest::newRow("one word that a pronoun does")
            << u"It came from a report of the board that he “invented” the story of the storm."_s
            << QStringList{u"invented"_s};
        QTest::newRow("what somebody rates something")
            << u"The board looked at the bridge again and rated all parts of it “Safe”."_s << QStringList{u"Safe"_s};
        QTest::newRow("a name for somebody, far from its verb")
            << u"Ada Holm refers to the engineer, who is said to be her very good friend, as “Mr. Rask”."_s
            << QStringList{u"Mr. Rask"_s};
        QTest::newRow("what something is marked as")
            << u"The board of the harbour met for an hour, for now marked as a “high priority” client."_s
            << QStringList{u"high priority"_s};
        QTest::newRow("two words that qualify a noun")
            << u"The board of the harbour met for an hour about its “high priority” client."_s << QStringList{};
    }
    void areSomebodysWords()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(storyOf({u"A headline"_s, text})), "quotes");
    }

    void everyKindOfMark_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("close");
        QTest::newRow("curly") << u"en"_s << u"“"_s << u"”"_s;
        QTest::newRow("straight") << u"en"_s << u"\""_s << u"\""_s;
        QTest::newRow("curly and straight") << u"en"_s << u"“"_s << u"\""_s;
        QTest::newRow("straight and curly") << u"en"_s << u"\""_s << u"”"_s;
        QTest::newRow("British single") << u"en"_s << u"‘"_s << u"’"_s;
        QTest::newRow("straight single") << u"en"_s << u"'"_s << u"'"_s;
        QTest::newRow("German") << u"de"_s << u"„"_s << u"“"_s;
        QTest::newRow("German single") << u"de"_s << u"‚"_s << u"‘"_s;
        QTest::newRow("German inwards") << u"de"_s << u"»"_s << u"«"_s;
        QTest::newRow("French") << u"fr"_s << u"«\u00a0"_s << u"\u00a0»"_s;
        QTest::newRow("Spanish") << u"es"_s << u"«"_s << u"»"_s;
        QTest::newRow("Italian") << u"it"_s << u"«"_s << u"»"_s;
        QTest::newRow("Dutch") << u"nl"_s << u"„"_s << u"”"_s;
        QTest::newRow("CJK corner") << u"zh"_s << u"「"_s << u"」"_s;
        QTest::newRow("CJK white corner") << u"zh"_s << u"『"_s << u"』"_s;
        QTest::newRow("full width") << u"zh"_s << u"＂"_s << u"＂"_s;
    }
    /** A whole quote, a quote around its attribution, one that is never closed, and one over two paragraphs. */
    void everyKindOfMark()
    {
        QFETCH(QString, language);
        QFETCH(QString, open);
        QFETCH(QString, close);
        const QString said = u"Bel ponte Ada hat ein sehr lang word ten, ja"_s;
        const QString more = u"und dann noch acht weitere viele andere Worte hier"_s;
        const auto whole = storyOf({u"A headline"_s, open + said + close + u", Ada."_s}, language);
        QCOMPARE(wordsOf(whole), QStringList{said});
        const auto parted =
            storyOf({u"A headline"_s, open + said + close + u", Ada, "_s + open + more + close + u"."_s}, language);
        QCOMPARE(wordsOf(parted), (QStringList{said, more}));
        const auto unclosed =
            storyOf({u"A headline"_s, open + said, u"The board met."_s, open + more + close + u", Ada."_s}, language);
        if (language != u"en" || open != u"'") // a straight single mark without a partner is an apostrophe
            QCOMPARE(wordsOf(unclosed), (QStringList{said, more}));
        else
            QCOMPARE(wordsOf(unclosed), QStringList{more});
    }

    void aTranscriptGoesOnInTheNextParagraph()
    {
        const Article article =
            storyOf({u"A headline"_s, u"\"HOLM: The bridge will open in May."_s, u"\"It has cost us a great deal."_s,
                     u"\"(APPLAUSE)"_s, u"\"RASK: That is what I heard as well."_s});
        QVERIFY(wordsOf(article).isEmpty());
        QCOMPARE(wordsOf(article, Quote::Kind::Indirect),
                 (QStringList{u"The bridge will open in May."_s, u"It has cost us a great deal."_s,
                              u"That is what I heard as well."_s}));
        QCOMPARE(quotesIn(article, Quote::Kind::Indirect)[1].speaker, u"HOLM"_s);
    }
};

QTEST_GUILESS_MAIN(TestQuoteSense)
#include "tst_quotesense.moc"
