// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window under the hand: find, go to, lock, move, filters, dialogs, printing, several windows.
#include "app/session/exportsettings.h"
#include "tests/widgets/samplewindow.h"
#include "widgets/findbar.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/theme.h"
#include "widgets/printing.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <poppler-qt6.h>

using namespace galley;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        Theme::instance().choose(u"light"_s);
    }

    void anExpressionThatTakesTooLongIsTold()
    {
        const SampleWindow desk;
        desk.window->workspace()->openText(u"Letters\n\nIt says "_s + QString(4000, u'a') + u"b."_s, {});
        QVERIFY(desk.settle());
        desk.action(Command::Find)->trigger();
        auto *bar = desk.window->findChild<FindBar *>();
        bar->findChild<QToolButton *>(u"findRegular"_s)->setChecked(true);
        bar->findChild<QLineEdit *>(u"findLine"_s)->setText(u"(a+)+$"_s);
        const auto *told = bar->findChild<QLabel *>(u"findCount"_s);
        QVERIFY2(
            QTest::qWaitFor([&] { return told->text().startsWith(u"This expression takes too long"_s); }, patience),
            qPrintable(told->text()));
        bar->findChild<QLineEdit *>(u"findLine"_s)->setText(u"(a+)b"_s);
        QVERIFY2(QTest::qWaitFor([&] { return told->text().startsWith(u"1 of"_s); }, patience),
                 qPrintable(told->text()));
    }

    void wordsAreFoundInAllPanes()
    {
        const SampleWindow desk;
        desk.action(Command::Find)->trigger();
        auto *bar = desk.window->findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        auto *line = bar->findChild<QLineEdit *>(u"findLine"_s);
        QVERIFY(line->hasFocus());
        line->setText(u"bridge"_s);
        QVERIFY(
            QTest::qWaitFor([&] { return bool(bar->finder().total() > 2 && !bar->finder().isRunning()); }, patience));
        QVERIFY(!bar->finder().hits()[0].isEmpty() && !bar->finder().hits()[1].isEmpty());
        QCOMPARE(bar->current(), 0);
        QVERIFY2(bar->countText().contains(u"A "_s) && bar->countText().contains(u"B "_s),
                 "each article has its count");
        QCOMPARE(desk.views()[0]->selectedText().toLower(), u"bridge"_s);
        QVERIFY(desk.action(Command::FindNext)->isEnabled());
        for (int i = 1; i < bar->finder().total(); ++i)
            desk.action(Command::FindNext)->trigger();
        QCOMPARE(bar->current(), bar->finder().total() - 1);
        QCOMPARE(desk.window->view()->currentArticle(), 1);
        desk.action(Command::FindNext)->trigger();
        QCOMPARE(bar->current(), 0);
        QVERIFY(desk.window->findChild<ElidedLabel *>(u"stopSentence"_s)->words().contains(u"from the first"_s));
        line->setText(u"(("_s);
        bar->findChild<QToolButton *>(u"findRegular"_s)->setChecked(true);
        QVERIFY(bar->countText().contains(u"makes no sense"_s));
        QVERIFY(!desk.action(Command::FindNext)->isEnabled());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void filtersChangeWhatIsMarkedAndStoppedAt()
    {
        const SampleWindow desk;
        const auto marked = [&] {
            qsizetype marks = 0;
            for (const ArticleView *view : desk.views())
                marks += std::ranges::count_if(view->marks().marks, [](const Mark &mark) { return mark.claim >= 0; });
            return marks;
        };
        const qsizetype all = marked();
        desk.action(Command::LeaveOutQuotes)->trigger();
        const qsizetype withoutQuotes = marked();
        QVERIFY(withoutQuotes < all);
        desk.action(Command::LeaveOutQuotes)->trigger();
        QCOMPARE(marked(), all);
        desk.settings.setValue(Setting::MinimumWords, 50);
        desk.action(Command::LeaveOutShort)->trigger();
        QVERIFY(marked() < all);
        desk.action(Command::LeaveOutShort)->trigger();
        desk.action(Command::OnlyDiffering)->trigger();
        QVERIFY(!desk.action(Command::ShowShared)->isChecked() && !desk.action(Command::ShowOnlyHere)->isChecked());
        const QList<Stop> &stops = desk.window->workspace()->stops();
        for (int stop = desk.window->view()->stopFrom(1, false); stop >= 0;) {
            QVERIFY(stops[stop].finding >= 0 || stops[stop].glyph == Glyph::Differs);
            desk.window->view()->setCurrentStop(stop);
            stop = desk.window->view()->stopFrom(1, false);
        }
        desk.action(Command::ShowShared)->trigger();
        QVERIFY2(!desk.action(Command::OnlyDiffering)->isChecked(), "another class is shown again");
    }

    void thePaneInHandIsMovedAndLocked()
    {
        const SampleWindow desk;
        Workspace *workspace = desk.window->workspace();
        const QString first = workspace->articles()[0].source;
        desk.window->view()->focusArticle(0);
        desk.action(Command::MoveOn)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return bool(workspace->articles()[1].source == first); }, patience));
        QVERIFY(desk.settle());
        desk.action(Command::LockScrolling)->trigger();
        QVERIFY(desk.action(Command::LockScrolling)->isChecked());
        const int locked = desk.window->view()->currentArticle();
        ArticleView *still = desk.views()[locked];
        ArticleView *other = desk.views()[1 - locked];
        desk.window->resize(1500, 500);
        QTest::qWait(50);
        const int before = still->scrollTop();
        other->setScrollTop(200);
        QVERIFY(other->scrollTop() > 0);
        QCOMPARE(still->scrollTop(), before);
        desk.action(Command::LockScrolling)->trigger();
        QVERIFY(!desk.action(Command::LockScrolling)->isChecked());
    }

    void oneArticleHasFindingsAndNoDifferences()
    {
        const SampleWindow desk(false);
        desk.window->open({sample(u"2-courier.txt"_s)});
        QVERIFY(QTest::qWaitFor(
            [&] { return desk.window->isSettled() && !desk.window->workspace()->stops().isEmpty(); }, patience));
        const auto *told = desk.window->findChild<QLabel *>(u"stopLabel"_s);
        QVERIFY2(told->text().contains(u"finding"_s), qPrintable(told->text()));
        desk.action(Command::NextDifference)->trigger();
        QVERIFY2(told->text().startsWith(u"Finding 1 of"_s), qPrintable(told->text()));
    }

    void theLastDifferenceSaysSoAndThenWraps()
    {
        const SampleWindow desk;
        const int last = int(desk.window->workspace()->stops().size()) - 1;
        desk.window->view()->setCurrentStop(last);
        desk.action(Command::NextDifference)->trigger();
        QCOMPARE(desk.window->view()->currentStop(), last);
        QVERIFY(desk.window->findChild<ElidedLabel *>(u"stopSentence"_s)->words().contains(u"start over"_s));
        desk.action(Command::NextDifference)->trigger();
        QCOMPARE(desk.window->view()->currentStop(), 0);
    }

    void commandsOpenTheirDialogs_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("go to") << Command::GoTo << u"goToDialog"_s;
        QTest::newRow("palette") << Command::Palette << u"commandPalette"_s;
        QTest::newRow("shortcuts") << Command::Shortcuts << u"shortcutsDialog"_s;
        QTest::newRow("preferences") << Command::Preferences << u"settingsDialog"_s;
        QTest::newRow("source") << Command::ViewSource << u"sourceView"_s;
        QTest::newRow("print preview") << Command::PrintPreview << u"printPreview"_s;
        QTest::newRow("export") << Command::ExportReport << u"exportDialog"_s;
    }
    void commandsOpenTheirDialogs()
    {
        QFETCH(Command, command);
        QFETCH(QString, dialog);
        const SampleWindow desk;
        desk.action(command)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return bool(desk.window->findChild<QDialog *>(dialog)); }, patience));
        auto *shown = desk.window->findChild<QDialog *>(dialog);
        QVERIFY(QTest::qWaitFor([&] { return bool(shown->isVisible()); }, patience));
        QVERIFY2(!shown->windowTitle().isEmpty() || dialog == "printPreview"_L1, "a dialog has a title");
        for (const QWidget *widget : shown->findChildren<QLineEdit *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (dialog != "printPreview"_L1 && widget->objectName() != "qt_spinbox_lineedit"_L1 && widget->isVisible())
                QVERIFY2(!face->text(QAccessible::Name).isEmpty() ||
                             !static_cast<const QLineEdit *>(widget)->placeholderText().isEmpty() ||
                             qobject_cast<QComboBox *>(widget->parentWidget()),
                         qPrintable(widget->objectName()));
        }
        shown->close();
    }

    void printedPagesAreThoseOfThePdf()
    {
        const SampleWindow desk;
        const QString path = m_folder.filePath(u"printed.pdf"_s);
        int pages = 0;
        desk.window->workspace()->planPrint({}, [&](const Result<PagePlan> &plan) {
            QVERIFY(plan);
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            QVERIFY(printPages(*plan, printer));
            pages = int(plan->pages.size());
        });
        QVERIFY(QTest::qWaitFor([&] { return bool(pages > 0); }, patience));
        const auto printed = Poppler::Document::load(path);
        QVERIFY(printed);
        QCOMPARE(printed->numPages(), pages);
        QVERIFY(printed->page(0)->text({}).contains(u"bridge"_s, Qt::CaseInsensitive));
    }

    void printingGoesByWhatTheExportDialogWasSetTo()
    {
        SampleWindow desk;
        PageOptions chosen;
        chosen.arrangement = PageArrangement::Coverage;
        chosen.textSize = 14;
        QVERIFY(setMargins(chosen, 20) && setPaper(chosen, u"A5"_s));
        keepPageOptions(desk.settings, chosen);
        int pages = 0;
        desk.window->workspace()->planPrint(
            chosen, [&](const Result<PagePlan> &plan) { pages = plan ? int(plan->pages.size()) : -1; });
        QVERIFY(QTest::qWaitFor([&] { return pages != 0; }, patience));
        desk.action(Command::PrintPreview)->trigger();
        QVERIFY(QTest::qWaitFor([&] { return bool(desk.window->findChild<QPrintPreviewWidget *>()); }, patience));
        auto *shown = desk.window->findChild<QPrintPreviewWidget *>();
        QVERIFY(QTest::qWaitFor([&] { return shown->pageCount() > 0; }, patience));
        QCOMPARE(shown->pageCount(), pages);
        QCOMPARE_GT(pages, 2); // more than of the usual paper
        desk.window->findChild<QDialog *>(u"printPreview"_s)->close();
    }

    void windowsAreAskedForAndKeysAreShared()
    {
        const SampleWindow desk;
        QSignalSpy asked(desk.window.get(), &MainWindow::newWindowRequested);
        desk.action(Command::NewWindow)->trigger();
        QCOMPARE(asked.count(), 1);
        desk.settings.setValue(Setting::Shortcuts, QStringList{u"find=Ctrl+J"_s});
        QCOMPARE(desk.action(Command::Find)->shortcut(), QKeySequence(u"Ctrl+J"_s));
        desk.settings.setValue(Setting::Shortcuts, QStringList());
        QCOMPARE(desk.action(Command::Find)->shortcut(), QKeySequence(u"Ctrl+F"_s));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
