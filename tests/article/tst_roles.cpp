// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is the article and what stands around it, in plain text.
#include "app/article/articleloader.h"
#include "tests/support/rolelines.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
const QString bodyOne =
    u"The island's only ferry stopped running on Friday after its engine failed twice within one week, the operator said."_s;
const QString bodyTwo =
    u"Passengers were taken across in fishing boats, and the mail came a day late for the first time in eleven years."_s;
const QString bodyThree =
    u"The operator, Norrow Lines, said that a new engine would be shipped from Rostock and that it expected service to resume in May."_s;
} // namespace

class TestRoles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesGetTheirRoles_data();
    void linesGetTheirRoles();
    void factsAreRead();
    void aGluedTailComesOff_data();
    void aGluedTailComesOff();
    void rolesByHandWin();
    void theTextKeepsItsPromises_data();
    void theTextKeepsItsPromises();
    void wrappedLinesAreJoined();
    void wireCopy_data();
    void wireCopy();
};

void TestRoles::linesGetTheirRoles_data()
{
    QTest::addColumn<QStringList>("lines"); // each begins with its role
    const QStringList body{u"b "_s + bodyOne, u"b "_s + bodyTwo, u"b "_s + bodyThree};
    const QStringList head{u"t Island ferry stops running after engine fails twice"_s, u"b "_s + bodyOne,
                           u"b "_s + bodyTwo};
    QTest::newRow("a title above the text")
        << (QStringList{u"t Island ferry stops running after engine fails twice"_s} + body);
    QTest::newRow("a title without anything else to go by") << head;
    QTest::newRow("a signed and dated story") << (QStringList{u"t Ferry stops running after engine failure"_s,
                                                              u"b By Ida Holm"_s, u"d 4 April 2025, 09:15"_s} +
                                                  body);
    QTest::newRow("a name alone below the title is the author")
        << (QStringList{u"t Ferry stops running after engine failure"_s, u"b Ida Holm and Per Aasen"_s} + body);
    QTest::newRow("what stands above the title is the page's")
        << (QStringList{u"f Norrow Gazette"_s, u"f Home | News | Weather"_s, u"f Stocks slide for third day in row"_s,
                        u"t Ferry stops running after engine failure on island"_s} +
            body);
    QTest::newRow("share buttons and counters") << (QStringList{u"t Ferry stops running after engine failure"_s,
                                                                u"f Share"_s, u"f 3.1k shares"_s, u"f 2 / 5"_s} +
                                                    body);
    QTest::newRow("a picture's line names its photographer")
        << (body.first(1) + QStringList{u"c The ferry at its berth in March. Photo: Olav Brandt"_s} + body.last(2));
    QTest::newRow("a box of headlines amid the text")
        << (body.first(2) + QStringList{u"f Trending:"_s, u"f Ten things that nobody tells you about cheese"_s} +
            body.last(1));
    QTest::newRow("a long headline in a box ends with words that it quotes")
        << (body.first(2) +
            QStringList{
                u"f Trending:"_s,
                u"f Island Bakers Argue For Months Over 'The Longest Recipe in the Whole History of Cheese Rolls'"_s} +
            body.last(1));
    QTest::newRow("a sentence behind a box that ends with a quote stays in the text")
        << (body.first(2) +
            QStringList{
                u"f Trending:"_s,
                u"b The operator will not say when the ferry runs again and calls the damage “a matter of days”"_s} +
            body.last(1));
    QTest::newRow("tags and comments at the end")
        << (body +
            QStringList{u"f Tags: ferry, islands"_s, u"f Comments (2)"_s, u"f gullwatcher"_s,
                        u"f About time somebody looked at that engine. It has smoked for years and years now."_s});
    QTest::newRow("a press release's self-portrait")
        << (body +
            QStringList{
                u"f About Norrow Lines"_s,
                u"f Norrow Lines runs eleven ferries between nine islands and employs three hundred people in two countries."_s});
    QTest::newRow("the publisher's small print")
        << (body + QStringList{u"f © 2025 Norrow Gazette. All rights reserved."_s});
    QTest::newRow("a crosshead stays in the text") << (body.first(1) + QStringList{u"b A late mail"_s} + body.last(2));
    QTest::newRow("German furniture") << QStringList{
        u"f Startseite"_s,
        u"t Inselfähre bleibt nach Motorschaden im Hafen"_s,
        u"b Von Ida Holm"_s,
        u"d 4. April 2025, 9.15 Uhr"_s,
        u"b Die einzige Fähre der Insel fährt seit Freitag nicht mehr, weil ihr Motor binnen einer Woche zweimal ausgefallen ist."_s,
        u"b Fischer setzten die Fahrgäste über, und die Post kam zum ersten Mal seit elf Jahren einen Tag zu spät an."_s,
        u"f Lesen Sie auch: Neue Brücke erst in zehn Jahren"_s,
        u"f Kommentare (4)"_s};
}

