// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims and findings as CSV, and the list as Markdown.
#include "app/report/tablereport.h"
#include "tests/report/reportfixture.h"

using namespace galley;
using namespace galley::test;

class TestTableReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void claims();
    void findings();
    void fieldsThatNeedQuotes_data();
    void fieldsThatNeedQuotes();
    void markdown();
};

void TestTableReport::claims()
{
    const QByteArray csv = claimsCsv(bridgeInput());
    QVERIFY(csv.startsWith("\xef\xbb\xbf"
                           "claim,verdict,"));
    const auto rows = csv.split('\n');
    QCOMPARE(rows.size(), 1 + 8 + 1); // a header, the members of five claims, and the end
    QVERIFY(rows.at(1).startsWith("1,differing,number,A,1,"));
    QVERIFY(rows.at(1).endsWith("twelve cracks\r"));
    QVERIFY(rows.at(2).startsWith("1,differing,number,B,2,"));
    QVERIFY(csv.contains("single,,A,4,\"The mayor, Tomas Breckan, ruled out"));
}

void TestTableReport::findings()
{
    const QByteArray csv = findingsCsv(bridgeInput());
    QVERIFY(csv.contains(
        "misspelling,A,2,Vasterlign,Spelt \xe2\x80\x9cVasterling\xe2\x80\x9d in the other article.,Vasterling\r\n"));
}

void TestTableReport::fieldsThatNeedQuotes_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("a comma") << u"a, b"_s << QByteArray(",\"a, b\",");
    QTest::newRow("a quotation mark is doubled") << u"a \"b\""_s << QByteArray(",\"a \"\"b\"\"\",");
    QTest::newRow("a line break stays") << u"a\nb"_s << QByteArray(",\"a\nb\",");
    QTest::newRow("a formula is defused") << u"=1+1"_s << QByteArray(",'=1+1,");
}

void TestTableReport::fieldsThatNeedQuotes()
{
    QFETCH(QString, message);
    QFETCH(QByteArray, field);
    ReportInput input = bridgeInput();
    input.findings[0].message = message;
    QVERIFY(findingsCsv(input).contains(field));
}

void TestTableReport::markdown()
{
    ReportInput input = bridgeInput();
    input.annotations[0].body = u"Is *this* | right?"_s;
    const QString text = QString::fromUtf8(markdownReport(input));
    QVERIFY(text.startsWith(u"# The bridge over the Elm\n"));
    QVERIFY(text.contains(u"| 2 | 1 | 2 |"));
    QVERIFY(text.contains(u"after **twelve cracks** were found"));
    QVERIFY(text.contains(u"Is \\*this\\* \\| right?"));
    QVERIFY(text.contains(u"Mr **Vasterlign** told"));
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"| "))
            QVERIFY2(QString(line).remove(u"\\|"_s).count(u'|') >= 4, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestTableReport)
#include "tst_tablereport.moc"
