// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails and saved pages in one file: the right part, its words and what the headers tell.
#include "app/article/articleloader.h"
#include "tests/support/rolelines.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray ferry = "The island's only ferry stopped running on Friday after its engine failed twice in one week.";
const QString f = u"b "_s + QString::fromUtf8(ferry);

QByteArray mail(const QByteArray &headers, const QByteArray &body)
{
    return "From: Ola <ola@x.example>\r\nMIME-Version: 1.0\r\n" + headers + "\r\n\r\n" + body;
}
} // namespace

class TestMimeReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mails_data();
    void mails();
    void badLettersAreTold();
};

void TestMimeReader::mails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("published");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &lines, const QString &title,
                        const QDate &published) { QTest::newRow(name) << bytes << lines << title << published; };
    const QByteArray text = "Content-Type: text/plain; charset=utf-8\r\n";
    const QByteArray sent = "Date: Fri, 04 Apr 2025 09:15:00 +0200";
    row("a mail's subject and date", mail(text + "Subject: Fwd: Ferry stops\r\n" + sent, ferry), {f}, u"Ferry stops"_s,
        {2025, 4, 4});
    row("a subject in coded words",
        mail(text + "Subject: =?UTF-8?Q?F=C3=A4hre_?= =?utf-8?B?ZsOkaHJ0IG5pY2h0?=\r\n" + sent, ferry), {f},
        u"Fähre fährt nicht"_s, {2025, 4, 4});
    row("the text's own date and title come first",
        mail(text + "Subject: for tomorrow\r\n" + sent,
             "Ferry stops after engine failure\r\n\r\n3 April 2025\r\n\r\n" + ferry),
        {u"t Ferry stops after engine failure"_s, u"d 3 April 2025"_s, f}, u"for tomorrow"_s, {2025, 4, 3});
    row("a browser's date is that of saving",
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/\r\nSubject: Ferry\r\n" + sent +
            "\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html><body><p>" + ferry + "</p></body></html>",
        {f}, {}, {});
    row("a boundary that begins another",
        mail("Content-Type: multipart/mixed; boundary=\"b\"",
             "--b\r\nContent-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n"
             "--b1\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
             "--b1\r\nContent-Type: text/html\r\n\r\n<p>" +
                 ferry + "</p>\r\n--b1--\r\n--b--\r\n"),
        {f}, {}, {});
}

void TestMimeReader::mails()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QFETCH(QString, title);
    QFETCH(QDate, published);
    Progress progress;
    const Result<Article> article = readArticle(bytes, u"story.eml"_s, {}, progress);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QCOMPARE(roleLines(*article), lines);
    QCOMPARE(article->title, title);
    QCOMPARE(article->published, published);
}

void TestMimeReader::badLettersAreTold()
{
    Progress progress;
    ReadOptions options;
    options.encoding = u"UTF-8"_s;
    const Result<Article> article =
        readArticle(mail("Content-Type: text/plain", ferry + " Caf\xE9."), u"story.eml"_s, options, progress);
    QVERIFY(article);
    QCOMPARE(article->notices.size(), 1);
}

QTEST_GUILESS_MAIN(TestMimeReader)
#include "tst_mimereader.moc"
