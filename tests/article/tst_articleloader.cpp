// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every format opens, and whatever cannot be opened says so in its own words.
#include "app/article/articleloader.h"
#include "tests/support/documentmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/stat.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray one = "The island's only ferry stopped running on Friday after its engine failed twice within one "
                       "week, the operator said.";
const QByteArray two =
    "Passengers were taken across in fishing boats, and the mail came a day late for the first time in eleven years.";

QByteArray page()
{
    return "<!doctype html><html lang=en><head><title>Ferry stops - Norrow Gazette</title><meta "
           "property='og:site_name' content='Norrow Gazette'>"
           "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stops "
           "running\",\"author\":{\"name\":\"Ida Holm\"},"
           "\"datePublished\":\"2025-04-04T09:15:00Z\"}</script></head><body><nav><a href=/>Home</a> <a "
           "href=/n>News</a></nav><article><h1>Ferry stops running</h1>"
           "<p class=byline>By Ida Holm</p><figure><img src=x.jpg><figcaption>The ferry at its berth in "
           "March</figcaption></figure><p>" +
           one + "</p><aside class=newsletter>Get our letter every morning</aside><p>" + two +
           "</p></article><section class=related><a href=1>Ten cheeses</a></section><footer>© 2025 Norrow "
           "Gazette</footer></body></html>";
}

QByteArray docx()
{
    const QByteArray head = "<?xml version=\"1.0\"?><w:document "
                            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    return zipped({{u"word/document.xml"_s, head +
                                                "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Ferry stops "
                                                "running</w:t></w:r></w:p><w:p><w:r><w:t>" +
                                                one + "</w:t></w:r></w:p><w:p><w:r><w:t>" + two +
                                                "</w:t></w:r></w:p></w:body></w:document>"}});
}

QByteArray odt()
{
    const QByteArray head = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" "
                            "xmlns:text=\"t\"><office:body><office:text>";
    return zipped(
        {{u"content.xml"_s, head + "<text:h>Ferry stops running</text:h><text:p>" + one + "</text:p><text:p>" + two +
                                "</text:p></office:text></office:body></office:document-content>"}});
}

QByteArray epub()
{
    return zipped(
        {{u"META-INF/container.xml"_s,
          "<container><rootfiles><rootfile full-path=\"b/p.opf\"/></rootfiles></container>"},
         {u"b/p.opf"_s, "<package><metadata><title>Ferry stops running</title></metadata><manifest><item id=\"c\" "
                        "href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
                        "<spine><itemref idref=\"c\"/></spine></package>"},
         {u"b/c.xhtml"_s,
          "<html><body><h1>Ferry stops running</h1><p>" + one + "</p><p>" + two + "</p></body></html>"}});
}

QByteArray mhtml()
{
    return "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; "
           "boundary=\"XX\"\r\n\r\n--XX\r\nContent-Type: text/html; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>Ferry stops running</h1><p>" +
           QByteArray(one).replace("engine", "en=\r\ngine") + "</p><p>" + two + "</p></body></html>\r\n--XX--\r\n";
}

/** A page as Safari saves it, in XML. */
QByteArray webArchive(const QByteArray &mediaType = "text/html")
{
    const QByteArray html =
        "<html><body><h1>Ferry stops running</h1><p>" + one + "</p><p>" + two + "</p></body></html>";
    return "<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://x.example/p.dtd\"><plist version=\"1.0\"><dict><key>WebSubresources</key><array><dict><key>"
           "WebResourceData</key><data>AAAA</data></dict></array><key>WebMainResource</key><dict><key>"
           "WebResourceMIMEType</key><string>" +
           mediaType + "</string><key>WebResourceData</key><data>\n" + html.toBase64() +
           "\n</data></dict></dict></plist>";
}