void TestRoles::linesGetTheirRoles()
{
    QFETCH(QStringList, lines);
    QStringList text;
    for (const QString &line : lines)
        text << line.sliced(2);
    QString expected = lines.join(u'\n');
    QCOMPARE(roleLines(articleFromText(text.join(u"\n\n"_s))).join(u'\n'), expected);
}

void TestRoles::factsAreRead()
{
    const Article article = articleFromText(
        u"Ferry stops running after engine failure\n\nBy Ida Holm, Island Press\n\n4 April 2025\n\nNORROW (IPA) — "_s +
        bodyOne + u"\n\n"_s + bodyTwo);
    QCOMPARE(article.title, u"Ferry stops running after engine failure"_s);
    QCOMPARE(article.byline, u"Ida Holm"_s);
    QCOMPARE(article.published, QDate(2025, 4, 4));
    QCOMPARE(article.outlet, u"IPA"_s);
    QCOMPARE(article.language, u"en"_s);
    const Article wire = articleFromText(u"Ferry stops\n\nNORROW, April 5, 2025 (IPA) — "_s + bodyOne);
    QCOMPARE(wire.published, QDate(2025, 4, 5));
}

void TestRoles::aGluedTailComesOff_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<bool>("comesOff");
    QTest::newRow("Share behind a full stop") << u"Share"_s << true;
    QTest::newRow("Teilen behind a full stop") << u"Teilen"_s << true;
    QTest::newRow("a word behind a blank is left alone") << u" Share"_s << false;
}

void TestRoles::aGluedTailComesOff()
{
    QFETCH(QString, tail);
    QFETCH(bool, comesOff);
    const Article article = articleFromText(bodyOne + tail);
    QCOMPARE(article.paragraphs.size(), comesOff ? 2 : 1);
    QCOMPARE(article.paragraphs.last().role, comesOff ? Role::Furniture : Role::Body);
}

void TestRoles::rolesByHandWin()
{
    ReadOptions options;
    options.roles = {{1, Role::Furniture}, {99, Role::Title}};
    const Article article = articleFromText(bodyOne + u'\n' + bodyTwo, {}, options);
    QCOMPARE(article.paragraphs[0].role, Role::Body);
    QCOMPARE(article.paragraphs[1].role, Role::Furniture);
}

void TestRoles::theTextKeepsItsPromises_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Windows line ends") << bodyOne + u"\r\n\r\n"_s + bodyTwo;
    QTest::newRow("line separators of Unicode") << bodyOne + QChar(0x2028) + bodyTwo + QChar(0x2029) + bodyThree;
    QTest::newRow("zero bytes and other controls") << QString(bodyOne + QChar(0) + QChar(7) + u"\n"_s + bodyTwo);
    QTest::newRow("letters in parts")
        << u"The cafe\u0301 on the pier was closed, and its owner said that he would wait for the ferry."_s;
    QTest::newRow("a lone surrogate") << QString(bodyOne + QChar(0xD800));
    QTest::newRow("nothing") << QString();
    QTest::newRow("nothing but blanks") << u" \n\t\n "_s;
    QTest::newRow("one long line") << QString(bodyOne + u' ').repeated(300);
}

void TestRoles::theTextKeepsItsPromises()
{
    QFETCH(QString, text);
    const Article article = articleFromText(text);
    for (const QChar c : {QChar(u'\r'), QChar(0x2028), QChar(0x2029), QChar(0)})
        QVERIFY(!article.text.contains(c));
    QCOMPARE(article.text, article.text.normalized(QString::NormalizationForm_C));
    QVERIFY(article.text.isValidUtf16());
    qsizetype end = -1;
    for (const Paragraph &paragraph : article.paragraphs) {
        QCOMPARE(paragraph.range.start, end + 1);
        QVERIFY(!paragraph.range.isEmpty());
        end = paragraph.range.end;
    }
    QCOMPARE(article.text.size(), article.paragraphs.isEmpty() ? 0 : end);
    for (const Sentence &sentence : article.sentences)
        QVERIFY(article.paragraphs[sentence.paragraph].range.contains(sentence.range));
}

void TestRoles::wrappedLinesAreJoined()
{
    const Article article = articleFromText(u"The island's only ferry stopped running on Friday after its\nengine "
                                            u"failed twice within one week, the operator said. A new\n"
                                            "engine will be shipped from Rostock, and service is expected to\nresume "
                                            "in May, when the first visitors come to the island in\n"
                                            "their hundreds.\n\nPassengers were taken across in fishing boats."_s);
    QCOMPARE(article.paragraphs.size(), 2);
    QVERIFY(article.text.contains(u"after its engine failed"_s));
}

