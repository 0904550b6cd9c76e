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
    row("a denial", u"The minister had ruled out a second vote on the treaty."_s,
        u"The minister had not ruled out a second vote on the treaty."_s, u"polarity"_s);
    row("with and without", u"The ship left the harbour on Monday with a pilot on board."_s,
        u"The ship left the harbour on Monday without a pilot on board."_s, u"polarity"_s);
    row("another source", u"Police said a man had been seen climbing the wall before the blast."_s,
        u"Witnesses said a man had been seen climbing the wall before the blast."_s, u"attribution"_s);
    row("will and may", u"The factory will reopen in the spring after repairs."_s,
        u"The factory may reopen in the spring after repairs."_s, u"modality"_s);
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
    row("about and exactly", u"About 400 people were moved to a school."_s, u"412 people were moved to a school."_s);
    row("kilometres and miles", u"The village lies 5 km from the border."_s,
        u"The village lies 3.1 miles from the border."_s);
    row("two denials of one thing", u"The office declined to comment on the report."_s,
        u"The office did not comment on the report."_s);
    row("going without what the other names", u"Harbour bridge to close for nine months after cracks were found."_s,
        u"Nine months without the bridge after cracks were found."_s);
    row("not long is no denial", u"He was seen at the gate shortly before the alarm."_s,
        u"He was seen at the gate not long before the alarm."_s);
    row("a title for a first name", u"“Nobody is in danger,” Mr. Vasterling told reporters."_s,
        u"“Nobody is in danger,” Henrik Vasterling told reporters."_s);
    row("two words for one office", u"The decision is final, said Chairman Karl Holm on Monday."_s,
        u"The decision is final, said Director Karl Holm on Monday."_s);
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