/** The same as a binary list: a dictionary in a dictionary, nine objects, offsets of two bytes. */
QByteArray binaryWebArchive()
{
    const QByteArray html =
        "<html><body><h1>Ferry stops running</h1><p>" + one + "</p><p>" + two + "</p></body></html>";
    const auto text = [](const QByteArray &ascii) { return QByteArray("\x5F\x10") + char(ascii.size()) + ascii; };
    const QByteArray size = QByteArray(1, char(html.size() >> 8)) + char(html.size() & 0xFF);
    const QByteArrayList objects{QByteArray("\xD1\x01\x02", 3),
                                 text("WebMainResource"),
                                 QByteArray("\xD2\x03\x05\x04\x06", 5),
                                 text("WebResourceData"),
                                 QByteArray("\x4F\x11", 2) + size + html,
                                 text("WebResourceMIMEType"),
                                 QByteArray("\x69\0t\0e\0x\0t\0/\0h\0t\0m\0l", 19)};
    QByteArray bytes = "bplist00";
    QByteArray table;
    for (const QByteArray &object : objects) {
        table += QByteArray(1, char(bytes.size() >> 8)) + char(bytes.size() & 0xFF);
        bytes += object;
    }
    const qsizetype start = bytes.size();
    bytes += table + QByteArray(6, '\0') + "\x02\x01" + QByteArray(7, '\0') + char(objects.size()) +
             QByteArray(8, '\0') + QByteArray(6, '\0');
    return bytes + char(start >> 8) + char(start & 0xFF);
}
} // namespace

class TestArticleLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatOpens_data();
    void everyFormatOpens();
    void aPageTellsItsFacts();
    void everyFailureHasItsWords_data();
    void everyFailureHasItsWords();
    void filesThatAreNone();
    void aFileThatChangesWhileItIsRead_data();
    void aFileThatChangesWhileItIsRead();
    void hugeTextIsReadWhole_data();
    void hugeTextIsReadWhole();
    void deepPagesAreCutAndNotDeadly();
    void theClipboardMakesAnArticle();
    void stoppingStops();
};

void TestArticleLoader::everyFormatOpens_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    const QByteArray plain = "Ferry stops running\n\n" + one + "\n\n" + two;
    QTest::newRow("plain text") << plain << u"a.txt"_s << u"text/plain"_s;
    QTest::newRow("plain text under a strange name") << plain << u"a.dat"_s << u"text/plain"_s;
    QTest::newRow("Markdown")
        << "# Ferry stops running\n\nThe **island's** only [ferry](http://x.example) stopped running on Friday after "
           "its engine failed twice within one week, the operator said.\n\n" +
               two
        << u"a.md"_s << u"text/markdown"_s;
    QTest::newRow("a web page") << page() << u"a.html"_s << u"text/html"_s;
    QTest::newRow("a web page under a strange name") << page() << u"a.txt"_s << u"text/html"_s;
    QTest::newRow("RTF") << "{\\rtf1\\ansi{\\fonttbl{\\f0 Serif;}}Ferry stops running\\par " + one + "\\par " + two +
                                "\\par}"
                         << u"a.rtf"_s << u"application/rtf"_s;
    QTest::newRow("Word") << docx() << u"a.docx"_s
                          << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
    QTest::newRow("OpenDocument") << odt() << u"a.odt"_s << u"application/vnd.oasis.opendocument.text"_s;
    QTest::newRow("EPUB") << epub() << u"a.epub"_s << u"application/epub+zip"_s;
    QTest::newRow("a page saved by Safari, XML") << webArchive() << u"a.webarchive"_s << u"application/x-webarchive"_s;
    QTest::newRow("a page saved by Safari, binary")
        << binaryWebArchive() << u"a.webarchive"_s << u"application/x-webarchive"_s;
    QTest::newRow("a page saved in one file") << mhtml() << u"a.mhtml"_s << u"multipart/related"_s;
}

void TestArticleLoader::everyFormatOpens()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, mediaType);
    Progress progress;
    const Result<Article> article = readArticle(bytes, name, {}, progress);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QCOMPARE(article->mediaType, mediaType);
    QCOMPARE(article->title, u"Ferry stops running"_s);
    QStringList body;
    for (const Paragraph &paragraph : article->paragraphs)
        if (paragraph.role == Role::Body)
            body << article->textOf(paragraph.range).toString();
    QCOMPARE(body, (QStringList{QString::fromUtf8(one), QString::fromUtf8(two)}));
    QCOMPARE(article->original, bytes);
}

