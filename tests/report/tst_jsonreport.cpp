// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison document: every key, offsets in code points, and valid by its schema.
#include "app/report/codepoints.h"
#include "app/report/jsonreport.h"
#include "tests/report/reportfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
/** What a reader in another language gets: the code points [start, end) of the article's text. */
QString words(const QJsonObject &document, const QJsonObject &passage)
{
    const QString text = document[u"articles"_s][passage[u"article"_s].toInt()][u"text"_s].toString();
    const auto all = text.toUcs4();
    const int start = passage[u"start"_s].toInt();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()) + start,
                             passage[u"end"_s].toInt() - start);
}

ReportInput sample()
{
    ReportInput input;
    input.articles = {article(u"# 🌉 Bridge\n@ Zoe\u0308 Amsel\n“Go,” said Mr Vasterlign 🙂 to 12 people."_s),
                      article(u"! Share\nVasterling told 15 people to “go”."_s, u"b.txt"_s)};
    const Article &a = input.articles.at(0);
    const Article &b = input.articles.at(1);
    input.articles[0].published = QDate(2025, 3, 6);
    Comparison &c = input.comparison;
    c.articleCount = 2;
    c.alignments = {link({{0, 2}, {1, 1}}, true)};
    c.claims = {{Verdict::Differing,
                 {{0, a.paragraphs.at(2).range}, {1, b.paragraphs.at(1).range}},
                 {{DifferenceKind::Number, {{0, rangeOf(a, u"12"_s)}, {1, rangeOf(b, u"15"_s)}}}},
                 0}};
    c.quotes = {
        {0, rangeOf(a, u"Go,"_s), Quote::Kind::Direct, u"Henrik Vasterling"_s, rangeOf(a, u"Mr Vasterlign"_s), 0},
        {1, rangeOf(b, u"go"_s), Quote::Kind::Direct, {}, {}, 0},
        {1, rangeOf(b, u"15 people"_s), Quote::Kind::Indirect, {}, {}, -1}};
    Finding finding;
    finding.range = rangeOf(a, u"Vasterlign"_s);
    finding.message = u"Spelt differently from the other mentions."_s;
    finding.suggestions = {u"Vasterling"_s};
    finding.evidence = {{1, rangeOf(b, u"Vasterling"_s)}};
    input.findings = {finding};
    return input;
}
} // namespace

class TestJsonReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offsetsAreCodePointsOfTheNfcText();
    void absentFactsAreNull();
    void onlyWordsBetweenMarksAreQuotes();
    void annotationsAreAnAnnotationPage();
    void validBySchema_data();
    void validBySchema();
    void codePoints_data();
    void codePoints();
};

void TestJsonReport::offsetsAreCodePointsOfTheNfcText()
{
    const QByteArray json = jsonReport(sample());
    QVERIFY(json.endsWith('\n'));
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    QCOMPARE(document[u"format"_s].toInt(), 1);
    const QString text = document[u"articles"_s][0][u"text"_s].toString();
    QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
    QVERIFY(text.contains(u"Zo\u00eb"));
    QCOMPARE(words(document, document[u"findings"_s][0].toObject()), u"Vasterlign"_s);
    QCOMPARE(words(document, document[u"findings"_s][0][u"evidence"_s][0].toObject()), u"Vasterling"_s);
    const QJsonValue difference = document[u"claims"_s][0][u"differences"_s][0];
    QCOMPARE(difference[u"kind"_s].toString(), u"number"_s);
    QCOMPARE(words(document, difference[u"members"_s][0].toObject()), u"12"_s);
    QCOMPARE(words(document, difference[u"members"_s][1].toObject()), u"15"_s);
    QJsonObject title = document[u"articles"_s][0][u"paragraphs"_s][0].toObject();
    title[u"article"_s] = 0;
    QCOMPARE(words(document, title), u"🌉 Bridge"_s);
    QCOMPARE(document[u"alignments"_s][0][u"members"_s], QJsonValue(QJsonArray{QJsonArray{0, 2}, QJsonArray{1, 1}}));
    QVERIFY(document[u"alignments"_s][0][u"moved"_s].toBool());
}

