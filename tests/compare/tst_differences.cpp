// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// In what two sentences differ and what agrees however it is written; the words aligned beneath it.
#include "app/compare/differences.h"
#include "app/compare/entailment.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TestDifferences : public QObject
{
    Q_OBJECT
private slots:
    void differing_data();
    void differing();
    void agreeing_data();
    void agreeing();
    void wordsAreAlignedOnce();
    void theSameWordsFollow();
};

void TestDifferences::differing_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &a, const QString &b, const QString &kind,
                        const QString &language = u"en"_s) { QTest::newRow(name) << language << a << b << kind; };
    row("another figure", u"The council voted to spend £40 million on the new bridge."_s,
        u"The council voted to spend £14 million on the new bridge."_s, u"number"_s);
    row("another number word", u"Police arrested seven men outside the stadium."_s,
        u"Police arrested nine men outside the stadium."_s, u"number"_s);
    row("another day", u"The mayor resigned on Tuesday after the vote."_s,
        u"The mayor resigned on Friday after the vote."_s, u"date"_s);
    row("another year", u"The dam was finished in 1987 by a Swiss firm."_s,
        u"The dam was finished in 1978 by a Swiss firm."_s, u"date"_s);
    row("another name", u"The award went to Maria Hollis at a dinner in London."_s,
        u"The award went to Maria Perkins at a dinner in London."_s, u"name"_s);
    row("a name of two words for another", u"The award went to Maria Hollis at a dinner in London."_s,
        u"The award went to Peter Perkins at a dinner in London."_s, u"name"_s);
    row("another scale word", u"The firm stored 1.2 million litres of solvent there."_s,
        u"The firm stored 1.2 billion litres of solvent there."_s, u"number"_s);
    row("sums a slip apart, whatever stands around them",
        u"The council plans a hall for the spring and is to set aside 2.4 million euros for a new roof."_s,
        u"The builders say that repairs cost the council 4.2 million euros."_s, u"number"_s);
    row("distances that no rounding explains", u"The camp lies 20 miles west of the capital."_s,
        u"The camp lies 40 km west of the capital."_s, u"number"_s);
    row("the other end of a range", u"The repairs of the lock will take six to eight months, the mayor said."_s,
        u"The repairs of the lock will take six to ten months, the mayor said."_s, u"number"_s);
    row("a count beside an age",
        u"Maria Holm, 87, broke two ribs when she fell ten days ago at a home in the harbour."_s,
        u"Maria Holm, who sang until 1983, broke forty ribs when she fell this month at a home in the harbour."_s,
        u"number"_s);
    row("a slip in a number word", u"Eighty-six badly hurt U.N. sailors were flown to the mainland for treatment."_s,
        u"Eighty-four U.N. sailors who were hurt in Tuesday's fire were flown to the mainland for treatment."_s,
        u"number"_s);
    row("a figure beside one that is worlds apart",
        u"The count was 142 units on average for those left alone, compared with 129 in the group that was taught "
        "(p < .01)."_s,
        u"The count, used to tell who is ill, was 149 on average for those left alone compared to 129 in the group "
        "that was trained."_s,
        u"number"_s);
    row("a name beside bodies and their letters",
        u"The Harbour Labour Union said the Ports and Railways Commission had asked for papers on its contract with "
        "the U.S. Navy."_s,
        u"In a letter the HLU said the PRC had asked for papers on its troubled contract with the US Ferrel."_s,
        u"name"_s);
    row("a denial", u"The minister had ruled out a second vote on the treaty."_s,
        u"The minister had not ruled out a second vote on the treaty."_s, u"polarity"_s);
    row("with and without", u"The ship left the harbour on Monday with a pilot on board."_s,
        u"The ship left the harbour on Monday without a pilot on board."_s, u"polarity"_s);
    row("another source", u"Police said a man had been seen climbing the wall before the blast."_s,
        u"Witnesses said a man had been seen climbing the wall before the blast."_s, u"attribution"_s);
    row("will and may", u"The factory will reopen in the spring after repairs."_s,
        u"The factory may reopen in the spring after repairs."_s, u"modality"_s);
    row("confirmed and denied", u"The minister confirmed the report on the dam."_s,
        u"The minister denied the report on the dam."_s, u"polarity"_s);
    row("rose and fell", u"Wheat prices rose in June, the ministry said."_s,
        u"Wheat prices fell in June, the ministry said."_s, u"polarity"_s);
    row("opposites in German", u"Der Sprecher bestätigte den Bericht über den Damm."_s,
        u"Der Sprecher dementierte den Bericht über den Damm."_s, u"polarity"_s, u"de"_s);
    row("another ordinal", u"It was the second attack on the town this year."_s,
        u"It was the third attack on the town this year."_s, u"number"_s);
    row("the same figure of another currency", u"The bank lent $3bn to the state in May."_s,
        u"The bank lent 3 billion euros to the state in May."_s, u"number"_s);
    row("per cent and percentage points", u"Unemployment rose by 5 percent in May."_s,
        u"Unemployment rose by 5 percentage points in May."_s, u"number"_s);
    row("two countries that are spelled alike", u"The envoy flew to Slovakia after the talks."_s,
        u"The envoy flew to Slovenia after the talks."_s, u"place"_s);
    row("a day that no month has", u"The judge set the trial date for Sept. 29 on Monday."_s,
        u"The judge set the trial date for Sept. 59 on Monday."_s, u"date"_s);
    row("a day with what it has", u"He promised an end of the strike at Wednesday's summit."_s,
        u"He promised an end of the strike at Friday's summit."_s, u"date"_s);
    row("a denial of a lack", u"The judge said the claim was wholly without merit."_s,
        u"The judge said the claim was not wholly without merit."_s, u"polarity"_s);
    row("a German figure in an adjective", u"Nach dem dreitägigen Streik fahren die Züge wieder."_s,
        u"Nach dem viertägigen Streik fahren die Züge wieder."_s, u"number"_s, u"de"_s);
    row("another German ordinal", u"Nur jeder dritte Zug fährt am Montag nach Plan."_s,
        u"Nur jeder vierte Zug fährt am Montag nach Plan."_s, u"number"_s, u"de"_s);
    row("another French figure", u"Le pont a coûté 40 millions d’euros à la ville."_s,
        u"Le pont a coûté 14 millions d’euros à la ville."_s, u"number"_s, u"fr"_s);
    row("a French denial", u"Le ministre a confirmé sa visite à Lyon lundi."_s,
        u"Le ministre n’a pas confirmé sa visite à Lyon lundi."_s, u"polarity"_s, u"fr"_s);
    row("another Spanish day", u"El alcalde dimitió el martes después de la votación."_s,
        u"El alcalde dimitió el viernes después de la votación."_s, u"date"_s, u"es"_s);
    row("another Italian figure", u"La polizia ha arrestato sette uomini davanti allo stadio."_s,
        u"La polizia ha arrestato nove uomini davanti allo stadio."_s, u"number"_s, u"it"_s);
    row("another Portuguese figure", u"A polícia prendeu sete homens diante do estádio."_s,
        u"A polícia prendeu nove homens diante do estádio."_s, u"number"_s, u"pt"_s);
    row("a Dutch denial", u"De minister heeft het bericht over de dijk bevestigd."_s,
        u"De minister heeft het bericht over de dijk niet bevestigd."_s, u"polarity"_s, u"nl"_s);
    row("another Chinese figure", u"警方在体育场外逮捕了7名男子。"_s, u"警方在体育场外逮捕了9名男子。"_s, u"number"_s,
        u"zh"_s);
    row("another road", u"Residents of Miller Row were told to leave their homes."_s,
        u"Residents of Miller Road were told to leave their homes."_s, u"place"_s);
}