void TestArticleLoader::aPageTellsItsFacts()
{
    Progress progress;
    const Result<Article> article = readArticle(page(), u"a.html"_s, {}, progress);
    QVERIFY(article);
    QCOMPARE(article->byline, u"Ida Holm"_s);
    QCOMPARE(article->outlet, u"Norrow Gazette"_s);
    QCOMPARE(article->published, QDate(2025, 4, 4));
    QVERIFY(article->text.contains(u"Ten cheeses"_s));
    for (const Paragraph &paragraph : article->paragraphs)
        if (article->textOf(paragraph.range).startsWith(u"The ferry at its"))
            QCOMPARE(paragraph.role, Role::Caption);
}

void TestArticleLoader::everyFailureHasItsWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(Error::Code::Damaged);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n0000") << int(Error::Code::Unsupported);
    QTest::newRow("an old Word document")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << int(Error::Code::Unsupported);
    QTest::newRow("a picture saved by Safari") << webArchive("image/png") << int(Error::Code::Unsupported);
    QTest::newRow("a page saved by Safari that breaks off")
        << binaryWebArchive().first(120) << int(Error::Code::Damaged);
    QTest::newRow("a Word document behind a password")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") +
               QByteArray("E.n.c.r.y.p.t.e.d.P.a.c.k.a.g.e").replace('.', '\0')
        << int(Error::Code::Unsupported);
    QTest::newRow("an OpenDocument text behind a password")
        << zipped({{u"content.xml"_s, "\x01\x02"},
                   {u"META-INF/manifest.xml"_s, "<manifest><encryption-data/></manifest>"}})
        << int(Error::Code::Unsupported);
    QTest::newRow("an archive of something else") << zipped({{u"x.bin"_s, "x"}}) << int(Error::Code::Unsupported);
    QTest::newRow("half a PDF") << QByteArray("%PDF-1.7\n1 0 obj\n<<") << int(Error::Code::Damaged);
    QTest::newRow("a Word document with broken XML")
        << zipped({{u"word/document.xml"_s, "<w:document><w:p>"}}) << int(Error::Code::Damaged);
    QTest::newRow("a Word document with entities")
        << zipped({{u"word/document.xml"_s,
                    "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><d><p><t>&b;</t></p></d>"}})
        << int(Error::Code::Damaged);
    QTest::newRow("a bomb") << zipped({{u"word/document.xml"_s, QByteArray(30 << 20, ' ')}})
                            << int(Error::Code::TooLarge);
    QTest::newRow("an archive in an archive")
        << zipped({{u"inner.docx"_s, wordDocument({one})}, {u"other.zip"_s, zipped({{u"x"_s, "x"}})}})
        << int(Error::Code::Unsupported);
    QTest::newRow("a book whose only chapter is a book")
        << zipped({{u"META-INF/container.xml"_s, "<container><rootfile full-path=\"p.opf\"/></container>"},
                   {u"p.opf"_s, "<package><manifest><item id=\"c\" href=\"c.epub\" "
                                "media-type=\"application/epub+zip\"/></manifest><spine><itemref "
                                "idref=\"c\"/></spine></package>"},
                   {u"c.epub"_s, zipped({{u"x"_s, "x"}})}})
        << int(Error::Code::Damaged);
    QTest::newRow("an archive that ends in its middle") << docx().first(300) << int(Error::Code::Unsupported);
    QTest::newRow("a Word document whose entity names a file")
        << zipped({{u"word/document.xml"_s,
                    "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d><p><t>&a;</t></p></d>"}})
        << int(Error::Code::Damaged);
    QTest::newRow("bytes without meaning")
        << QByteArray("\x01\x02\x00\x03\x04\x00\x05\x06", 8).repeated(200) << int(Error::Code::Unsupported);
}

void TestArticleLoader::everyFailureHasItsWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    Progress progress;
    const Result<Article> article = readArticle(bytes, u"a.x"_s, {}, progress);
    QVERIFY(!article);
    QCOMPARE(int(article.error().code), code);
    QVERIFY(article.error().message.contains(u"a.x"_s));
}

