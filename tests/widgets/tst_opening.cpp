// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of each format and of each encoding opens by the dialog, by drop and by the command line; a broken one of each
// kind says what is the matter in its own pane, and nothing else changes.
#include "app/session/articlefiles.h"
#include "tests/support/articledocuments.h"
#include "tests/support/encodedtexts.h"
#include "tests/support/permissions.h"
#include "tests/support/writtenfile.h"
#include "widgets/actions.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articlepane.h"

#include <QAction>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms
enum Way { Dialog, Drop, CommandLine };

const QByteArray first = "Island without a ferry\n\nThe ferry of the island stopped on Friday, the operator said.\n";

void dropOn(QWidget *widget, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPointF at(widget->width() / 2.0, widget->height() / 2.0);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    QVERIFY2(enter.isAccepted(), "the window takes the drag");
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &drop);
}
} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

    Settings m_settings;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;

    Workspace *workspace() const { return m_window->workspace(); }
    QString file(const QString &name, const QByteArray &bytes) const { return tests::written(m_folder, name, bytes); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return workspace()->isIdle() && m_window->isSettled(); }, patience);
    }
    ArticlePane *pane(int slot) const
    {
        for (auto *one : m_window->findChildren<ArticlePane *>())
            if (one->slotId() == workspace()->slotList()[slot].id)
                return one;
        return nullptr;
    }

    void choose(const QString &path) const
    {
        m_window->actions()->at(Command::Open)->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>(u"openDialog"_s);
        QVERIFY(dialog);
        dialog->setNameFilter(dialog->nameFilters().last()); // all files: a strange name can be chosen as well
        dialog->setDirectory(m_folder.path());
        dialog->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QVERIFY(QTest::qWaitFor([this] { return !m_window->findChild<QFileDialog *>(u"openDialog"_s); }, patience));
    }
    /** The article at @p path as the command line tells it, or what it says instead. */
    static QString told(const QString &other, const QString &path)
    {
        QProcess process;
        process.start(QStringLiteral(GALLEY_PROGRAM), {u"compare"_s, u"--format"_s, u"json"_s, other, path});
        if (!process.waitForFinished(patience) || process.exitCode() > 1)
            return QString::fromUtf8(process.readAllStandardError());
        const QJsonObject document = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return document[u"articles"][1][u"text"].toString();
    }
    /** Opens @p path beside an article and returns its text, or the error in its place. */
    QString opened(const QString &path, int way) const
    {
        const QString other = file(u"first.txt"_s, first);
        if (way == CommandLine)
            return told(other, path);
        workspace()->openFiles({other});
        if (!settle())
            return u"(the first article does not open)"_s;
        if (way == Dialog)
            choose(path);
        else
            dropOn(m_window.get(), path);
        if (!QTest::qWaitFor([this] { return workspace()->slotList().size() == 2; }, patience) || !settle())
            return u"(nothing happens)"_s;
        const Slot &slot = workspace()->slotList()[1];
        return slot.state == Slot::State::Ready ? slot.article.text : slot.error.message;
    }
    static void addWays(const QByteArray &name, const QByteArray &bytes, const QString &file, const QString &words)
    {
        for (const auto &[way, by] : {std::pair(Dialog, "by the dialog"), {Drop, "by drop"}, {CommandLine, "told"}})
            QTest::newRow((name + ' ' + by).constData()) << bytes << file << words << int(way);
    }
    static void addColumns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("way");
    }

    /** What @p path says instead of opening, and that nothing else changes. */
    void expectFailure(const QString &path, const QString &words, int way) const
    {
        const QString text = opened(path, way);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(text.contains(path.section(u'/', -1)), qPrintable(text)); // it names the file
        if (way == CommandLine)
            return;
        QCOMPARE(int(workspace()->slotList()[1].state), int(Slot::State::Failed));
        QVERIFY(pane(1));
        QVERIFY(!pane(1)->isReady());
        const auto labels = pane(1)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); }));
        QVERIFY(pane(0)->isReady()); // nothing else changes
        QCOMPARE(workspace()->articles().size(), 1);
        QCOMPARE(workspace()->articles()[0].original, first);
        QCOMPARE(pane(0)->view()->article().text, workspace()->articles()[0].text);
    }

