// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents read in a process of their own: the same as in this one, and whatever that process does costs one article.
#include "app/article/articleloader.h"
#include "app/article/draftcodec.h"
#include "app/article/readapart.h"
#include "tests/support/documentmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray ferry = "The island's only ferry stopped running on Friday after its engine failed twice.";
const QByteArray mail = "Passengers were taken across in fishing boats, and the mail came a day late.";

/** Is never read where a stand-in for the reading process runs. */
const QByteArray anything = wordDocument({ferry});

/** A program that does @p script in place of reading. */
class StandIn
{
public:
    explicit StandIn(const QByteArray &script)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + "\n") < 0)
            qFatal("the test cannot write its own folder");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    QString path() const { return m_folder.filePath(u"reader"_s); }

private:
    QTemporaryDir m_folder;
};

ReadContext context(const QString &password = {})
{
    return {.name = u"story"_s, .encoding = {}, .password = password, .notices = {}, .progress = {}};
}

QStringList linesOf(const ArticleDraft &draft)
{
    QStringList lines;
    for (const Block &block : draft.blocks)
        lines << block.text;
    return lines;
}
} // namespace

class TestReadApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadApart_data();
    void whatIsReadApart();
    void theSameAsInThisProcess_data();
    void theSameAsInThisProcess();
    void anAnswerComesBackAsItWas();
    void whateverTheProcessDoesIsTold_data();
    void whateverTheProcessDoesIsTold();
    void aProgramThatIsNotThereIsNamed();
    void timeIsBounded();
    void memoryIsBounded();
    void stoppingEndsTheProcess();
    void aPasswordOpensAPdf();
};

void TestReadApart::whatIsReadApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("apart");
    QTest::newRow("a PDF is") << QByteArray("%PDF-1.7\n") << true;
    QTest::newRow("RTF is") << QByteArray("{\\rtf1}") << true;
    QTest::newRow("an office document is") << anything << true;
    QTest::newRow("plain text is not") << ferry << false;
    QTest::newRow("a usual page is not") << QByteArray("<html>" + ferry.repeated(2000)) << false;
    QTest::newRow("a page of many megabytes is") << QByteArray("<html>" + ferry.repeated(60000)) << true;
    QTest::newRow("text of ten megabytes is not") << ferry.repeated(125000) << false;
    QTest::newRow("text of forty megabytes is") << ferry.repeated(500000) << true;
}

void TestReadApart::whatIsReadApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, apart);
    QCOMPARE(isReadApart(bytes), apart);
}

void TestReadApart::theSameAsInThisProcess_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a Word document") << wordDocument({ferry, mail, "\xF0\x9F\x9A\xA2 \xE6\xB1\x89\xE5\xAD\x97"});
    QTest::newRow("a PDF") << printed({{u"Norrow Gazette"_s, QString::fromUtf8(ferry), QString::fromUtf8(mail)},
                                       {u"Norrow Gazette"_s, u"day late."_s}});
    QTest::newRow("RTF that breaks off, with its notice") << QByteArray("{\\rtf1\\ansi " + ferry + "\\par {" + mail);
    QTest::newRow("a page with its facts")
        << QByteArray("<html lang=en><head><title>Ferry stops</title><meta name=author content='Ida Holm'></head>"
                      "<body><article><h1>Ferry stops</h1><p>" +
                      ferry + "<p>" + mail + "</article></body></html>");
    QTest::newRow("text in an encoding that is guessed") << QByteArray("Le bac de l'\xEEle est arr\xEAt\xE9 depuis "
                                                                       "vendredi, apr\xE8s deux pannes du moteur.");
    QTest::newRow("a document that cannot be read, with its error") << zipped({{u"word/document.xml"_s, "<w:p>"}});
}

