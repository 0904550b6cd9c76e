// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog: the preview shows the pages that will be written, every kind of report is made, choices are kept.
#include "widgets/dialogs/exportdialog.h"

#include "app/session/exportsettings.h"
#include "widgets/dialogs/pagepreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 30'000; // ms
} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        QStandardPaths::setTestModeEnabled(true);
        m_settings = std::make_unique<Settings>();
        m_workspace = std::make_unique<Workspace>(m_settings.get());
        const QString samples = QStringLiteral(GALLEY_SOURCE_DIR) + u"/resources/samples/"_s;
        QStringList files;
        for (const QString &name : QDir(samples).entryList(QDir::Files))
            files << samples + name;
        m_workspace->openFiles(files);
        QVERIFY(QTest::qWaitFor([this] { return m_workspace->isIdle(); }, patience));
        QCOMPARE_GE(m_workspace->articles().size(), 2);
    }
    void init()
    {
        for (const QString &file : QDir(m_folder.path()).entryList({u"report*"_s}, QDir::Files))
            QFile::remove(m_folder.filePath(file));
        m_dialog = new ExportDialog(m_workspace.get(), m_folder.filePath(u"report"_s));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup()
    {
        delete m_dialog;
        QVERIFY(QTest::qWaitFor([this] { return m_workspace->isIdle(); }, patience));
    }
    void cleanupTestCase()
    {
        m_workspace->closeSession(false);
        m_workspace.reset();
    }

    void thePreviewShowsThePagesThatAreWritten()
    {
        choose(u"exportKind"_s, u"pdf"_s);
        QVERIFY(QTest::qWaitFor([this] { return preview()->pageCount() > 0; }, patience));
        const int planned = preview()->pageCount();
        exportNow();
        const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::load(m_folder.filePath(u"report.pdf"_s));
        QVERIFY(pdf);
        QCOMPARE(pdf->numPages(), planned);
    }

    void keysTurnThePages()
    {
        choose(u"exportKind"_s, u"pdf"_s);
        QVERIFY(QTest::qWaitFor([this] { return preview()->pageCount() > 1; }, patience));
        preview()->setFocus();
        QTest::keyClick(preview(), Qt::Key_End);
        QCOMPARE(preview()->page(), preview()->pageCount() - 1);
        QTest::keyClick(preview(), Qt::Key_PageDown); // there is none
        QCOMPARE(preview()->page(), preview()->pageCount() - 1);
        QTest::keyClick(preview(), Qt::Key_Home);
        QCOMPARE(preview()->page(), 0);
        QVERIFY(preview()->accessibleName().contains(u"1"));
    }

    void anotherLayoutHasOtherPages()
    {
        choose(u"exportKind"_s, u"pdf"_s);
        QVERIFY(QTest::qWaitFor([this] { return preview()->pageCount() > 0; }, patience));
        QSignalSpy planned(m_workspace.get(), &Workspace::pagesPlanned);
        choose(u"exportLayout"_s, u"coverage"_s);
        QVERIFY(QTest::qWaitFor([&] { return planned.size() == 1; }, patience));
        QCOMPARE(m_dialog->options().arrangement, PageArrangement::Coverage);
    }

    void everyKindIsWritten_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("a web page") << u"html"_s;
        QTest::newRow("the document") << u"json"_s;
        QTest::newRow("tables") << u"csv"_s;
        QTest::newRow("Markdown") << u"md"_s;
    }
    void everyKindIsWritten()
    {
        QFETCH(QString, ending);
        choose(u"exportKind"_s, ending);
        QVERIFY(m_dialog->findChild<QLineEdit *>(u"exportPath"_s)->text().endsWith(u"report."_s + ending));
        exportNow();
        QVERIFY(QFileInfo(m_folder.filePath(u"report."_s + ending)).size() > 0);
    }

    void cancellingLeavesTheOldFile()
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("what stood there") > 0);
        old.close();
        choose(u"exportKind"_s, u"pdf"_s);
        QSignalSpy finished(m_workspace.get(), &Workspace::exportFinished);
        button()->click(); // it says that the file is there
        button()->click();
        auto *progress = m_dialog->findChild<QProgressBar *>();
        QVERIFY(progress->isVisible());
        QVERIFY(!button()->isEnabled());
        m_dialog->reject();
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }, patience));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("what stood there"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"report.pdf*"_s}, QDir::Files), QStringList{u"report.pdf"_s});
    }

    void whatIsThereIsWrittenOverOnlyByASecondPress_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("old");
        QTest::newRow("a report") << u"md"_s << u"report.md"_s;
        QTest::newRow("the table of findings beside that of claims") << u"csv"_s << u"report-findings.csv"_s;
    }
    void whatIsThereIsWrittenOverOnlyByASecondPress()
    {
        QFETCH(QString, ending);
        QFETCH(QString, old);
        QFile file(m_folder.filePath(old));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what stood there") > 0);
        file.close();
        choose(u"exportKind"_s, ending);
        const QString plain = button()->text();
        QSignalSpy finished(m_workspace.get(), &Workspace::exportFinished);
        QTest::keyClick(m_dialog, Qt::Key_Return);
        auto *message = m_dialog->findChild<QLabel *>(u"exportMessage"_s);
        QVERIFY(message->isVisible() && message->text().contains(old));
        QCOMPARE_NE(button()->text(), plain);
        auto *path = m_dialog->findChild<QLineEdit *>(u"exportPath"_s);
        path->setText(m_folder.filePath(u"report-new."_s + ending)); // another place asks for nothing
        QVERIFY(!message->isVisible());
        QCOMPARE(button()->text(), plain);
        path->setText(m_folder.filePath(u"report."_s + ending));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QVERIFY(m_workspace->isIdle() && finished.isEmpty());
        QCOMPARE(QFileInfo(m_folder.filePath(old)).size(), 16);
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }, patience));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() != "what stood there");
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        m_dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(m_folder.filePath(u"no/such/folder/report.html"_s));
        choose(u"exportKind"_s, u"html"_s);
        exportNow();
        auto *message = m_dialog->findChild<QLabel *>(u"exportMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"no/such/folder"_s), qPrintable(message->text()));
    }

    void choicesAreKept()
    {
        choose(u"exportKind"_s, u"pdf"_s);
        choose(u"exportLayout"_s, u"one-after-another"_s);
        m_dialog->findChild<QDoubleSpinBox *>(u"exportMargins"_s)->setValue(21);
        for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>())
            box->toggle();
        const PageOptions chosen = m_dialog->options();
        exportNow();
        ExportDialog next(m_workspace.get(), m_folder.filePath(u"next"_s));
        QCOMPARE(next.options(), chosen);
        QCOMPARE(keptPageOptions(*m_settings), chosen);
        QCOMPARE(chosen.arrangement, PageArrangement::OneAfterAnother);
        QCOMPARE(marginsOf(chosen), 21);
        QVERIFY(chosen.tagged && chosen.archive && chosen.passages && !chosen.summary);
    }

private:
    void choose(const QString &box, const QString &data)
    {
        auto *combo = m_dialog->findChild<QComboBox *>(box);
        QVERIFY(combo);
        const int index = combo->findData(data);
        QVERIFY2(index >= 0, qPrintable(data));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    PagePreview *preview() { return m_dialog->findChild<PagePreview *>(); }
    void exportNow()
    {
        QSignalSpy finished(m_workspace.get(), &Workspace::exportFinished);
        button()->click();
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }, patience));
    }
    QPushButton *button() { return m_dialog->findChild<QPushButton *>(u"exportButton"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
