// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments and what they ask for, and the program itself: what it prints and the status it leaves with.
#include "app/cli/commandline.h"
#include "tests/support/writtenfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace galley;
using galley::tests::written;
using namespace Qt::StringLiterals;

namespace
{
struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Run galleyRun(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    Run run;
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

const QByteArray storyA = "Mayor opens the new bridge\n\nThe bridge cost 12 million euros, the town said on Monday.\n\n"
                          "Work began four years ago after the old crossing was closed to lorries.\n";
const QByteArray storyB = "Bridge opened by mayor\n\nThe bridge cost 15 million euros, the town said on Monday.\n\n"
                          "Work began four years ago after the old crossing was closed to lorries.\n";
} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data()
    {
        using Command = Request::Command;
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Request::Command>("command");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("output");
        QTest::newRow("nothing opens the window") << QStringList{} << Command::Window << QStringList{} << QString();
        QTest::newRow("files open the window") << QStringList{u"a.txt"_s, u"b.txt"_s} << Command::Window
                                               << QStringList{u"a.txt"_s, u"b.txt"_s} << QString();
        QTest::newRow("a file called compare can be named by its path")
            << QStringList{u"./compare"_s} << Command::Window << QStringList{u"./compare"_s} << QString();
        QTest::newRow("after two dashes everything is a file")
            << QStringList{u"compare"_s, u"--"_s, u"--a"_s, u"b"_s} << Command::Compare << QStringList{u"--a"_s, u"b"_s}
            << QString();
        QTest::newRow("compare takes three files and options anywhere")
            << QStringList{u"compare"_s, u"a"_s, u"--output"_s, u"o"_s, u"b"_s, u"c"_s} << Command::Compare
            << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"o"_s;
        QTest::newRow("export with the short option") << QStringList{u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"o.pdf"_s}
                                                      << Command::Export << QStringList{u"a"_s, u"b"_s} << u"o.pdf"_s;
        QTest::newRow("export of a session")
            << QStringList{u"export"_s, u"--session"_s, u"s.galley"_s, u"-o"_s, u"o.pdf"_s} << Command::Export
            << QStringList{} << u"o.pdf"_s;
        QTest::newRow("export of many") << QStringList{u"export"_s, u"--batch"_s, u"week"_s, u"-o"_s, u"out"_s}
                                        << Command::Export << QStringList{} << u"out"_s;
        QTest::newRow("a screenshot of the window") << QStringList{u"--screenshot"_s, u"w.png"_s, u"a"_s}
                                                    << Command::Screenshot << QStringList{u"a"_s} << u"w.png"_s;
        QTest::newRow("help wins over what else is there")
            << QStringList{u"compare"_s, u"--help"_s} << Command::Help << QStringList{} << QString();
        QTest::newRow("version") << QStringList{u"--version"_s} << Command::Version << QStringList{} << QString();
    }
    void requests()
    {
        QFETCH(QStringList, arguments);
        QFETCH(Request::Command, command);
        QFETCH(QStringList, files);
        QFETCH(QString, output);
        const auto request = parseArguments(arguments);
        QVERIFY2(request, request ? "" : qPrintable(request.error().message));
        QCOMPARE(int(request->command), int(command));
        QCOMPARE(request->files, files);
        QCOMPARE(request->output, output);
    }

    void sizeAndTheme()
    {
        const auto request = parseArguments({u"--size"_s, u"800x600"_s, u"--theme"_s, u"dark"_s});
        QVERIFY(request);
        QCOMPARE(request->windowSize, QSize(800, 600));
        QCOMPARE(request->theme, u"dark"_s);
    }

    void pages()
    {
        const auto request =
            parseArguments({u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"o.pdf"_s, u"--layout"_s, u"coverage"_s,
                            u"--paper"_s, u"A3-across"_s, u"--include"_s, u"summary,quotes"_s, u"--margins"_s, u"20"_s,
                            u"--text-size"_s, u"10.5"_s});
        QVERIFY(request);
        QCOMPARE(request->pages.arrangement, PageArrangement::Coverage);
        QCOMPARE(paperName(request->pages), u"A3-across"_s);
        QCOMPARE(partsOf(request->pages), (QStringList{u"summary"_s, u"quotes"_s}));
        QCOMPARE(marginsOf(request->pages), 20);
        QCOMPARE(request->pages.textSize, 10.5);
    }

