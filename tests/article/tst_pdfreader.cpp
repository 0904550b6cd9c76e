// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs made here are read back: paragraphs, rejoined words, running heads.
#include "app/article/articleloader.h"
#include "tests/support/documentmaker.h"
#include "tests/support/rolelines.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestPdfReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesBecomeParagraphs();
    void layouts_data();
    void layouts();
    void aPageWithoutTextSaysSo();
};

namespace
{
QList<PrintedLine> column(qreal x, qreal y, const QStringList &lines, qreal step = 14)
{
    QList<PrintedLine> printed;
    for (const QString &line : lines)
        printed << PrintedLine{x, y + step * qreal(printed.size()), line};
    return printed;
}
} // namespace

void TestPdfReader::linesBecomeParagraphs()
{
    const QByteArray bytes =
        printed({{u"Norrow Gazette, page 1"_s, u"Ferry stops running"_s, u""_s,
                  u"The only ferry of the island stopped running on Friday after its en-"_s,
                  u"gine failed twice within one week, the operator said in a letter."_s, u""_s,
                  u"Passengers were taken across in fishing boats, and the mail came a"_s},
                 {u"Norrow Gazette, page 2"_s, u"day late for the first time in eleven years."_s}});
    Progress progress;
    const Result<Article> article = readArticle(bytes, u"a.pdf"_s, {}, progress);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QVERIFY2(article->text.contains(u"after its engine failed twice within one week"_s), qPrintable(article->text));
    QVERIFY2(article->text.contains(u"the mail came a day late"_s), qPrintable(article->text));
    for (const Paragraph &paragraph : article->paragraphs)
        if (article->textOf(paragraph.range).startsWith(u"Norrow Gazette"))
            QCOMPARE(paragraph.role, Role::Furniture);
    QVERIFY(article->encoding.isEmpty());
}

void TestPdfReader::layouts_data()
{
    QTest::addColumn<QList<PrintedLine>>("printed");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QList<PrintedLine> &printed, const QStringList &lines) {
        QTest::newRow(name) << printed << lines;
    };
    const QStringList left{u"The only ferry of the island stopped"_s, u"running on Friday after its engine had"_s,
                           u"failed twice within a single week of"_s, u"the winter, the operator said, and the"_s};
    const QStringList right{u"line has no other ship. Passengers of"_s, u"the last boat were taken across in the"_s,
                            u"rowing boats of the island, and mail"_s, u"came a day late."_s};
    const QString whole = u"b "_s + (left + right).join(u' ');
    row("two columns are read one behind the other", column(60, 120, left) + column(330, 120, right), {whole});
    QList<PrintedLine> byRows;
    for (qsizetype i = 0; i < left.size(); ++i)
        byRows << PrintedLine{60, 120 + 14.0 * qreal(i), left[i]} << PrintedLine{330, 120 + 14.0 * qreal(i), right[i]};
    row("two columns that are drawn row by row", byRows, {whole});
    row("a headline in large type under the paper's name in larger type",
        QList<PrintedLine>{{60, 110, u"NORROW GAZETTE"_s, 40}, {60, 160, u"Ferry stops after its engine fails"_s, 24}} +
            column(60, 220, left + right),
        {u"f NORROW GAZETTE"_s, u"t Ferry stops after its engine fails"_s, whole});
    row("a manuscript with double space", column(60, 120, left + right, 30), {whole});
    row("paragraphs of a manuscript with double space", column(60, 120, left + right, 30) + column(60, 390, right, 30),
        {whole, u"b "_s + right.join(u' ')});
    row("a large initial",
        QList<PrintedLine>{{60, 140, u"T"_s, 34}, {88, 120, u"he only ferry of the island stopped"_s}} +
            column(88, 134, {u"running on Friday after its engine had"_s}) + column(60, 148, left.mid(2) + right),
        {whole});
    row("hyphens at the ends of lines",
        column(60, 120,
               {u"The well-known ferry of the Rhein-"_s, u"Ruhr line stopped, and the well-"_s,
                u"known captain spoke of COVID-"_s, u"19, of luft- und raumfahrt-"_s, u"technik, of Luft-"_s,
                u"und Raumfahrt, and of the pas-"_s, u"sengers who had to wait."_s}),
        {u"b The well-known ferry of the Rhein-Ruhr line stopped, and the well-known captain spoke of COVID-19, of "
         "luft- und raumfahrttechnik, of Luft- und Raumfahrt, and of the passengers who had to wait."_s});
}

void TestPdfReader::layouts()
{
    QFETCH(QList<PrintedLine>, printed);
    QFETCH(QStringList, lines);
    Progress progress;
    for (const int turn : {0, 90, -90}) { // upright, and across the page
        const Result<Article> article = readArticle(printedAt(printed, turn), u"a.pdf"_s, {}, progress);
        QVERIFY2(article, article ? "" : qPrintable(article.error().message));
        QCOMPARE(roleLines(*article).join(u'\n'), lines.join(u'\n'));
        QCOMPARE(article->published, QDate::currentDate()); // when the file was made: nothing else tells
    }
}

void TestPdfReader::aPageWithoutTextSaysSo()
{
    Progress progress;
    const Result<Article> article = readArticle(printed({{QString()}}), u"scan.pdf"_s, {}, progress);
    QVERIFY(!article);
    QVERIFY(article.error().message.contains(u"scan.pdf"_s));
}

QTEST_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
