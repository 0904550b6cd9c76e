// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs made here are read back: paragraphs, rejoined words, running heads.
#include "app/article/articleloader.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
/** Pages of printed lines; the first line of each stands in the top margin. */
QByteArray printed(const QList<QStringList> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Serif"_s, 11));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(60, 30, pages[i].first());
        for (qsizetype line = 1; line < pages[i].size(); ++line)
            painter.drawText(60, 120 + int(line) * 15, pages[i][line]);
    }
    painter.end();
    return buffer.data();
}
} // namespace

class TestPdfReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesBecomeParagraphs();
    void aPageWithoutTextSaysSo();
};

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

void TestPdfReader::aPageWithoutTextSaysSo()
{
    Progress progress;
    const Result<Article> article = readArticle(printed({{QString()}}), u"scan.pdf"_s, {}, progress);
    QVERIFY(!article);
    QVERIFY(article.error().message.contains(u"scan.pdf"_s));
}

QTEST_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