    void pdfForms_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("forms");
        QTest::newRow("tagged alone") << u"tagged"_s << QStringList{u"tagged"_s};
        QTest::newRow("tagged and for the archive") << u"tagged,archive"_s << QStringList{u"tagged"_s, u"archive"_s};
        QTest::newRow("for the archive, not tagged") << u"archive"_s << QStringList{u"archive"_s};
        QTest::newRow("passages as annotations") << u"passages"_s << QStringList{u"passages"_s};
    }
    void pdfForms()
    {
        QFETCH(QString, list);
        QFETCH(QStringList, forms);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"o.pdf"_s);
        const Run run = galleyRun({u"export"_s, written(folder, u"a.txt"_s, storyA),
                                   written(folder, u"b.txt"_s, storyB), u"-o"_s, path, u"--pdf"_s, list});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.status, 0);
        QPDF pdf;
        pdf.processFile(path.toLocal8Bit().constData());
        QCOMPARE(pdf.getRoot().hasKey("/StructTreeRoot"), forms.contains(u"tagged"_s));
        QCOMPARE(pdf.getRoot().hasKey("/OutputIntents"), forms.contains(u"archive"_s));
        QCOMPARE(pdf.getRoot().hasKey("/AF"), forms.contains(u"archive"_s));
        int passages = 0;
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            for (auto &annotation : page.getAnnotations("/Highlight"))
                passages += annotation.getObjectHandle().getKey("/NM").getUTF8Value().starts_with("passage-");
        }
        QCOMPARE(passages > 0, forms.contains(u"passages"_s));
    }

    void aBatchTellsHowFarItIs_data()
    {
        QTest::addColumn<QString>("batch");
        QTest::newRow("a folder of folders") << u"week"_s;
        QTest::newRow("a list of pairs") << u"pairs.txt"_s;
    }
    void aBatchTellsHowFarItIs()
    {
        QFETCH(QString, batch);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"week/flood"_s) && QDir(folder.path()).mkpath(u"week/tram"_s));
        for (const QString &name : {u"flood"_s, u"tram"_s}) {
            written(folder, u"week/%1/a.txt"_s.arg(name), storyA);
            written(folder, u"week/%1/b.txt"_s.arg(name), storyB);
        }
        written(folder, u"pairs.txt"_s, "week/flood/a.txt\tweek/flood/b.txt\nweek/tram/a.txt\tweek/tram/b.txt\n");
        const QString out = folder.filePath(u"out"_s);
        const Run run = galleyRun({u"export"_s, u"--batch"_s, folder.filePath(batch), u"-o"_s, out, u"--pdf"_s,
                                   u"tagged"_s, u"--layout"_s, u"coverage"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray());
        const QByteArrayList lines = run.err.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).startsWith("[1/2] ") && lines.at(1).startsWith("[2/2] "), run.err);
        QCOMPARE(QDir(out).entryList({u"*.pdf"_s}).size(), 2);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("an unknown option is named") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("an unknown format is named")
            << QStringList{u"compare"_s, u"a"_s, u"b"_s, u"--format"_s, u"xml"_s} << u"xml"_s;
        QTest::newRow("an unknown theme is named") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
        QTest::newRow("a size of nothing") << QStringList{u"--size"_s, u"0x0"_s} << u"0x0"_s;
        QTest::newRow("a size of no numbers") << QStringList{u"--size"_s, u"big"_s} << u"big"_s;
        QTest::newRow("one article alone cannot be compared") << QStringList{u"compare"_s, u"a"_s} << u"Two"_s;
        QTest::newRow("export without a place to write") << QStringList{u"export"_s, u"a"_s, u"b"_s} << u"--output"_s;
        QTest::newRow("a session and articles together")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"--session"_s, u"s"_s, u"-o"_s, u"o.pdf"_s} << u"--session"_s;
        QTest::newRow("a layout that is not known")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"o"_s, u"--layout"_s, u"spiral"_s} << u"spiral"_s;
        QTest::newRow("paper that is not known")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"o"_s, u"--paper"_s, u"vellum"_s} << u"vellum"_s;
        QTest::newRow("a part that is not known")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"o"_s, u"--include"_s, u"gossip"_s} << u"gossip"_s;
        QTest::newRow("a form of PDF that is not known")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"o"_s, u"--pdf"_s, u"gilded"_s} << u"gilded"_s;
        QTest::newRow("margins that leave no room")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"o"_s, u"--margins"_s, u"90"_s} << u"40"_s;
        QTest::newRow("a size of text that is no number")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"-o"_s, u"o"_s, u"--text-size"_s, u"huge"_s} << u"huge"_s;
        QTest::newRow("an option of another command")
            << QStringList{u"export"_s, u"a"_s, u"b"_s, u"--format"_s, u"json"_s} << u"--format"_s;
        QTest::newRow("an option without its value")
            << QStringList{u"compare"_s, u"a"_s, u"b"_s, u"--format"_s} << u"format"_s;
        QTest::newRow("an empty output") << QStringList{u"compare"_s, u"a"_s, u"b"_s, u"--output="_s} << u"--output"_s;
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const auto request = parseArguments(arguments);
        QVERIFY(!request);
        QCOMPARE(request.error().code, Error::Code::Usage);
        QVERIFY2(request.error().message.contains(word), qPrintable(request.error().message));
        QVERIFY(!request.error().message.contains(u'\n'));

        const Run run = galleyRun(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.startsWith("galley: "));
    }

    void helpTellsTheExitStatus()
    {
        const Run run = galleyRun({u"--help"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains("Exit status"));
        for (const char *option : {"--format", "--output", "--screenshot", "--size", "--theme", "--help", "--version"})
            QVERIFY2(run.out.contains(option), option);
    }

    void versionIsOneLine()
    {
        const Run run = galleyRun({u"--version"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("galley " GALLEY_VERSION "\n"));
    }

    void differingArticlesLeaveOne()
    {
        const QTemporaryDir folder;
        const Run run =
            galleyRun({u"compare"_s, written(folder, u"a.txt"_s, storyA), written(folder, u"b.txt"_s, storyB)});
        QCOMPARE(run.status, 1);
        QVERIFY(!run.out.isEmpty());
        QCOMPARE(run.err, QByteArray());
    }

    void oneArticleTwiceLeavesZero()
    {
        const QTemporaryDir folder;
        const Run run =
            galleyRun({u"compare"_s, written(folder, u"a.txt"_s, storyA), written(folder, u"b.txt"_s, storyA)});
        QCOMPARE(run.status, 0);
    }

    void jsonGoesToStandardOutputAlone_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("short") << QByteArray();
        // Of three bytes each, so that where output is cut into pieces one is cut as well.
        QTest::newRow("longer than what is written at once") << "\n\n" + QByteArray("€中").repeated(40'000);
    }
    void jsonGoesToStandardOutputAlone()
    {
        QFETCH(QByteArray, more);
        const QTemporaryDir folder;
        const QString a = written(folder, u"a.txt"_s, storyA + more);
        const QString b = written(folder, u"b.txt"_s, storyB);
        const Run run = galleyRun({u"compare"_s, a, b, u"--format"_s, u"json"_s});
        const QJsonObject object = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(object[u"format"].toInt(), 1);
        const Run filed =
            galleyRun({u"compare"_s, a, b, u"--format"_s, u"json"_s, u"--output"_s, folder.filePath(u"o.json"_s)});
        QCOMPARE(filed.out, QByteArray());
        QFile file(folder.filePath(u"o.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), run.out);
    }

    void anUnreadableFileIsOneLineAndTwo()
    {
        const QTemporaryDir folder;
        const QString a = written(folder, u"a.txt"_s, storyA);
        const Run run = galleyRun({u"compare"_s, a, folder.filePath(u"nowhere.txt"_s)});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains("nowhere.txt"));
    }

    void anOutputThatCannotBeWrittenIsTwo()
    {
        const QTemporaryDir folder;
        const QString a = written(folder, u"a.txt"_s, storyA);
        const QString b = written(folder, u"b.txt"_s, storyB);
        for (const QString &command : {u"compare"_s, u"export"_s}) {
            const Run run = galleyRun({command, a, b, u"--output"_s, folder.filePath(u"no/such/folder/o"_s)});
            QCOMPARE(run.status, 2);
            QCOMPARE(run.err.count('\n'), 1);
        }
    }

    void anArticleIsNeverWrittenOver_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("by Markdown") << QStringList{u"export"_s, u"a.md"_s, u"b.html"_s, u"-o"_s, u"a.md"_s};
        QTest::newRow("by a web page") << QStringList{u"export"_s, u"a.md"_s, u"b.html"_s, u"-o"_s, u"b.html"_s};
        QTest::newRow("by a summary") << QStringList{u"compare"_s, u"a.md"_s, u"b.html"_s, u"-o"_s, u"a.md"_s};
        QTest::newRow("by another spelling of its path")
            << QStringList{u"export"_s, u"a.md"_s, u"b.html"_s, u"-o"_s, u"in/../a.md"_s};
        QTest::newRow("through a link") << QStringList{u"export"_s, u"a.md"_s, u"b.html"_s, u"-o"_s, u"in/link.md"_s};
        QTest::newRow("by the report of a folder")
            << QStringList{u"export"_s, u"--batch"_s, u"in"_s, u"-o"_s, u"in/tram"_s, u"--as"_s, u"md"_s};
    }
    void anArticleIsNeverWrittenOver()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"in/tram"_s));
        const QStringList articles{written(folder, u"a.md"_s, storyA), written(folder, u"b.html"_s, storyB),
                                   written(folder, u"in/tram/tram.md"_s, storyA),
                                   written(folder, u"in/tram/other.md"_s, storyB)};
        QVERIFY(QFile::link(articles.first(), folder.filePath(u"in/link.md"_s)));
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(err.contains("is an article of this comparison. Give the report another name."), err.constData());
        for (qsizetype i = 0; i < articles.size(); ++i) {
            QFile file(articles.at(i));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), i % 2 == 0 ? storyA : storyB);
        }
    }

    void anEndingThatIsNotKnownIsSaidBeforeTheArticlesAreRead()
    {
        const Run run = galleyRun({u"export"_s, u"nowhere-a.txt"_s, u"nowhere-b.txt"_s, u"-o"_s, u"report.docx"_s});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("report.docx") && run.err.contains("pdf, html, json, csv, md"), run.err.constData());
    }

    void exportWritesAPdfWithoutADisplay()
    {
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(u"o.pdf"_s);
        const Run run = galleyRun({u"export"_s, written(folder, u"a.txt"_s, storyA),
                                   written(folder, u"b.txt"_s, storyB), u"--output"_s, pdf});
        QCOMPARE(run.status, 0);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