void TestDifferences::differing()
{
    QFETCH(QString, language);
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, kind);
    SentenceReader reader(language);
    const SentenceText left = reader.read(a);
    const SentenceText right = reader.read(b);
    const QList<SentenceDifference> found = findDifferences(left, right, alignWords(left, right));
    QVERIFY(!found.isEmpty());
    QCOMPARE(differenceName(found.first().kind), kind);
    QVERIFY(found.first().a.of(a) != found.first().b.of(b));
    const QList<SentenceDifference> mirrored = findDifferences(right, left, alignWords(right, left));
    QCOMPARE(mirrored.size(), found.size());
}

void TestDifferences::agreeing_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *name, const QString &a, const QString &b) { QTest::newRow(name) << a << b; };
    row("words and digits", u"All fourteen workers escaped from the burning mill."_s,
        u"All 14 workers escaped from the burning mill."_s);
    row("a scale word and zeros", u"The firm stored 1.2 million litres of solvent there."_s,
        u"The firm stored 1,200,000 litres of solvent there."_s);
    row("figures that count two things", u"The recall covers 13 lots of the inhalers made there."_s,
        u"The recall covers 1.4 million of the inhalers made there."_s);
    row("about and exactly", u"About 400 people were moved to a school."_s, u"412 people were moved to a school."_s);
    row("kilometres and miles", u"The village lies 5 km from the border."_s,
        u"The village lies 3.1 miles from the border."_s);
    row("a distance that somebody converted and rounded", u"The camp lies 30 miles west of the capital."_s,
        u"The camp lies 50 km west of the capital."_s);
    row("verbs of two headlines", u"Jane Holm Bets 250 Million on Reviving Harbour Post"_s,
        u"Jane Holm Pays 250 Million For The Harbour Post"_s);
    row("two denials of one thing", u"The office declined to comment on the report."_s,
        u"The office did not comment on the report."_s);
    row("going without what the other names", u"Harbour bridge to close for nine months after cracks were found."_s,
        u"Nine months without the bridge after cracks were found."_s);
    row("a denial behind a comma denies nothing before it", u"The driver, aged 34, left the cabin in good health."_s,
        u"The driver, 34, was not hurt."_s);
    row("a denial behind \"and\" denies nothing before it",
        u"The driver was questioned for two hours and has not been charged."_s,
        u"Police questioned the driver for two hours on Monday."_s);
    row("a contracted word of a name", u"Snow fell on Mount Corbin on Monday night."_s,
        u"Snow fell on Mt. Corbin on Monday night."_s);
    row("a denial of another matter", u"He said the National Guard would not be called in."_s,
        u"The national weather service measured 22 inches of snow on the hill."_s);
    row("not until is when it is", u"The fire was not under control until five hours later."_s,
        u"The fire was under control five hours later."_s);
    row("not long is no denial", u"He was seen at the gate shortly before the alarm."_s,
        u"He was seen at the gate not long before the alarm."_s);
    row("a title for a first name", u"“Nobody is in danger,” Mr. Vasterling told reporters."_s,
        u"“Nobody is in danger,” Henrik Vasterling told reporters."_s);
    row("two words for one office", u"The decision is final, said Chairman Karl Holm on Monday."_s,
        u"The decision is final, said Director Karl Holm on Monday."_s);
    row("denied in two ways", u"The minister did not confirm the report on the dam."_s,
        u"The minister denied the report on the dam."_s);
    row("a moment is no ordinal", u"The alarm rang for a second before the blast."_s,
        u"The alarm rang for a third time before the blast."_s);
    row("degrees of two scales", u"It reached 30 degrees Celsius in the shade."_s,
        u"It reached 86 degrees Fahrenheit in the shade."_s);
    row("a converted sum", u"The state paid 4,100 euros for each shell."_s, u"The state paid $4,450 for each shell."_s);
    row("a country and its letters", u"The United States sent troops to the island."_s,
        u"The U.S. sent troops to the island."_s);
    row("an alliance in two styles", u"Nato ministers met in Brussels."_s, u"NATO ministers met in Brussels."_s);
    row("a share in words and signs", u"Half of the voters stayed at home."_s,
        u"50 percent of the voters stayed at home."_s);
    row("an age in two forms", u"He is 45 years old, police said."_s, u"The 45-year-old man was named by police."_s);
    row("a score in words", u"The club won 3-1 on Saturday."_s, u"The club won three to one on Saturday."_s);
    row("a name with and without accents", u"Prime Minister Jean Chrétien spoke in Ottawa."_s,
        u"Prime Minister Jean Chretien spoke in Ottawa."_s);
    row("a name from another alphabet", u"Moqtada Sadr spoke in the mosque on Friday."_s,
        u"Muqtada Sadr spoke in the mosque on Friday."_s);
    row("not surprisingly is no denial", u"Not surprisingly, the country leads the way in shipbuilding."_s,
        u"The country leads the way in shipbuilding."_s);
    row("a no-frills airline denies nothing", u"The chairman of the no-frills airline will step down in May."_s,
        u"The chairman of the airline will step down in May."_s);
    row("a word that only begins like a denial", u"He worked under the old mayor until the vote."_s,
        u"He worked for the old mayor before the vote."_s);
    row("a sum without its currency", u"The firm was valued at 38 million euros, its debts at 28 million."_s,
        u"The firm was valued at 38 million euros, its debts at 28 million euros."_s);
    row("a denial that is a name", u"The ministry keeps the national Do Not Call list."_s,
        u"The ministry keeps the national do-not-call list."_s);
    row("a denial behind a but", u"It was loud, said a guest who came but did not wish to be named."_s,
        u"It was loud, said a guest who came."_s);
    row("a denying syllable with and without a hyphen", u"The school offers non-traditional courses to adults."_s,
        u"The school offers nontraditional courses to adults."_s);
    row("two units of area", u"The fire burned 80,900 hectares of forest in a week."_s,
        u"The fire burned 200,000 acres of forest in a week."_s);
    row("a country's people and its letters",
        u"The talks ended a long silence between the two states, at odds over Norland's harbour and American demands "
        "that it close."_s,
        u"The talks ended a long silence between the two states, at odds over the harbour and U.S. demands that it "
        "close at once."_s);
    row("two spellings of a name", u"President Zelensky spoke in Kyiv on Monday."_s,
        u"President Zelenskyy spoke in Kyiv on Monday."_s);
}

