// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and dates in words and digits, and which of them agree.
#include "app/compare/factfinder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestFactFinder : public QObject
{
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void noFigures_data();
    void noFigures();
    void agreement_data();
    void agreement();
};

void TestFactFinder::values_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *name, const QString &language, const QString &text, double value,
                        const QString &unit = {}) { QTest::newRow(name) << language << text << value << unit; };
    row("digits with groups", u"en"_s, u"It holds 1,200,000 bottles"_s, 1.2e6);
    row("digits with a scale word", u"en"_s, u"It holds 1.2 million bottles"_s, 1.2e6);
    row("a scale letter glued on", u"en"_s, u"It spent £2.4m"_s, 2.4e6, u"GBP"_s);
    row("a word", u"en"_s, u"Eighty people came"_s, 80);
    row("a compound word", u"en"_s, u"twenty-one people came"_s, 21);
    row("words with and", u"en"_s, u"two hundred and fifty people"_s, 250);
    row("a dozen", u"en"_s, u"a dozen people"_s, 12);
    row("percent as a word", u"en"_s, u"by 4.7 percent"_s, 4.7, u"%"_s);
    row("a fraction with a unit", u"en"_s, u"a rate of 5/8 percent"_s, 0.625, u"%"_s);
    row("a whole number and a fraction", u"en"_s, u"a rate of 3 1/2 percent"_s, 3.5, u"%"_s);
    row("hectares in square metres", u"en"_s, u"20 hectares burned"_s, 2e5, QString::fromUtf8("m²"));
    row("an age between commas", u"en"_s, u"Maria Holm, 46, resigned"_s, 46, u"age"_s);
    row("an age in brackets", u"de"_s, u"Maria Holm (46) trat zurück"_s, 46, u"age"_s);
    row("a range in words is one figure", u"en"_s, u"a walk of 2 to 3 km"_s, 2000, u"m"_s);
    row("a range between two figures is one", u"en"_s, u"between two and three kilometres away"_s, 2000, u"m"_s);
    row("miles in metres", u"en"_s, u"3.1 miles away"_s, 3.1 * 1609.344, u"m"_s);
    row("a German compound", u"de"_s, u"zweiundzwanzig Leute"_s, 22);
    row("a German comma", u"de"_s, u"rund 1,5 Millionen Menschen"_s, 1.5e6);
    row("German groups", u"de"_s, u"1.500.000 Menschen"_s, 1.5e6);
    row("French words", u"fr"_s, u"quinze personnes"_s, 15);
    row("Spanish words", u"es"_s, u"veintidós personas"_s, 22);
    row("Italian words", u"it"_s, u"ventidue persone"_s, 22);
    row("Portuguese words", u"pt"_s, u"quinze pessoas"_s, 15);
    row("Dutch words", u"nl"_s, u"tweeëntwintig mensen"_s, 22);
    row("Chinese digits and unit", u"zh"_s, u"约3万人"_s, 3e4);
    row("Chinese characters for a number", u"zh"_s, u"三百二十人"_s, 320);
    row("Chinese ten thousands and thousands", u"zh"_s, u"两万三千人"_s, 23000);
    row("a Chinese distance", u"zh"_s, u"5公里"_s, 5000, u"m"_s);
    row("a German figure and a half", u"de"_s, u"zweieinhalb Stunden"_s, 2.5 * 3600, u"s"_s);
    row("one and a half in German", u"de"_s, u"anderthalb Stunden"_s, 1.5 * 3600, u"s"_s);
    row("a German adjective of time", u"de"_s, u"der dreitägige Streik"_s, 3 * 86400, u"s"_s);
    row("a German adjective of hours, inflected", u"de"_s, u"nach einem zwölfstündigen Streik"_s, 12 * 3600, u"s"_s);
    row("a German adjective of heads", u"de"_s, u"eine achtköpfige Gruppe"_s, 8);
    row("a German age", u"de"_s, u"der 33-jährige Fahrer"_s, 33, u"age"_s);
    row("a German age in words", u"de"_s, u"der fünfjährige Junge"_s, 5, u"age"_s);
    row("a long German compound", u"de"_s, u"einhundertfünfzig Leute"_s, 150);
    row("German thousands", u"de"_s, u"12 Tsd. Euro"_s, 12e3);
    row("German billions are milliards", u"de"_s, u"3 Mrd. Menschen"_s, 3e9);
    row("German percent", u"de"_s, u"5,6 Prozent"_s, 5.6, u"%"_s);
    row("a German ordinal", u"de"_s, u"jeder vierte Zug"_s, 4);
    row("French millions with a comma", u"fr"_s, u"1,2 million d’habitants"_s, 1.2e6);
    row("French percent", u"fr"_s, u"12 pour cent"_s, 12, u"%"_s);
    row("French euros", u"fr"_s, u"trente euros"_s, 30, u"EUR"_s);
    row("Spanish percent", u"es"_s, u"12 por ciento"_s, 12, u"%"_s);
    row("Spanish millions", u"es"_s, u"dos millones de personas"_s, 2e6);
    row("Spanish hours", u"es"_s, u"tres horas"_s, 3 * 3600, u"s"_s);
    row("Italian thousands in one word", u"it"_s, u"300 mila persone"_s, 3e5);
    row("Italian milliards", u"it"_s, u"2,5 miliardi di euro"_s, 2.5e9, u"EUR"_s);
    row("Portuguese percent", u"pt"_s, u"12 por cento"_s, 12, u"%"_s);
    row("Portuguese reais", u"pt"_s, u"R$ 500"_s, 500, u"BRL"_s);
    row("Dutch percent", u"nl"_s, u"12 procent"_s, 12, u"%"_s);
    row("Dutch two and a half", u"nl"_s, u"tweeënhalf uur"_s, 2.5 * 3600, u"s"_s);
    row("Dutch milliards", u"nl"_s, u"3 miljard mensen"_s, 3e9);
}