void TestReadApart::theSameAsInThisProcess()
{
    QFETCH(QByteArray, bytes);
    ReadContext here = context();
    ReadContext there = context();
    const Result<ArticleDraft> expected = readDraft(bytes, here);
    const Result<ArticleDraft> draft = readApart(bytes, there);
    QCOMPARE(draft.has_value(), expected.has_value());
    QCOMPARE(there.encoding, here.encoding);
    QCOMPARE(there.encodingGuessed, here.encodingGuessed);
    QCOMPARE(there.notices, here.notices);
    if (!draft) {
        QVERIFY(draft.error() == expected.error());
        return;
    }
    QCOMPARE(linesOf(*draft), linesOf(*expected));
    QVERIFY(draft->blocks == expected->blocks);
    QCOMPARE(draft->title, expected->title);
    QCOMPARE(draft->byline, expected->byline);
    QCOMPARE(draft->language, expected->language);
    QCOMPARE(draft->published, expected->published);
    QCOMPARE(draft->mediaType, expected->mediaType);
}

void TestReadApart::anAnswerComesBackAsItWas()
{
    ArticleDraft draft;
    draft.blocks = {{u"Ferry stops"_s, Role::Title, true}, {u"half "_s + QChar(0xD83D), {}, false}};
    draft.mediaType = u"text/plain"_s;
    draft.title = u"Ferry stops"_s;
    draft.byline = u"Ida Holm"_s;
    draft.outlet = u"Norrow Gazette"_s;
    draft.language = u"en"_s;
    draft.published = QDate(2025, 4, 4);
    ReadContext from = context();
    from.encoding = u"KOI8-R"_s;
    from.encodingGuessed = true;
    from.notices = {u"A notice."_s};
    ReadContext to = context();
    const Result<ArticleDraft> back = decodedAnswer(encodedAnswer(draft, from), to);
    QVERIFY(back);
    draft.blocks[1].text = u"half "_s + QChar::ReplacementCharacter; // an unpaired surrogate cannot be handed on
    QVERIFY(back->blocks == draft.blocks);
    QCOMPARE(back->outlet, draft.outlet);
    QCOMPARE(to.encoding, from.encoding);
    QVERIFY(to.encodingGuessed);
    QCOMPARE(to.notices, from.notices);
}

void TestReadApart::whateverTheProcessDoesIsTold_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("wallSeconds");
    QTest::addColumn<int>("code");
    QTest::newRow("it crashes at once") << QByteArray("kill -SEGV $$") << 60 << int(Error::Code::Damaged);
    QTest::newRow("it crashes when all is read")
        << QByteArray("cat >/dev/null; kill -ABRT $$") << 60 << int(Error::Code::Damaged);
    QTest::newRow("it hangs") << QByteArray("exec sleep 600") << 1 << int(Error::Code::TooLarge);
    QTest::newRow("it hangs behind closed doors")
        << QByteArray("exec sleep 600 <&- >&-") << 1 << int(Error::Code::TooLarge);
    QTest::newRow("it says nothing") << QByteArray("cat >/dev/null") << 60 << int(Error::Code::Internal);
    QTest::newRow("it talks nonsense") << QByteArray("cat >/dev/null; echo nonsense") << 60
                                       << int(Error::Code::Internal);
    QTest::newRow("it only counts") << QByteArray("cat >/dev/null; printf '\\031\\003\\350'") << 60
                                    << int(Error::Code::Internal);
    QTest::newRow("it fills the disk") << QByteArray("cat >/dev/null; exec cat /dev/zero | tr '\\000' '\\240'") << 60
                                       << int(Error::Code::TooLarge);
    QTest::newRow("it is out of memory") << QByteArray("exit 70") << 60 << int(Error::Code::TooLarge);
}

