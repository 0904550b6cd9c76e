// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML page: well nested, self-contained, with every mark; and that the ending of a file chooses the report.
#include "app/report/htmlreport.h"
#include "app/report/reportwriter.h"
#include "app/report/tablereport.h"
#include "tests/report/reportfixture.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace galley;
using namespace galley::test;

class TestHtmlReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWellNested();
    void asksNobody();
    void wordsAreEscapedAndMarked();
    void aReportWithoutATitleHasThatOfItsBase();
    void everyLinkHasItsTarget();
    void endingsChooseTheFormat_data();
    void endingsChooseTheFormat();
    void findingsStandBesideTheClaims();
};

void TestHtmlReport::isWellNested()
{
    QString html = QString::fromUtf8(htmlReport(bridgeInput()));
    html.remove(u"<!DOCTYPE html>\n"_s);
    html.replace(QRegularExpression(u"<(meta[^>]*|br)>"_s), u"<\\1/>"_s); // the void elements, as XML has them
    QXmlStreamReader xml(html);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + u" line %1"_s.arg(xml.lineNumber())));
}

void TestHtmlReport::asksNobody()
{
    const QString html = QString::fromUtf8(htmlReport(bridgeInput()));
    for (const QString &sign : {u"<script"_s, u"http:"_s, u"https:"_s, u"url("_s, u"@import"_s, u"<link"_s, u"src="_s})
        QVERIFY2(!html.contains(sign), qPrintable(sign));
    QVERIFY(html.contains(u"prefers-color-scheme:dark"));
    QVERIFY(html.contains(u"@media print"));
}

void TestHtmlReport::wordsAreEscapedAndMarked()
{
    ReportInput input = bridgeInput();
    input.title = u"Bridges & <b>boats</b>"_s;
    const QString html = QString::fromUtf8(htmlReport(input));
    QVERIFY(html.contains(u"Bridges &amp; &lt;b&gt;boats"));
    QVERIFY(html.contains(u"<span class=\"differing\">twelve cracks</span>"));
    QVERIFY(html.contains(u"finding\">Vasterlign</span>"));
    QVERIFY(html.contains(u"aria-label=\"Only here\""));
    QVERIFY(html.contains(u"Replace by: coffee house"));
    QVERIFY(!html.contains(u">Share<"));
}

void TestHtmlReport::aReportWithoutATitleHasThatOfItsBase()
{
    ReportInput input = bridgeInput();
    input.title.clear();
    input.base = 1;
    QString &headline = input.articles[1].title;
    headline = u"Bridge shut"_s;
    QVERIFY(QString::fromUtf8(htmlReport(input)).contains(u"<h1>Bridge shut</h1>"));
    QVERIFY(QString::fromUtf8(markdownReport(input)).startsWith(u"# Bridge shut\n"));
    headline.clear();
    QVERIFY(QString::fromUtf8(htmlReport(input)).contains(u"<h1>"_s + input.articles[1].label() + u"</h1>"_s));
}

void TestHtmlReport::everyLinkHasItsTarget()
{
    const QString html = QString::fromUtf8(htmlReport(bridgeInput()));
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    int count = 0;
    for (const auto &match : link.globalMatch(html)) {
        ++count;
        QVERIFY(html.contains(u"id=\""_s + match.captured(1) + u'"'));
    }
    QCOMPARE_GE(count, 6);
}

void TestHtmlReport::endingsChooseTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PDF") << u"r.pdf"_s << QByteArray("%PDF-1.7");
    QTest::newRow("HTML") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("JSON") << u"r.json"_s << QByteArray("{");
    QTest::newRow("Markdown, in capitals") << u"r.MD"_s << QByteArray("# ");
    QTest::newRow("claims as CSV") << u"r.csv"_s
                                   << QByteArray("\xef\xbb\xbf"
                                                 "claim,");
    QTest::newRow("an unknown ending writes nothing") << u"r.doc"_s << QByteArray();
}

void TestHtmlReport::endingsChooseTheFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    Progress progress;
    const auto done = writeReport(bridgeInput(), {}, path, progress);
    QCOMPARE(bool(done), !begins.isEmpty());
    QFile file(path);
    QCOMPARE(file.open(QIODevice::ReadOnly), !begins.isEmpty());
    if (done)
        QCOMPARE(file.read(begins.size()), begins);
    else
        QCOMPARE(done.error().code, Error::Code::Usage);
}

void TestHtmlReport::findingsStandBesideTheClaims()
{
    QTemporaryDir folder;
    Progress progress;
    QVERIFY(writeReport(bridgeInput(), {}, folder.filePath(u"r.csv"_s), progress));
    QFile file(folder.filePath(u"r-findings.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("misspelling,A,2,Vasterlign"));
}

QTEST_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