void TestJsonReport::absentFactsAreNull()
{
    const QJsonObject document = QJsonDocument::fromJson(jsonReport(sample())).object();
    QCOMPARE(document[u"articles"_s][0][u"published"_s].toString(), u"2025-03-06"_s);
    for (const QString &key : {u"title"_s, u"byline"_s, u"published"_s})
        QVERIFY2(document[u"articles"_s][1][key].isNull(), qPrintable(key));
}

void TestJsonReport::onlyWordsBetweenMarksAreQuotes()
{
    const QJsonObject document = QJsonDocument::fromJson(jsonReport(sample())).object();
    const QJsonArray quotes = document[u"quotes"_s].toArray();
    QCOMPARE(quotes.size(), 2);
    QCOMPARE(words(document, quotes.at(0).toObject()), u"Go,"_s);
    QJsonObject speaker = quotes.at(0)[u"speaker"_s].toObject();
    QCOMPARE(speaker[u"name"_s].toString(), u"Henrik Vasterling"_s);
    speaker[u"article"_s] = 0;
    QCOMPARE(words(document, speaker), u"Mr Vasterlign"_s);
    QVERIFY(quotes.at(1)[u"speaker"_s].isNull());
}

void TestJsonReport::annotationsAreAnAnnotationPage()
{
    QVERIFY(!QJsonDocument::fromJson(jsonReport(sample())).object().contains(u"annotations"_s));
    const QJsonObject page =
        QJsonDocument::fromJson(jsonReport(bridgeInput())).object().value(u"annotations"_s).toObject();
    QCOMPARE(page[u"type"_s].toString(), u"AnnotationPage"_s);
    QCOMPARE(page[u"items"_s].toArray().size(), bridgeInput().annotations.size());
}

void TestJsonReport::validBySchema_data()
{
    QTest::addColumn<ReportInput>("input");
    QTest::newRow("signs outside the first plane") << sample();
    QTest::newRow("with annotations") << bridgeInput();
}

void TestJsonReport::validBySchema()
{
    QFETCH(ReportInput, input);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"comparison.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(jsonReport(input));
    file.close();
    QFile schema(u":/schema/comparison.schema.json"_s);
    QVERIFY(schema.open(QIODevice::ReadOnly));
    QVERIFY(schema.copy(folder.filePath(u"schema.json"_s)));
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import json, sys, jsonschema\n"
                                "schema = json.load(open(sys.argv[1]))\n"
                                "jsonschema.Draft202012Validator.check_schema(schema)\n"
                                "jsonschema.validate(json.load(open(sys.argv[2])), schema)\n"_s,
                                folder.filePath(u"schema.json"_s), file.fileName()});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

void TestJsonReport::codePoints_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("offsets");
    QTest::newRow("an empty text has one place") << QString() << QString() << QList<int>{0};
    QTest::newRow("both halves of a surrogate pair are one") << u"a🙂b"_s << u"a🙂b"_s << QList<int>{0, 1, 1, 2, 3};
    QTest::newRow("a letter and its accent become one") << u"e\u0301a"_s << u"\u00e9a"_s << QList<int>{0, 0, 1, 2};
    QTest::newRow("Hangul letters become one syllable")
        << u"\u1112\u1161\u11ab."_s << u"\ud55c."_s << QList<int>{0, 0, 0, 1, 2};
}

void TestJsonReport::codePoints()
{
    QFETCH(QString, original);
    QFETCH(QString, text);
    QFETCH(QList<int>, offsets);
    const CodePointText converted(original);
    QCOMPARE(converted.text(), text);
    QList<int> actual;
    for (qsizetype i = 0; i <= original.size(); ++i)
        actual.append(int(converted.at(i)));
    QCOMPARE(actual, offsets);
}

QTEST_GUILESS_MAIN(TestJsonReport)
#include "tst_jsonreport.moc"
