// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionaries are found by language and variant, and the likeliest correction stands first.
#include "app/text/spelling.h"
#include "app/text/spellingrank.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void knows_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("variant");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("correct");
        QTest::newRow("British spelling is right where both are") << u"en"_s << u"both"_s << u"colour"_s << true;
        QTest::newRow("British spelling is unknown to American English")
            << u"en"_s << u"en_US"_s << u"colour"_s << false;
        QTest::newRow("a region does not matter") << u"en-GB"_s << u"both"_s << u"harbour"_s << true;
        QTest::newRow("a curly apostrophe is an apostrophe") << u"en"_s << u"both"_s << u"didn’t"_s << true;
        QTest::newRow("German knows umlauts") << u"de"_s << u"both"_s << u"für"_s << true;
        QTest::newRow("French is known") << u"fr"_s << u"both"_s << u"printemps"_s << true;
        QTest::newRow("Spanish is known") << u"es"_s << u"both"_s << u"primavera"_s << true;
        QTest::newRow("Spanish forms are known") << u"es"_s << u"both"_s << u"rápidamente"_s << true;
        QTest::newRow("a Spanish slip is unknown") << u"es"_s << u"both"_s << u"primaverra"_s << false;
        QTest::newRow("Italian is known") << u"it"_s << u"both"_s << u"primavera"_s << true;
        QTest::newRow("Portuguese is known") << u"pt"_s << u"both"_s << u"primavera"_s << true;
        QTest::newRow("Dutch is known") << u"nl"_s << u"both"_s << u"voorjaar"_s << true;
        QTest::newRow("a slip is unknown") << u"en"_s << u"both"_s << u"recieve"_s << false;
    }
    void knows()
    {
        QFETCH(QString, language);
        QFETCH(QString, variant);
        QFETCH(QString, word);
        const auto checker = SpellChecker::forLanguage(language, variant);
        QVERIFY(checker);
        QTEST(checker->isCorrect(word), "correct");
    }

    void suggestsFirst_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letters that changed places") << u"en"_s << u"recieve"_s << u"receive"_s;
        QTest::newRow("a doubled letter that is missing") << u"en"_s << u"ocasion"_s << u"occasion"_s;
        QTest::newRow("a vowel for another") << u"en"_s << u"seperate"_s << u"separate"_s;
        QTest::newRow("the common word before the rare one") << u"en"_s << u"becuase"_s << u"because"_s;
        QTest::newRow("a capital stays a capital") << u"en"_s << u"Goverment"_s << u"Government"_s;
        QTest::newRow("German") << u"de"_s << u"Regirung"_s << u"Regierung"_s;
    }
    void suggestsFirst()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        const auto checker = SpellChecker::forLanguage(language);
        QVERIFY(checker);
        const QStringList suggestions = checker->suggestions(word);
        QVERIFY(!suggestions.isEmpty());
        QTEST(suggestions.first(), "meant");
    }

    void languageWithoutDictionaryHasNoChecker() { QVERIFY(!SpellChecker::forLanguage(u"und"_s)); }

    void wordsOfTheSameStartAreThoseThatASlipReaches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("letters that changed places") << u"form"_s;
        QTest::newRow("the first two letters changed places") << u"ehre"_s;
        QTest::newRow("a letter too many") << u"therre"_s;
        QTest::newRow("the first letter doubled") << u"ssome"_s;
        QTest::newRow("the first letter missing") << u"here"_s;
    }
    void wordsOfTheSameStartAreThoseThatASlipReaches()
    {
        QFETCH(QString, typed);
        const auto surely = [](QList<Correction> found) { // all that cost less than another first letter
            found.removeIf([](const Correction &c) { return c.cost >= 1; });
            return found;
        };
        QVERIFY(!surely(englishCorrections(typed, 50, {2, 2, true})).isEmpty());
        QCOMPARE(surely(englishCorrections(typed, 50, {2, 2, true})), surely(englishCorrections(typed, 50, {2, 2})));
    }

    void slipsThatHappenEasilyCostLess()
    {
        QCOMPARE(slipCost(u"quay"_s, u"quay"_s), 0.0);
        QVERIFY(slipCost(u"comittee"_s, u"committee"_s) < slipCost(u"comxittee"_s, u"committee"_s));
        QVERIFY(slipCost(u"xommittee"_s, u"committee"_s) > slipCost(u"committxe"_s, u"committee"_s));
        QVERIFY(rarityCost(1) < rarityCost(4));
    }
};

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