void TestReadApart::whateverTheProcessDoesIsTold()
{
    QFETCH(QByteArray, script);
    QFETCH(int, wallSeconds);
    QFETCH(int, code);
    const StandIn program(script);
    ReadContext told = context();
    const Result<ArticleDraft> draft =
        readApart(anything.repeated(300), told, {.program = program.path(), .wallSeconds = wallSeconds});
    QVERIFY(!draft);
    QCOMPARE(int(draft.error().code), code);
    QVERIFY2(draft.error().message.contains(u"story"_s), qPrintable(draft.error().message));
    QCOMPARE(draft.error().file, u"story"_s);
}

void TestReadApart::aProgramThatIsNotThereIsNamed()
{
    ReadContext told = context();
    const Result<ArticleDraft> draft = readApart(anything, told, {.program = u"/nowhere/galley"_s});
    QVERIFY(!draft);
    QCOMPARE(int(draft.error().code), int(Error::Code::Internal));
    QVERIFY(draft.error().message.contains(u"/nowhere/galley"_s));
}

void TestReadApart::timeIsBounded()
{
    // Nested tables keep the reader of pages busy for more than a second.
    const QByteArray heavy = "<html><body>" + QByteArray("<b><i><p>" + ferry).repeated(150000);
    ReadContext told = context();
    const Result<ArticleDraft> draft = readApart(heavy, told, {.program = {}, .cpuSeconds = 1});
    QVERIFY(!draft);
    QCOMPARE(int(draft.error().code), int(Error::Code::TooLarge));
}

void TestReadApart::memoryIsBounded()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr bool bounded = false; // they need more address space than any bound
#else
    constexpr bool bounded = true;
#endif
    const QByteArray large = wordDocument(QByteArrayList(600000, ferry.first(10)));
    ReadContext told = context();
    const Result<ArticleDraft> draft = readApart(large, told, {.program = {}, .memory = 250LL << 20});
    QCOMPARE(draft.has_value(), !bounded);
    if (!draft) {
        QCOMPARE(int(draft.error().code), int(Error::Code::TooLarge));
        QVERIFY2(draft.error().message.contains(u"250"_s), qPrintable(draft.error().message));
    }
}

void TestReadApart::stoppingEndsTheProcess()
{
    const QTemporaryDir folder;
    const QString mark = folder.filePath(u"started"_s);
    const StandIn program("echo $$ > " + QFile::encodeName(mark + u".part"_s) + "; mv " +
                          QFile::encodeName(mark + u".part"_s) + ' ' + QFile::encodeName(mark) + "; exec sleep 600");
    ReadContext told = context();
    std::optional<Result<ArticleDraft>> draft;
    QThreadPool pool;
    pool.start([&] { draft = readApart(anything, told, {.program = program.path()}); });
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(mark); }, 60000));
    told.progress.stop();
    pool.waitForDone();
    QCOMPARE(int(draft->error().code), int(Error::Code::Cancelled));
    QFile file(mark);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(!QFile::exists(u"/proc/%1"_s.arg(file.readAll().trimmed().toLongLong())), "the process goes on");
}

void TestReadApart::aPasswordOpensAPdf()
{
    const QByteArray pdf = encrypted(printed({{u"Head"_s, QString::fromUtf8(ferry)}}), "sesame");
    Progress progress;
    const Result<Article> locked = readArticle(pdf, u"a.pdf"_s, {}, progress);
    QVERIFY(!locked);
    QCOMPARE(int(locked.error().code), int(Error::Code::Encrypted));
    ReadOptions options;
    options.password = u"open"_s;
    const Result<Article> wrong = readArticle(pdf, u"a.pdf"_s, options, progress);
    QVERIFY(!wrong);
    QCOMPARE(int(wrong.error().code), int(Error::Code::Encrypted));
    QVERIFY(wrong.error().message != locked.error().message);
    options.password = u"sesame"_s;
    const Result<Article> open = readArticle(pdf, u"a.pdf"_s, options, progress);
    QVERIFY2(open, open ? "" : qPrintable(open.error().message));
    QVERIFY(open->text.contains(QString::fromUtf8(ferry)));
}

QTEST_MAIN(TestReadApart)
#include "tst_readapart.moc"
