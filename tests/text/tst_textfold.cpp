// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Folding for comparison, the way back, languages, stems and weights.
#include "app/text/language.h"
#include "app/text/lexicon.h"
#include "app/text/textfold.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestTextFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsWhatDiffersOnlyInLooks_data();
    void foldsWhatDiffersOnlyInLooks();
    void everyFoldedUnitKnowsItsOrigin();
    void wordsFoldCaseAndAccents();
    void languagesAreTold_data();
    void languagesAreTold();
    void commonWordsWeighLess();
};

void TestTextFold::foldsWhatDiffersOnlyInLooks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("curly quotes are straight") << u"“it’s”"_s << u"\"it's\""_s;
    QTest::newRow("guillemets are straight") << u"«oui»"_s << u"\"oui\""_s;
    QTest::newRow("soft hyphens are gone") << u"har\u00ADbour"_s << u"harbour"_s;
    QTest::newRow("ligatures come apart") << u"ﬁre oﬃce"_s << u"fire office"_s;
    QTest::newRow("every space is a blank") << u"5\u00A0km\u2009or"_s << u"5 km or"_s;
    QTest::newRow("letters are composed") << u"cafe\u0301"_s << u"café"_s;
    QTest::newRow("plain text stays") << u"plain text"_s << u"plain text"_s;
    QTest::newRow("nothing stays nothing") << QString() << QString();
}

void TestTextFold::foldsWhatDiffersOnlyInLooks()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    const FoldedText result = galley::folded(text);
    QCOMPARE(result.text, folded);
    QCOMPARE(result.origin.size(), result.text.size() + 1);
}

void TestTextFold::everyFoldedUnitKnowsItsOrigin()
{
    const QString text = u"An oﬃce in the cafe\u0301 “har\u00ADbour”"_s;
    const FoldedText result = folded(text);
    const auto back = [&](const QString &words) {
        const qsizetype at = result.text.indexOf(words);
        return result.original({at, at + words.size()}).of(text).toString();
    };
    QCOMPARE(back(u"office"_s), u"oﬃce"_s);
    QCOMPARE(back(u"café"_s), u"cafe\u0301"_s);
    QCOMPARE(back(u"harbour"_s), u"har\u00ADbour"_s);
}

void TestTextFold::wordsFoldCaseAndAccents()
{
    QCOMPARE(wordKey(u"Zürich"), u"zurich"_s);
    QCOMPARE(wordKey(u"STRASSE"), wordKey(u"Straße"));
    QCOMPARE(wordKey(u"It’s"), u"it's"_s);
}

void TestTextFold::languagesAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"The ferry will not run before the end of the week."_s << u"en"_s;
    QTest::newRow("German") << u"Die Fähre wird nicht vor dem Ende der Woche fahren."_s << u"de"_s;
    QTest::newRow("French") << u"Le bac ne sera pas remis en service avant la fin de la semaine."_s << u"fr"_s;
    QTest::newRow("Spanish") << u"El transbordador no volverá a funcionar hasta el fin de la semana."_s << u"es"_s;
    QTest::newRow("Russian") << u"Паром не будет ходить до конца этой недели."_s << u"ru"_s;
    QTest::newRow("Ukrainian") << u"Пором не ходитиме до кінця цього тижня, її закрито."_s << u"uk"_s;
    QTest::newRow("Chinese") << u"渡船本周末之前不会开。"_s << u"zh"_s;
    QTest::newRow("Japanese") << u"フェリーは週末まで運航しません。"_s << u"ja"_s;
    QTest::newRow("Arabic") << u"لن تعمل العبارة قبل نهاية الأسبوع."_s << u"ar"_s;
    QTest::newRow("nothing to tell by") << u"1 2 3"_s << u"und"_s;
}

void TestTextFold::languagesAreTold()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QCOMPARE(detectLanguage(text), language);
}

void TestTextFold::commonWordsWeighLess()
{
    const Lexicon english(u"en"_s);
    QCOMPARE(english.stem(u"Ferries"), english.stem(u"ferry"));
    QVERIFY(english.isStopWord(u"The"));
    QVERIFY(!english.isStopWord(u"ferry"));
    QCOMPARE(english.weight(u"the"), 0.0);
    QVERIFY(english.weight(u"house") < english.weight(u"trawler"));
    QCOMPARE(english.weight(u"Vasterling"), 1.0);
    const Lexicon unknown(u"und"_s);
    QCOMPARE(unknown.stem(u"Ferries"), u"ferries"_s);
    QVERIFY(!unknown.isStopWord(u"the"));
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
