// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences and words, by rows that say what must hold.
#include "app/text/segmenter.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TestSegmenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentencesEndWhereTheyShould_data();
    void sentencesEndWhereTheyShould();
    void sentencesAreTrimmedAndInOrder();
    void wordsNumbersAndMarks();
};

void TestSegmenter::sentencesEndWhereTheyShould_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sentences"); // joined by blanks they are the paragraph
    const auto row = [](const char *name, const char *language, const QStringList &sentences) {
        QTest::newRow(name) << QString::fromLatin1(language) << sentences;
    };
    row("two plain sentences", "en", {u"The bridge is closed."_s, u"Ferries run instead."_s});
    row("a title before a name ends nothing", "en", {u"Mr. Vasterling spoke to Dr. Amsel on Monday."_s});
    row("initials belong to the name", "en", {u"The report by Alma R. Dahl and J. K. Lorne is out."_s});
    row("an acronym may stand last", "en", {u"He went back to the U.S."_s, u"She stayed."_s});
    row("an acronym before a noun ends nothing", "en", {u"The U.S. Coast Guard was called."_s});
    row("a company's form ends nothing before a verb", "en", {u"Harbour Works Ltd. won the order."_s});
    row("a figure with a decimal point is one figure", "en", {u"It costs 4.75 million."_s, u"Nobody paid."_s});
    row("a year ends a sentence", "en", {u"It opened in 1967."_s, u"It closed in 2025."_s});
    row("a time of day goes on with the day", "en", {u"It opens at 9 a.m. Monday."_s});
    row("a time of day may stand last", "en", {u"It shut at 9 p.m."_s, u"Then the lights went out."_s});
    row("a number sign goes on with its figure", "en", {u"Crane No. 5 stands still."_s});
    row("a month's short form goes on with the day", "en", {u"It began on Feb. 12 at noon."_s});
    row("an ellipsis before a small letter ends nothing", "en", {u"We waited ... and waited."_s});
    row("the closing quotation mark belongs to its sentence", "en", {u"“It is over.”"_s, u"She left."_s});
    row("a question inside what somebody says ends nothing", "en", {u"“Is it over?” she asked."_s});
    row("a quotation of two sentences stays whole", "en", {u"“It is over. We are going,” he said."_s, u"They went."_s});
    row("brackets stay whole", "en", {u"The crane (it is new. It is tall) fell."_s, u"Nobody was hurt."_s});
    row("items of a list that runs on", "en",
        {u"1. Check the rope."_s, u"2. Check the hook."_s, u"3. Call the yard."_s});
    row("items in brackets", "en", {u"(a) The rope is old."_s, u"(b) The hook is bent."_s});
    row("a web address is one word", "en",
        {u"See www.harbour.example/index.html for times."_s, u"They change daily."_s});
    row("an exclamation inside a name", "en", {u"She works at Hooray! in the yard."_s});
    row("German ordinals end nothing", "de",
        {u"Am 3. Oktober bleibt die Brücke zu."_s, u"Sie öffnet am 4. November."_s});
    row("German abbreviations with blanks", "de", {u"Viele, z. B. Pendler, fahren um."_s});
    row("German quotation marks", "de", {u"„Es ist vorbei. Wir gehen“, sagte er."_s, u"Dann gingen sie."_s});
    row("Spanish opening marks", "es", {u"¿Qué pasó?"_s, u"Nadie lo sabe."_s});
    row("Italian abbreviations", "it", {u"L'ing. Rossi ha parlato."_s, u"Nessuno ha risposto."_s});
    row("Russian initials and abbreviations", "ru", {u"А. И. Семенов живет на ул. Мира."_s, u"Он молчит."_s});
    row("Arabic question marks", "ar", {u"ماذا حدث؟"_s, u"لا أحد يعرف."_s});
}

void TestSegmenter::sentencesEndWhereTheyShould()
{
    QFETCH(QString, language);
    QFETCH(QStringList, sentences);
    const QString text = sentences.join(u' ');
    QStringList found;
    for (const TextRange &range : galley::sentences(text, language))
        found << range.of(text).toString();
    QCOMPARE(found, sentences);
}

void TestSegmenter::sentencesAreTrimmedAndInOrder()
{
    const QString text = u"  桥关了。渡船在走！谁知道？  "_s;
    const QList<TextRange> found = sentences(text, u"zh"_s);
    QCOMPARE(found.size(), 3);
    qsizetype end = 0;
    for (const TextRange &range : found) {
        QVERIFY(range.start >= end);
        QCOMPARE(range.of(text).toString(), range.of(text).trimmed().toString());
        end = range.end;
    }
    QVERIFY(sentences(u"   ", u"en"_s).isEmpty());
}

void TestSegmenter::wordsNumbersAndMarks()
{
    const QString text = u"Don’t pay 1,200.50 for 5G!"_s;
    QStringList words;
    QString kinds;
    for (const Token &token : tokens(text, u"en"_s)) {
        words << token.range.of(text).toString();
        kinds += token.kind == TokenKind::Word ? u'w' : token.kind == TokenKind::Number ? u'n' : u'p';
    }
    QCOMPARE(words, (QStringList{u"Don’t"_s, u"pay"_s, u"1,200.50"_s, u"for"_s, u"5G"_s, u"!"_s}));
    QCOMPARE(kinds, u"wwnwwp"_s);
}

QTEST_GUILESS_MAIN(TestSegmenter)
#include "tst_segmenter.moc"