void TestDifferences::agreeing()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    SentenceReader reader(u"en"_s);
    const SentenceText left = reader.read(a);
    const SentenceText right = reader.read(b);
    for (const SentenceDifference &found : findDifferences(left, right, alignWords(left, right)))
        QFAIL(qPrintable(differenceName(found.kind) + u": "_s + found.a.of(a).toString() + u" / "_s +
                         found.b.of(b).toString()));
}

void TestDifferences::wordsAreAlignedOnce()
{
    SentenceReader reader(u"en"_s);
    const SentenceText a = reader.read(u"The old bridge near the old mill was closed."_s);
    const SentenceText b = reader.read(u"The mill's old bridge has been closed."_s);
    const WordAlignment alignment = alignWords(a, b);
    QList<int> left;
    QList<int> right;
    for (const WordMatch &match : alignment.matches) {
        QVERIFY(!left.contains(match.a));
        QVERIFY(!right.contains(match.b));
        left << match.a;
        right << match.b;
    }
    QCOMPARE(alignment.matches[alignment.ofA[2]].b, 3); // bridge
    QCOMPARE(alignment.matches[alignment.ofA[6]].b, 1); // mill
}

void TestDifferences::theSameWordsFollow()
{
    SentenceReader reader(u"en"_s);
    const SentenceText a = reader.read(u"A man is playing a guitar in the park."_s);
    const auto judge = [&](const SentenceText &x, const SentenceText &y) {
        const WordAlignment words = alignWords(x, y);
        const PairFeatures features = pairFeatures(x, y, words);
        return entailment(entailmentFeatures(x, y, words, features));
    };
    QCOMPARE(judge(a, a), Entailment::Follows);
    QCOMPARE(judge(a, reader.read(u"Two dogs are running through deep snow."_s)), Entailment::Neutral);
    QCOMPARE(judge(a, reader.read(u"There is no man playing a guitar in the park."_s)), Entailment::Contradicts);
}

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