void TestRoles::wireCopy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const QString one =
        u"NORROW (IPA) %1 The island's only ferry stopped running on Friday after its engine failed twice "
        "within one week, the operator said."_s;
    QTest::newRow("a wire with codes, indents and no empty lines")
        << u"BC-EU--Ferry Stops, 2nd Ld-Writethru,250\nEds: UPDATES with quotes, details. With photos.\n"
           "^Island ferry stops running after engine fails twice<\n^By IDA HOLM<\n^Island Press<\n"
           "NORROW (IPA) _ The island's only ferry stopped running on Friday after its\nengine failed twice within one "
           "week, the operator said.\n   Passengers were taken across in fishing boats, and the mail came a day\nlate "
           "for "
           "the first time in eleven years.\n   The operator, Norrow Lines, said that a new engine would be shipped\n"
           "from Rostock and that it expected service to resume in May.\n   ___\n   Island Press writer Ola Brandt in "
           "Rostock contributed to this report.\n   (MORE)\nIP-WF-04-04-25 0915GMT<\n"_s
        << QStringList{u"f BC-EU--Ferry Stops, 2nd Ld-Writethru,250"_s,
                       u"f Eds: UPDATES with quotes, details. With photos."_s,
                       u"t Island ferry stops running after engine fails twice"_s,
                       u"b By IDA HOLM"_s,
                       u"b Island Press"_s,
                       u"b "_s + one.arg(u"_"_s),
                       u"b "_s + bodyTwo,
                       u"b "_s + bodyThree,
                       u"f ___"_s,
                       u"f Island Press writer Ola Brandt in Rostock contributed to this report."_s,
                       u"f (MORE)"_s,
                       u"f IP-WF-04-04-25 0915GMT<"_s};
    QTest::newRow("notes for editors and credits in brackets")
        << u"UPDATE 2-Island ferry stops running after engine fails twice\n\n(Adds quotes, background)\n\nBy Ida "
           "Holm\n\n"_s +
               one.arg(u"-"_s) + u"\n\n"_s + bodyTwo +
               u"\n\n(Reporting by Ida Holm in Norrow and Ola Brandt in Rostock; Editing by Jane Doe)\n"_s
        << QStringList{u"t UPDATE 2-Island ferry stops running after engine fails twice"_s,
                       u"f (Adds quotes, background)"_s,
                       u"b By Ida Holm"_s,
                       u"b "_s + one.arg(u"-"_s),
                       u"b "_s + bodyTwo,
                       u"f (Reporting by Ida Holm in Norrow and Ola Brandt in Rostock; Editing by Jane Doe)"_s};
    QTest::newRow("a German wire with keys above and notes below")
        << u"bdt0123 3 vm 250 ipa 0456\n\nVerkehr/Schifffahrt/Norwegen/\n(Zusammenfassung 1330)\nInselfähre bleibt "
           u"nach "
           "Motorschaden im Hafen\nVon Ida Holm, ipa =\n\nNorrow (ipa) - Die einzige Fähre der Insel fährt seit "
           "Freitag\nnicht mehr, weil ihr Motor binnen einer Woche zweimal ausgefallen\nist. Das teilte die Reederei "
           "der einzigen Fähre am Freitag mit.\n\nFischer setzten die Fahrgäste über, und die Post kam zum ersten "
           "Mal\nseit elf Jahren einen Tag zu spät an.\n\n# Notizblock\n\n## Redaktionelle Hinweise\n- "
           "Zusammenfassung bis 1600 - ca. 40 Zl\n"_s
        << QStringList{
               u"f bdt0123 3 vm 250 ipa 0456"_s,
               u"f Verkehr/Schifffahrt/Norwegen/"_s,
               u"f (Zusammenfassung 1330)"_s,
               u"t Inselfähre bleibt nach Motorschaden im Hafen"_s,
               u"b Von Ida Holm, ipa ="_s,
               u"b Norrow (ipa) - Die einzige Fähre der Insel fährt seit Freitag nicht mehr, weil ihr Motor binnen "
               u"einer "
               "Woche zweimal ausgefallen ist. Das teilte die Reederei der einzigen Fähre am Freitag mit."_s,
               u"b Fischer setzten die Fahrgäste über, und die Post kam zum ersten Mal seit elf Jahren einen Tag zu spät an."_s,
               u"f # Notizblock"_s,
               u"f ## Redaktionelle Hinweise"_s,
               u"f - Zusammenfassung bis 1600 - ca. 40 Zl"_s};
}

void TestRoles::wireCopy()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    const Article article = articleFromText(text);
    QCOMPARE(roleLines(article).join(u'\n'), lines.join(u'\n'));
    QVERIFY2(article.byline.compare(u"Ida Holm"_s, Qt::CaseInsensitive) == 0, qPrintable(article.byline));
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
