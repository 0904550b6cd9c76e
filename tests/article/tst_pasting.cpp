// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What word processors, mail programs and browsers put on the clipboard, and pages that a script builds.
#include "app/article/articleloader.h"
#include "tests/support/rolelines.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
const QString ferry =
    u"The island’s only ferry stopped running on Friday after its engine failed twice within one week, the operator said."_s;
const QString mail =
    u"Passengers were taken across in fishing boats, and the mail came a day late for the first time in eleven years."_s;
const QString may =
    u"A new engine will be shipped from Rostock in the coming weeks, and service is expected to resume in May."_s;
} // namespace

class TestPasting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clipboards_data();
    void clipboards();
    void builtPages_data();
    void builtPages();
};

void TestPasting::clipboards_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("lines");
    const QString title = u"t Ferry stops running"_s;
    const QString f = u"b "_s + ferry;
    const QString m = u"b "_s + mail;
    QTest::newRow("Google Docs wraps everything in bold that is none")
        << u"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1a2b\"><h1 "
           u"dir=\"ltr\"><span>"
           "Ferry stops running</span></h1><p dir=\"ltr\"><span>The island’s only ferry stopped running on Friday "
           "after "
           "its engine failed twice within one week, </span><a href=\"https://x.example\"><span>the operator "
           "said</span>"
           "</a><span>.</span></p><br /><p dir=\"ltr\"><span>"_s +
               mail +
               u"</span></p><ul><li><p role=\"presentation\"><span>No ferry until May</span></p></li></ul></b><br>"_s
        << QStringList{title, f, m, u"b No ferry until May"_s};
    QTest::newRow("Word sets empty paragraphs and elements of its own")
        << u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><!--[if gte mso "
           u"9]><xml><o:P>lost</o:P></xml>"
           "<![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB><!--StartFragment-->"
           "<p class=MsoTitle>Ferry stops running<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p "
           "class=MsoNormal>The island’s only ferry stopped running on Friday after its engine failed\r\n twice within "
           "one week, the operator<span style='mso-spacerun:yes'>  </span>said.<o:p></o:p></p><p class=MsoNormal>"_s +
               mail + u"<o:p></o:p></p><!--EndFragment--></body></html>"_s
        << QStringList{f, m}; // the title is checked below
    QTest::newRow("Outlook begins with the head of the mail")
        << u"<html><body><div class=\"WordSection1\"><p class=\"MsoNormal\"><b>From:</b> Ola Brandt "
           "&lt;ola@x.example&gt;<br><b>Sent:</b> Friday, April 4, 2025 9:15 AM<br><b>To:</b> News Desk</p><p "
           "class=\"MsoNormal\">"_s +
               ferry + u"</p><p class=\"MsoNormal\">"_s + mail + u"</p></div></body></html>"_s
        << QStringList{f, m};
    QTest::newRow("a browser writes out the page's styles")
        << u"<html>\n<body>\n<!--StartFragment--><p class=\"css-at9mc1\" style=\"margin: 0px 0px 15px; display: block; "
           "visibility: visible;\">"_s +
               ferry + u"</p><div class=\"css-53u6y8\" style=\"display: flex;\"><p>"_s + mail +
               u"</p><aside aria-label=\"companion column\"></aside></div><!--EndFragment-->\n</body>\n</html>"_s
        << QStringList{f, m};
}

void TestPasting::clipboards()
{
    QFETCH(QString, html);
    QFETCH(QStringList, lines);
    Progress progress;
    const Result<Article> article = articleFromClipboard(u"ignored"_s, html, progress);
    QVERIFY(article);
    QStringList told = roleLines(*article);
    QVERIFY2(!told.join(u' ').contains(u"lost"), qPrintable(told.join(u'\n')));
    if (html.contains(u"MsoTitle"))
        QCOMPARE(told.first(), u"t Ferry stops running"_s);
    while (!lines.first().startsWith(u't') && told.first() != lines.first())
        told.removeFirst();
    QCOMPARE(told, lines);
    QVERIFY(article->source.isEmpty());
}

void TestPasting::builtPages_data()
{
    QTest::addColumn<QString>("html");
    const QString record =
        u"<!doctype html><html lang=en><head><title>Ferry stops running - Gazette</title><script "
        "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stops running\","
        "\"articleBody\":\"%1\"}</script></head><body><div id=root>Please switch on scripts</div>"
        "</body></html>"_s;
    const QString page =
        u"<!doctype html><html><head><title>Ferry stops running</title></head><body><header>Menu</header>"
        "<cp-article><template %1=\"open\"><style>p{}</style><h1>Ferry stops running</h1><p>"_s +
        ferry + u"</p><p>"_s + mail + u"</p><p>"_s + may +
        u"</p></template></cp-article><template><p>Never seen by anybody.</p></template></body></html>"_s;
    QTest::newRow("the article stands in an element's inside") << page.arg(u"shadowrootmode"_s);
    QTest::newRow("the same as another browser saves it") << page.arg(u"shadowmode"_s);
    QTest::newRow("the article stands in the page's record alone, by lines")
        << record.arg(ferry + u"\\n\\n"_s + mail + u"\\n"_s + may);
    QTest::newRow("the article stands in the page's record alone, with elements")
        << record.arg(u"<p>"_s + ferry + u"</p><p>"_s + mail + u"</p><p>"_s + may + u"</p>"_s);
}

void TestPasting::builtPages()
{
    QFETCH(QString, html);
    Progress progress;
    const Result<Article> article = readArticle(html.toUtf8(), u"page.html"_s, {}, progress);
    QVERIFY(article);
    QCOMPARE(article->title, u"Ferry stops running"_s);
    QStringList told = roleLines(*article);
    told.removeIf([](const QString &line) { return line.startsWith(u'f'); });
    QCOMPARE(told, (QStringList{u"t Ferry stops running"_s, u"b "_s + ferry, u"b "_s + mail, u"b "_s + may}));
    QVERIFY(!article->text.contains(u"Never seen"));
}

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