public:
    static void initMain() { obeyPermissions(); }

private Q_SLOTS:
    void initTestCase() // one window for all: two articles are closed, and others opened, again and again
    {
        Theme::instance().choose(u"light"_s);
        m_window = std::make_unique<MainWindow>(&m_settings);
        m_window->resize(1300, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { workspace()->closeSession(false); }
    void cleanupTestCase() { m_window.reset(); }

    void everyFormatOpens_data()
    {
        addColumns();
        for (const ArticleDocument &document : articleDocuments())
            addWays(document.row, document.bytes, document.name, QString::fromUtf8(two));
        addWays("PDF", printed({{u"Head"_s, u"Passengers were taken across in boats, and the mail came late."_s}}),
                u"a.pdf"_s, u"Passengers were taken across in boats, and the mail came late."_s);
    }
    void everyFormatOpens()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, words);
        QFETCH(int, way);
        const QString text = opened(file(name, bytes), way);
        QVERIFY2(text.contains(words), qPrintable(text));
        if (way != CommandLine) {
            QCOMPARE(workspace()->articles().size(), 2);
            QVERIFY(pane(1));
            QVERIFY(pane(1)->isReady());
        }
    }

    void everyEncodingOpens_data()
    {
        addColumns();
        for (const EncodedText &encoded : encodedTexts())
            addWays(encoded.encoding, encoded.bytes(), u"a.txt"_s, encoded.text);
        for (const auto &[name, encoding] : {std::pair("UTF-8 with its mark", QStringConverter::Utf8),
                                             {"UTF-16, little end", QStringConverter::Utf16LE},
                                             {"UTF-16, big end", QStringConverter::Utf16BE},
                                             {"UTF-32, little end", QStringConverter::Utf32LE},
                                             {"UTF-32, big end", QStringConverter::Utf32BE}}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            addWays(name, encoder(russian), u"a.txt"_s, russian);
        }
    }
    void everyEncodingOpens() { everyFormatOpens(); }

    void theDialogOffersEveryFormat()
    {
        const QStringList patterns = articleNameFilters();
        for (const ArticleDocument &document : articleDocuments()) {
            if (document.name != "a.dat"_L1)
                QVERIFY2(QDir::match(patterns, document.name), qPrintable(document.name));
        }
        QVERIFY(QDir::match(patterns, u"a.pdf"_s));
    }

    void aBrokenOneSaysSoInItsPane_data()
    {
        addColumns();
        const QByteArray pdf = printed({{u"Head"_s, u"Passengers were taken across."_s}});
        addWays("an empty file", {}, u"a.txt"_s, u"is empty"_s);
        addWays("bytes without meaning", QByteArray("\1\2\0\3\4\0\5\6", 8).repeated(99), u"a.txt"_s, u"is no text"_s);
        addWays("a page without words", "<html><body><img src=x.jpg></body></html>", u"a.html"_s, u"holds no text"_s);
        addWays("Markdown without words", "\n***\n", u"a.md"_s, u"holds no text"_s);
        addWays("half a PDF", pdf.first(pdf.size() / 3), u"a.pdf"_s, u"damaged PDF"_s);
        addWays("an encrypted PDF", encrypted(pdf, "sesame"), u"a.pdf"_s, u"password"_s);
        addWays("half a Word document", docx().first(300), u"a.docx"_s, u"damaged"_s);
        addWays("a Word document with broken XML", zipped({{u"word/document.xml"_s, "<w:document><w:p>"}}), u"a.docx"_s,
                u"damaged document"_s);
        addWays("an OpenDocument text with broken XML",
                zipped({{u"content.xml"_s, "<office:document-content><text:p>"}}), u"a.odt"_s, u"damaged document"_s);
        addWays("a book without chapters", zipped({{u"META-INF/container.xml"_s, "<container/>"}}), u"a.epub"_s,
                u"damaged"_s);
        addWays("RTF without words", "{\\rtf1\\ansi{\\fonttbl{\\f0 Serif;}}}", u"a.rtf"_s, u"holds no text"_s);
        addWays("a saved page that breaks off", binaryWebArchive().first(120), u"a.webarchive"_s,
                u"without a page in it"_s);
        addWays("a saved page without its page",
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"XX\"\r\n\r\n--XX--\r\n", u"a.mhtml"_s,
                u"a.mhtml"_s);
        addWays("an archive of something else", zipped({{u"x.bin"_s, "x"}}), u"a.zip"_s, u"archive"_s);
        addWays("a picture", "\x89PNG\r\n\x1A\n0000", u"a.png"_s, u"a picture"_s);
    }
    void aBrokenOneSaysSoInItsPane()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, words);
        QFETCH(int, way);
        expectFailure(file(name, bytes), words, way);
    }

    void aDroppedFolderStandsForItsArticles_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("opened");
        QTest::addColumn<QString>("told");
        QTest::newRow("articles alone") << QStringList{u"2.txt"_s, u"10.txt"_s} << QStringList{u"2.txt"_s, u"10.txt"_s}
                                        << QString();
        QTest::newRow("a picture and a folder among them stay out, and that is said")
            << QStringList{u"a.txt"_s, u"b.md"_s, u"c.png"_s, u"deeper/d.txt"_s} << QStringList{u"a.txt"_s, u"b.md"_s}
            << u"2 thing"_s;
        QTest::newRow("what browsers keep beside a page is no loss")
            << QStringList{u"a.html"_s, u"a_files/frame.html"_s} << QStringList{u"a.html"_s} << QString();
        QTest::newRow("hidden files are none")
            << QStringList{u"a.txt"_s, u".DS_Store"_s} << QStringList{u"a.txt"_s} << QString();
        QTest::newRow("no article at all") << QStringList{u"c.png"_s} << QStringList() << u"There is no article in"_s;
        QTest::newRow("articles deeper down alone")
            << QStringList{u"deeper/d.txt"_s} << QStringList() << u"There is no article in"_s;
        QTest::newRow("nothing at all") << QStringList() << QStringList() << u"There is no article in"_s;
    }
    void aDroppedFolderStandsForItsArticles()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, opened);
        QFETCH(QString, told);
        const QTemporaryDir folder;
        for (const QString &name : files) {
            QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()));
            QFile out(folder.filePath(name));
            const bool isPage = name.endsWith(".html"_L1);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(isPage ? "<p>" + first + "</p>" : first) > 0);
        }
        dropOn(m_window.get(), folder.path());
        QVERIFY(settle());
        QStringList names;
        for (const Slot &slot : workspace()->slotList()) {
            QCOMPARE(int(slot.state), int(Slot::State::Ready));
            names << QDir(folder.path()).relativeFilePath(slot.source);
        }
        QCOMPARE(names, opened);
        QCOMPARE(m_window->findChild<QWidget *>(u"startPage"_s)->isVisible(), opened.isEmpty());
        const QString said = m_window->findChild<ElidedLabel *>(u"stopSentence"_s)->words();
        QVERIFY2(told.isEmpty() ? said.isEmpty() : said.contains(told), qPrintable(said));
        if (!told.isEmpty())
            QVERIFY(m_window->findChild<ElidedLabel *>(u"stopSentence"_s)->isVisible());
    }

    void whatMayNotBeReadSaysSo_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("by the dialog") << int(Dialog);
        QTest::newRow("by drop") << int(Drop);
        QTest::newRow("told") << int(CommandLine);
    }
    void whatMayNotBeReadSaysSo()
    {
        QFETCH(int, way);
        const QString path = file(u"locked.txt"_s, first);
        QVERIFY(QFile::setPermissions(path, {}));
        expectFailure(path, u"check that you may read it"_s, way);
        QVERIFY(QFile::remove(path));
    }
};

QTEST_MAIN(OpeningTest)
#include "tst_opening.moc"