void TestArticleLoader::filesThatAreNone()
{
    QTemporaryDir folder;
    Progress progress;
    const QString missing = folder.filePath(u"none.txt"_s);
    QCOMPARE(loadArticle(missing, {}, progress).error().code, Error::Code::Unreadable);
    QCOMPARE(loadArticle(folder.path(), {}, progress).error().code, Error::Code::Unreadable);
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Result<Article> fromPipe = loadArticle(pipe, {}, progress);
    QCOMPARE(fromPipe.error().code, Error::Code::Unreadable);
    QVERIFY(fromPipe.error().message != loadArticle(missing, {}, progress).error().message);
}

void TestArticleLoader::aFileThatChangesWhileItIsRead_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("it grows") << false;
    QTest::newRow("it is deleted") << true;
}

void TestArticleLoader::aFileThatChangesWhileItIsRead()
{
    QFETCH(bool, deleted);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100 << 20)); // long enough that reading is under way when it changes
    Progress progress;
    QThreadPool other;
    other.start([&] {
        while (progress.permille() == 0)
            QThread::yieldCurrentThread();
        if (deleted)
            QFile::remove(path);
        else
            QFile::resize(path, 120 << 20);
    });
    const Result<Article> article = loadArticle(path, {}, progress);
    QVERIFY(!article);
    QCOMPARE(article.error().code, Error::Code::Unreadable);
    other.waitForDone();
}

void TestArticleLoader::hugeTextIsReadWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("paragraphs");
    const QByteArray line = "The ferry stopped running on Friday, the operator said. ";
    QTest::newRow("ten megabytes in one line") << line.repeated(180000) << qsizetype(1);
    QTest::newRow("ten megabytes without a single stop") << QByteArray("ferry ").repeated(1700000) << qsizetype(1);
    QTest::newRow("ten megabytes without a single blank") << QByteArray(10 << 20, 'x') << qsizetype(1);
    QTest::newRow("a hundred thousand paragraphs") << (line + "\n\n").repeated(100000) << qsizetype(100000);
}

void TestArticleLoader::hugeTextIsReadWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, paragraphs);
    Progress progress;
    const Result<Article> article = readArticle(bytes, u"a.txt"_s, {}, progress);
    QVERIFY2(article, article ? "" : qPrintable(article.error().message));
    QCOMPARE(article->paragraphs.size(), paragraphs);
    QByteArray letters = bytes;
    letters.removeIf([](char c) { return c == ' ' || c == '\n'; });
    QString read = article->text;
    read.removeIf([](QChar c) { return c == u' ' || c == u'\n'; });
    QCOMPARE(read.size(), letters.size());
}

void TestArticleLoader::deepPagesAreCutAndNotDeadly()
{
    Progress progress;
    const QByteArray deep =
        "<html><body><p>" + one + "</p>" + QByteArray("<div>").repeated(20000) + "lost" + "</body></html>";
    const Result<Article> article = readArticle(deep, u"a.html"_s, {}, progress);
    QVERIFY(article);
    QVERIFY(!article->notices.isEmpty());
    QVERIFY(article->text.contains(QString::fromUtf8(one)));
}

void TestArticleLoader::theClipboardMakesAnArticle()
{
    Progress progress;
    const Result<Article> html =
        articleFromClipboard(u"ignored"_s, QString::fromUtf8("<p>" + one + "</p><p>" + two + "</p>"), progress);
    QVERIFY(html);
    QCOMPARE(html->paragraphs.size(), 2);
    QVERIFY(html->source.isEmpty());
    QVERIFY(!articleFromClipboard(u"  "_s, {}, progress));
}

void TestArticleLoader::stoppingStops()
{
    Progress progress;
    progress.stop();
    const Result<Article> article = readArticle(page(), u"a.html"_s, {}, progress);
    QVERIFY(!article);
    QCOMPARE(article.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestArticleLoader)
#include "tst_articleloader.moc"
