// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody is reported to have said without marks is found, with its speaker, and never surer than words in marks.
#include "app/compare/quotefinder.h"

#include "tests/support/articles.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::tests::articleOf;

class TestIndirectSpeech : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("speaker");
        QTest::newRow("said that") << u"en"_s << u"Ada Holm said that the bridge would open in May."_s
                                   << u"the bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("said without that") << u"en"_s << u"Ada Holm said the bridge would open in May."_s
                                           << u"the bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("told somebody that") << u"en"_s << u"Ada Holm told the reporters that the bridge was safe."_s
                                            << u"the bridge was safe"_s << u"Ada Holm"_s;
        QTest::newRow("at the end") << u"en"_s << u"The bridge would open in May, Ada Holm said."_s
                                    << u"The bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("behind a dateline, which nobody says")
            << u"en"_s << u"PORT ALDEN (CPA) — The bridge would open in May, Ada Holm said."_s
            << u"The bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("refused to, by pronoun")
            << u"en"_s << u"Henrik Rask left. He refused to speculate about the costs."_s
            << u"refused to speculate about the costs"_s << u"Henrik Rask"_s;
        QTest::newRow("according to, in front") << u"en"_s << u"According to Ada Holm, the bridge would open in May."_s
                                                << u"the bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("according to, behind") << u"en"_s << u"The bridge would open in May, according to Ada Holm."_s
                                              << u"The bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("denied that") << u"en"_s << u"Ada Holm denied that the bridge was unsafe."_s
                                     << u"the bridge was unsafe"_s << u"Ada Holm"_s;
        QTest::newRow("German, with dass") << u"de"_s << u"Ada Holm sagte, dass die Brücke im Mai öffne."_s
                                           << u"die Brücke im Mai öffne"_s << u"Ada Holm"_s;
        QTest::newRow("said when and where, then that")
            << u"en"_s << u"Ada Holm said on Tuesday in a statement that the bridge was safe."_s
            << u"the bridge was safe"_s << u"Ada Holm"_s;
        QTest::newRow("said when, without that") << u"en"_s << u"Ada Holm said on Tuesday the bridge was safe."_s
                                                 << u"the bridge was safe"_s << u"Ada Holm"_s;
        QTest::newRow("told a listener with a long name")
            << u"en"_s << u"Ada Holm told the Port-Alden Courier last week she would open the bridge."_s
            << u"she would open the bridge"_s << u"Ada Holm"_s;
        QTest::newRow("put in between") << u"en"_s << u"The bridge, Ada Holm said, would open in May."_s
                                        << u"The bridge, Ada Holm said, would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("put in between behind an adverb")
            << u"en"_s << u"In the end, Ada Holm said, the bridge would open in May."_s
            << u"In the end, Ada Holm said, the bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("inverted at the end")
            << u"en"_s << u"The bridge would open in May, said Ada Holm, the head of the harbour board."_s
            << u"The bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("behind an insertion, not inverted")
            << u"en"_s << u"Ada Holm, the head of the harbour board, said the bridge was safe."_s
            << u"the bridge was safe"_s << u"Ada Holm"_s;
        QTest::newRow("was quoted as saying") << u"en"_s << u"Ada Holm was quoted as saying that the bridge was safe."_s
                                              << u"the bridge was safe"_s << u"Ada Holm"_s;
        QTest::newRow("adding that") << u"en"_s
                                     << u"Ada Holm opened the hall on Monday, adding that the bridge was safe."_s
                                     << u"the bridge was safe"_s << u"Ada Holm"_s;
        QTest::newRow("the object of a denial")
            << u"en"_s << u"Ada Holm denied the charges of the harbour board on Monday."_s
            << u"the charges of the harbour board on Monday"_s << u"Ada Holm"_s;
        QTest::newRow("called for") << u"en"_s << u"Ada Holm called for a new bridge over the harbour."_s
                                    << u"a new bridge over the harbour"_s << u"Ada Holm"_s;
        QTest::newRow("urged somebody to")
            << u"en"_s << u"Ada Holm urged the harbour board to open the bridge in May."_s
            << u"the harbour board to open the bridge in May"_s << u"Ada Holm"_s;
        QTest::newRow("told somebody to") << u"en"_s << u"Ada Holm told the engineers to wait until the spring."_s
                                          << u"the engineers to wait until the spring"_s << u"Ada Holm"_s;
        QTest::newRow("pressed against something, and nobody is told anything")
            << u"en"_s << u"Ada Holm pressed her hand to the window of the boat."_s << QString() << QString();
        QTest::newRow("a claim that somebody makes")
            << u"en"_s << u"Nobody believed Ada Holm’s claim that the bridge was safe."_s << u"the bridge was safe"_s
            << u"Ada Holm"_s;
        QTest::newRow("a claim by somebody")
            << u"en"_s << u"The report rests on claims by Ada Holm that the bridge was safe."_s
            << u"the bridge was safe"_s << u"Ada Holm"_s;
        QTest::newRow("a name and a colon") << u"en"_s << u"Ada Holm: the bridge will open in May"_s
                                            << u"the bridge will open in May"_s << u"Ada Holm"_s;
        QTest::newRow("behind a quote in the same sentence")
            << u"en"_s << u"“It is late,” Ada Holm said, adding that the bridge was safe."_s << u"the bridge was safe"_s
            << u"Ada Holm"_s;
        QTest::newRow("what ends where somebody else speaks")
            << u"en"_s << u"Ada Holm said the bridge was safe, and Carl Rask said that it was late."_s
            << u"the bridge was safe"_s << u"Ada Holm"_s;
        QTest::newRow("words between two apostrophes and two")
            << u"en"_s << u"''The bridge will open in May,'' Ada Holm said."_s << u"The bridge will open in May,"_s
            << u"Ada Holm"_s;
        QTest::newRow("a line of a transcript between marks")
            << u"en"_s << u"\"HOLM: The bridge will open in May, I hope."_s << u"The bridge will open in May, I hope."_s
            << u"HOLM"_s;
        QTest::newRow("rules that do something report nothing")
            << u"en"_s << u"The board wrote some rules that would close the bridge."_s << QString() << QString();
        QTest::newRow("what may be said was not said")
            << u"en"_s << u"The board would say that the bridge was safe."_s << QString() << QString();
        QTest::newRow("the attribution of a quote reports nothing else")
            << u"en"_s << u"“It is late,” Ada Holm said in a recent interview at the harbour."_s << QString()
            << QString();
        QTest::newRow("a date in front is no report")
            << u"en"_s << u"In May 2001, Ada Holm found a bridge."_s << QString() << QString();
        QTest::newRow("“I” is who writes")
            << u"en"_s << u"I said that the bridge was safe."_s << QString() << QString();
        QTest::newRow("German, behind") << u"de"_s << u"Die Brücke werde im Mai öffnen, sagte Ada Holm."_s
                                        << u"Die Brücke werde im Mai öffnen"_s << u"Ada Holm"_s;
        QTest::newRow("German, laut") << u"de"_s << u"Laut Ada Holm öffnet die Brücke im Mai."_s
                                      << u"öffnet die Brücke im Mai"_s << u"Ada Holm"_s;
        QTest::newRow("German, nach Angaben, by a noun")
            << u"de"_s << u"Nach Angaben der Polizei kamen dreihundert Menschen."_s << u"kamen dreihundert Menschen"_s
            << u"der Polizei"_s;
        QTest::newRow("German, wie") << u"de"_s
                                     << u"Die Brücke wird im Mai geöffnet, wie Ada Holm am Montag mitteilte."_s
                                     << u"Die Brücke wird im Mai geöffnet"_s << u"Ada Holm"_s;
        QTest::newRow("German, told somebody") << u"de"_s << u"Die Brücke sei sicher, sagte Ada Holm der Zeitung."_s
                                               << u"Die Brücke sei sicher"_s << u"Ada Holm"_s;
        QTest::newRow("German, nach Angaben") << u"de"_s << u"Nach Angaben von Ada Holm ist die Brücke sicher."_s
                                              << u"ist die Brücke sicher"_s << u"Ada Holm"_s;
        QTest::newRow("German, announced") << u"de"_s << u"Ada Holm kündigte an, dass die Brücke im Mai öffne."_s
                                           << u"die Brücke im Mai öffne"_s << u"Ada Holm"_s;
        QTest::newRow("French, que") << u"fr"_s << u"Ada Holm a déclaré que le pont ouvrirait en mai."_s
                                     << u"le pont ouvrirait en mai"_s << u"Ada Holm"_s;
        QTest::newRow("French, elided") << u"fr"_s << u"Ada Holm a affirmé qu’il ouvrirait le pont en mai."_s
                                        << u"il ouvrirait le pont en mai"_s << u"Ada Holm"_s;
        QTest::newRow("French, selon") << u"fr"_s << u"Selon Ada Holm, le pont ouvrira en mai."_s
                                       << u"le pont ouvrira en mai"_s << u"Ada Holm"_s;
        QTest::newRow("French, behind") << u"fr"_s << u"Le pont ouvrira en mai, a indiqué Ada Holm."_s
                                        << u"Le pont ouvrira en mai"_s << u"Ada Holm"_s;
        QTest::newRow("Spanish, que") << u"es"_s << u"Ada Holm dijo que el puente abriría en mayo."_s
                                      << u"el puente abriría en mayo"_s << u"Ada Holm"_s;
        QTest::newRow("Spanish, según") << u"es"_s << u"Según Ada Holm, el puente abrirá en mayo."_s
                                        << u"el puente abrirá en mayo"_s << u"Ada Holm"_s;
        QTest::newRow("Spanish, behind") << u"es"_s << u"El puente abrirá en mayo, anunció Ada Holm."_s
                                         << u"El puente abrirá en mayo"_s << u"Ada Holm"_s;
        QTest::newRow("Italian, che") << u"it"_s << u"Ada Holm ha detto che il ponte aprirà a maggio."_s
                                      << u"il ponte aprirà a maggio"_s << u"Ada Holm"_s;
        QTest::newRow("Italian, secondo") << u"it"_s << u"Secondo Ada Holm, il ponte aprirà a maggio."_s
                                          << u"il ponte aprirà a maggio"_s << u"Ada Holm"_s;
        QTest::newRow("Portuguese, que") << u"pt"_s << u"Ada Holm afirmou que a ponte abrirá em maio."_s
                                         << u"a ponte abrirá em maio"_s << u"Ada Holm"_s;
        QTest::newRow("Portuguese, de acordo com") << u"pt"_s << u"De acordo com Ada Holm, a ponte abrirá em maio."_s
                                                   << u"a ponte abrirá em maio"_s << u"Ada Holm"_s;
        QTest::newRow("Dutch, dat") << u"nl"_s << u"Ada Holm zei dat de brug in mei opengaat."_s
                                    << u"de brug in mei opengaat"_s << u"Ada Holm"_s;
        QTest::newRow("Dutch, volgens") << u"nl"_s << u"Volgens Ada Holm gaat de brug in mei open."_s
                                        << u"gaat de brug in mei open"_s << u"Ada Holm"_s;
        QTest::newRow("at the end, by an organisation with an article")
            << u"en"_s << u"The bridge is still tilted to the north, the Harbour Foundation said."_s
            << u"The bridge is still tilted to the north"_s << u"Harbour Foundation"_s;
        QTest::newRow("at the end, by a title and a name")
            << u"en"_s << u"The bridge would open in May, Sen. Ada Holm told the Courier on Monday."_s
            << u"The bridge would open in May"_s << u"Ada Holm"_s;
        QTest::newRow("before a sentence that is a quote")
            << u"en"_s << u"Ada Holm said the bridge was safe. “It is late,” she said."_s << u"the bridge was safe"_s
            << u"Ada Holm"_s;
        QTest::newRow("words between marks are no indirect speech")
            << u"en"_s << u"Ada Holm said that “the bridge will open in May”."_s << QString() << QString();
        QTest::newRow("nobody speaks in a passive")
            << u"en"_s << u"The bridge was said to be safe by the spring."_s << QString() << QString();
        QTest::newRow("nobody speaks at all")
            << u"en"_s << u"The bridge opened in May after a long winter."_s << QString() << QString();
    }
    void finds()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const Article article = articleOf({text}, language);
        Progress progress;
        QList<Quote> found = findQuotes({article}, progress);
        found.removeIf([](const Quote &quote) { return quote.kind == Quote::Kind::Direct; });
        const Quote quote = found.value(0);
        QTEST(article.textOf(quote.range).toString(), "report");
        QTEST(quote.speaker, "speaker");
        if (!found.isEmpty())
            QVERIFY(quote.confidence > 0.4 && quote.confidence < 1);
    }

    void aSentenceMayReportTwice()
    {
        Progress progress;
        const Article article =
            articleOf({u"Ada Holm said the bridge was safe, and Carl Rask said that it was much too late."_s});
        const QList<Quote> found = findQuotes({article}, progress);
        QCOMPARE(found.size(), 2);
        QCOMPARE(article.textOf(found[1].range).toString(), u"it was much too late"_s);
        QCOMPARE(found[1].speaker, u"Carl Rask"_s);
    }

    void wordsInMarksAreSurer()
    {
        Progress progress;
        const QList<Quote> found =
            findQuotes({articleOf({u"“The bridge will open in May,” Ada Holm said."_s})}, progress);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().confidence, 1.0);
    }

    void nothingReportedIsTheSameQuote()
    {
        const Article article = articleOf({u"Ada Holm said that the bridge would open in May."_s});
        Progress progress;
        for (const Quote &quote : findQuotes({article, article}, progress))
            QCOMPARE(quote.cluster, -1);
    }
};

QTEST_GUILESS_MAIN(TestIndirectSpeech)
#include "tst_indirectspeech.moc"
