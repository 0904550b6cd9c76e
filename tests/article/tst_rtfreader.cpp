// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RTF as word processors and wires write it.
#include "app/article/articleloader.h"
#include "tests/support/rolelines.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestRtfReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documents_data();
    void documents();
};

void TestRtfReader::documents_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("notice");
    const auto row = [](const char *name, const QByteArray &rtf, const QStringList &lines, const QString &notice = {}) {
        QTest::newRow(name) << "{\\rtf1\\ansi " + rtf + '}' << lines << notice;
    };
    row("letters of another alphabet by the font",
        "\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset238 C;}}"
        "\\f1\\'cf\\'e0\\'f0\\'ee\\'ec \\f0 caf\\'e9 {\\f2 \\'b3\\'f3d\\'9f} na\\'efve.\\par",
        {u"b Паром café łódź naïve."_s});
    row("the usual font comes back",
        "\\deff0{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}{\\f1 \\'c4\\'e0 \\plain \\'e9t\\'e9.}\\par",
        {u"b Да été."_s});
    row("Japanese by the code page",
        "\\ansicpg932 \\'93\\'8c\\'8b\\'9e\\'82\\'c5\\'8f\\'6f\\'89\\'ef\\'82\\'c1\\'82\\'bd\\'81\\'42\\par",
        {u"t 東京で出会った。"_s});
    row("characters by number, with and without a stand-in",
        "\\uc1 caf\\u233? \\uc0 na\\u239ve \\uc1\\u-10179?\\u-8384?.\\par", {u"b café naïve \U0001F740."_s});
    row("a Mac's line ends", "The ferry stopped on Friday.\\\nThe mail came late.\\\n",
        {u"b The ferry stopped on Friday."_s, u"b The mail came late."_s});
    row("headers and footnotes are furniture",
        "{\\header Norrow Gazette\\par}The ferry stopped{\\footnote\\pard The harbour's log has it.} on Friday.\\par",
        {u"b The ferry stopped on Friday."_s, u"f Norrow Gazette"_s, u"f The harbour's log has it."_s});
    row("a text box stands behind its paragraph",
        "The ferry {\\shp{\\*\\shpinst{\\sp{\\sn wz}{\\sv lost}}{\\shptxt The mail came late.\\par}}{\\shprslt lost}}"
        "stopped on Friday.\\par",
        {u"b The ferry stopped on Friday."_s, u"b The mail came late."_s});
    row("hidden words are not shown", "The ferry{\\v  (check)} stopped\\v\\'20now\\v0  on Friday.\\par",
        {u"b The ferry stopped on Friday."_s});
    row("tracked changes are read as accepted", "The ferry stopped {\\deleted late }on Friday.\\par",
        {u"b The ferry stopped on Friday."_s}, u"tracked changes"_s);
    row("comments are told", "The ferry stopped{\\*\\annotation sure?} on Friday.\\par",
        {u"b The ferry stopped on Friday."_s}, u"comments"_s);
}

void TestRtfReader::documents()
{
    QFETCH(QByteArray, rtf);
    QFETCH(QStringList, lines);
    QFETCH(QString, notice);
    Progress progress;
    const Result<Article> article = readArticle(rtf, u"story"_s, {}, progress);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QCOMPARE(roleLines(*article), lines);
    QCOMPARE(article->notices.isEmpty(), notice.isEmpty());
    QVERIFY2(article->notices.join(u' ').contains(notice), qPrintable(article->notices.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRtfReader)
#include "tst_rtfreader.moc"
