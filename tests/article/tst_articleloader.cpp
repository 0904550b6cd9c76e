// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every format opens, and whatever cannot be opened says so in its own words.
#include "app/article/articleloader.h"
#include "tests/support/articledocuments.h"
#include "tests/support/permissions.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <sys/stat.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class TestArticleLoader : public QObject
{
    Q_OBJECT
public:
    static void initMain() { obeyPermissions(); }
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
    for (const ArticleDocument &document : articleDocuments())
        QTest::newRow(document.row) << document.bytes << document.name << document.mediaType;
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
    QFile locked(folder.filePath(u"locked.txt"_s));
    QVERIFY(locked.open(QIODevice::WriteOnly) && locked.write(one) == one.size());
    locked.close();
    QVERIFY(locked.setPermissions({}));
    const Result<Article> forbidden = loadArticle(locked.fileName(), {}, progress);
    QVERIFY(!forbidden);
    QCOMPARE(forbidden.error().code, Error::Code::Unreadable);
    QVERIFY2(forbidden.error().message.contains(u"may read"_s), qPrintable(forbidden.error().message));
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