void TestFactFinder::values()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const QList<Fact> facts = findFacts(text, language, {});
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.first().value, value);
    QCOMPARE(facts.first().unit, unit);
}

void TestFactFinder::noFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a date that has become a name") << u"the 9/11 attacks"_s;
    QTest::newRow("round the clock") << u"guarded 24/7"_s;
    QTest::newRow("a scale word behind a hyphen") << u"a multi-million-dollar bridge"_s;
}

void TestFactFinder::noFigures()
{
    QFETCH(QString, text);
    QVERIFY(findFacts(text, u"en"_s, {}).isEmpty());
}

void TestFactFinder::agreement_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &a, const QString &b, Agreement expected) {
        QTest::newRow(name) << a << b << int(expected);
    };
    row("words and digits agree", u"fourteen workers"_s, u"14 workers"_s, Agreement::Agree);
    row("about 50 and 48 agree", u"about 50 people"_s, u"48 people"_s, Agreement::Agree);
    row("5 km and 3.1 miles agree", u"5 km away"_s, u"3.1 miles away"_s, Agreement::Agree);
    row("more than 100 and 130 agree", u"more than 100 people"_s, u"130 people"_s, Agreement::Agree);
    row("sixty and 80 differ", u"sixty workers"_s, u"80 workers"_s, Agreement::Differ);
    row("pounds and percent are unrelated", u"£5"_s, u"5%"_s, Agreement::Unrelated);
    row("transposed digits differ", u"£85,000"_s, u"£58,000"_s, Agreement::Differ);
    row("as many yen as yuan differ", u"5 billion yen"_s, u"5 billion yuan"_s, Agreement::Differ);
    row("a converted sum is unrelated", u"5 billion yen"_s, u"240 million yuan"_s, Agreement::Unrelated);
    row("pence and cents are unrelated", u"50 pence"_s, u"50 cents"_s, Agreement::Unrelated);
    row("50p and half a pound's pence agree", u"50p"_s, u"£0.50"_s, Agreement::Agree);
    row("as many dollars of two countries differ", u"A$5"_s, u"$5"_s, Agreement::Differ);
    row("US$ and dollars agree", u"US$5 million"_s, u"five million dollars"_s, Agreement::Agree);
    row("percent and as many percentage points differ", u"5 percent"_s, u"5 percentage points"_s, Agreement::Differ);
    row("degrees Fahrenheit and Celsius agree", u"86 degrees Fahrenheit"_s, u"30 degrees Celsius"_s, Agreement::Agree);
    row("degrees by sign", u"86°F"_s, u"30°C"_s, Agreement::Agree);
    row("percentage points written twice", u"5 percentage points"_s, u"five percentage points"_s, Agreement::Agree);
    row("50 mph and 80 km/h agree", u"50 mph"_s, u"80 kph"_s, Agreement::Agree);
    row("ages differ", u"a 34-year-old man"_s, u"a 43-year-old man"_s, Agreement::Differ);
    row("per cent in two words is percent", u"10 per cent"_s, u"14 percent"_s, Agreement::Differ);
    row("about a number and about another differ", u"about 36,000 people"_s, u"roughly 35,000 people"_s,
        Agreement::Differ);
    row("at least a number and at least another differ", u"at least 7000"_s, u"at least 7100"_s, Agreement::Differ);
    row("digits grouped by a blank", u"80 937 people"_s, u"80,937 people"_s, Agreement::Agree);
    row("a figure inside a range agrees", u"10-15 people"_s, u"12 people"_s, Agreement::Agree);
    row("a figure inside a range with a unit agrees", u"10-15 km away"_s, u"12 km away"_s, Agreement::Agree);
    row("a figure inside a range in words agrees", u"2 to 3 km away"_s, u"2.5 km away"_s, Agreement::Agree);
    row("ranges with one end in common differ", u"six to eight months"_s, u"six to ten months"_s, Agreement::Differ);
    row("hectares and acres agree", u"80,900 hectares"_s, u"200,000 acres"_s, Agreement::Agree);
    row("scores differ", u"won 7-1"_s, u"won 1-1"_s, Agreement::Differ);
    row("a word between figure and unit", u"six more days"_s, u"eight days"_s, Agreement::Differ);
    row("weekdays differ", u"on Monday"_s, u"on Tuesday"_s, Agreement::Differ);
    row("the same day written twice", u"on 3 October"_s, u"on Oct. 3"_s, Agreement::Agree);
    row("a day that no month has", u"on Sept. 59"_s, u"on Sept. 29"_s, Agreement::Differ);
    row("weekdays with what they have differ", u"at Wednesday's summit"_s, u"at Friday's summit"_s, Agreement::Differ);
    row("ordinals differ", u"the third attempt"_s, u"the fourth attempt"_s, Agreement::Differ);
    row("an ordinal in words and digits agrees", u"the third attempt"_s, u"the 3rd attempt"_s, Agreement::Agree);
    row("a dozen is twelve", u"a dozen men"_s, u"12 men"_s, Agreement::Agree);
    row("at least 20 and 45 differ", u"at least 20 people"_s, u"45 people"_s, Agreement::Differ);
    row("fewer than 50 and 43 agree", u"fewer than 50 people"_s, u"43 people"_s, Agreement::Agree);
    row("a range and the same range agree", u"10-15 people"_s, u"10–15 people"_s, Agreement::Agree);
    row("a range and a figure outside of it differ", u"10-15 people"_s, u"18 people"_s, Agreement::Differ);
    row("a day and the date of that day agree", u"on Monday"_s, u"on 10 June"_s, Agreement::Agree);
    row("a day and another date differ", u"on Monday"_s, u"on 11 June"_s, Agreement::Differ);
    row("years differ", u"in 2002"_s, u"in 2004"_s, Agreement::Differ);
    row("times agree", u"at 4am"_s, u"at 4:00 a.m."_s, Agreement::Agree);
    row("Tuesday and yesterday agree on a Wednesday", u"on Tuesday"_s, u"yesterday"_s, Agreement::Agree);
    row("Monday and 11 June differ", u"on Monday"_s, u"yesterday"_s, Agreement::Differ);
}

void TestFactFinder::agreement()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, expected);
    const QDate wednesday(2024, 6, 12);
    const QList<Fact> left = findFacts(a, u"en"_s, wednesday);
    const QList<Fact> right = findFacts(b, u"en"_s, wednesday);
    QCOMPARE(left.size(), 1);
    QCOMPARE(right.size(), 1);
    QCOMPARE(int(compareFacts(left.first(), right.first())), expected);
}

QTEST_GUILESS_MAIN(TestFactFinder)
#include "tst_factfinder.moc"
