// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs made here are read back: paragraphs, rejoined words, running heads.
#include "app/article/articleloader.h"
#include "tests/support/documentmaker.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

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
