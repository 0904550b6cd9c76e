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
