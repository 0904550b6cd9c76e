// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window under the hand: find, go to, lock, move, filters, several windows, keys alone, and a screen reader.
#include "widgets/actions.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/findbar.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/printing.h"
#include "widgets/review/pairdrawer.h"
#include "widgets/review/reviewdock.h"
#include "widgets/review/reviewtab.h"
#include "widgets/sourceview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <poppler-qt6.h>

#include <cmath>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 60'000; // ms

QString sample(const QString &name)
{
    return QStringLiteral(GALLEY_SOURCE_DIR) + u"/resources/samples/"_s + name;
}

/** WCAG 2.x relative luminance. */
double luminance(const QColor &colour)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/** A window with the two samples, compared and at rest. */
struct Desk {
    mutable Settings settings;
    std::unique_ptr<MainWindow> window;

    explicit Desk(bool open = true)
    {
        settings.setValue(Setting::Shortcuts, QStringList());
        settings.setValue(Setting::AlignRows, true);
        window = std::make_unique<MainWindow>(&settings);
        window->resize(1500, 940);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        if (!open)
            return;
        window->open({sample(u"1-wire.txt"_s), sample(u"2-courier.txt"_s)});
        (void)settle();
    }
    ~Desk() { window->workspace()->closeSession(false); }

    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor(
            [this] {
                return window->workspace()->articles().size() >= 2 &&
                       window->workspace()->compareState() == CompareState::Ready && window->isSettled();
            },
            patience);
    }
    QAction *action(Command command) const { return window->actions()->at(command); }
    QList<ArticleView *> views() const
    {
        QList<ArticleView *> found = window->view()->findChildren<ArticleView *>();
        found.removeIf([](ArticleView *view) { return !view->isVisible(); });
        std::ranges::sort(found, {}, &ArticleView::articleIndex);
        return found;
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        Theme::instance().choose(u"light"_s);
    }

    void everyWordCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s})
            QTest::newRow(qPrintable(theme)) << theme;
    }
    /** Every pair of a colour of words or signs and what may lie behind it. */
    void everyWordCanBeRead()
    {
        QFETCH(QString, theme);
        Theme::instance().choose(theme);
        const MarkPalette &p = colours();
        const std::initializer_list<QColor> papers = {p.paper, p.panel, p.window, p.selectedRow};
        const std::initializer_list<QColor> tints = {p.sharedBand,    p.differingBand, p.sharedWord, p.differingWord,
                                                     p.differingFact, p.onlyWord,      p.mark,       p.press,
                                                     p.header,        buttonFace(),    hoverFace()};
        for (const QColor &behind : papers) {
            for (const QColor &words : {p.ink, p.muted, p.shared, p.differing, p.only, p.finding})
                QVERIFY2(contrast(words, behind) >= 4.5, qPrintable(words.name() + u" on "_s + behind.name()));
        }
        for (const QColor &behind : tints)
            QVERIFY2(contrast(p.ink, behind) >= 4.5, qPrintable(p.ink.name() + u" on "_s + behind.name()));
        for (const QColor &behind : {p.paper, p.panel})
            QVERIFY2(contrast(p.faint, behind) >= 4.5, qPrintable(p.faint.name() + u" on "_s + behind.name()));
        for (const QColor &line : {p.focus, p.sharedLine, p.differing, p.onlyLine, p.finding, p.markLine})
            QVERIFY2(contrast(line, p.paper) >= 3, qPrintable(line.name()));
        QVERIFY(contrast(p.badgeInk, p.badge) >= 4.5);
        Theme::instance().choose(u"light"_s);
    }

    void everyButtonOfTheToolBarIsSeen_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1280, 1600, 2560})
            QTest::newRow(qPrintable(u"a window %1 wide"_s.arg(width))) << width;
    }
    void everyButtonOfTheToolBarIsSeen()
    {
        QFETCH(int, width);
        const Desk desk; // which has a comparison, with its legend and counts
        desk.window->resize(width, 800);
        auto *bar = desk.window->findChild<QToolBar *>(u"mainToolBar"_s);
        QVERIFY(bar);
        QVERIFY(QTest::qWaitFor([&] { return bar->width() == width; }, patience));
        for (const Command command : {Command::Open, Command::NextDifference, Command::Note, Command::ExportReport}) {
            const QWidget *button = bar->widgetForAction(desk.action(command));
            const auto seen = [&] { return button->isVisible() && button->geometry().right() < width; };
            QVERIFY2(QTest::qWaitFor(seen, 2000), qPrintable(button->objectName()));
        }
    }

    void wordsAreFoundInAllPanes()
    {
        const Desk desk;
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
        QVERIFY(desk.window->findChild<QLabel *>(u"stopSentence"_s)->text().contains(u"from the first"_s));
        line->setText(u"(("_s);
        bar->findChild<QToolButton *>(u"findRegular"_s)->setChecked(true);
        QVERIFY(bar->countText().contains(u"makes no sense"_s));
        QVERIFY(!desk.action(Command::FindNext)->isEnabled());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }

    void filtersChangeWhatIsMarkedAndStoppedAt()
    {
        const Desk desk;
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
        const Desk desk;
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

    void theLastDifferenceSaysSoAndThenWraps()
    {
        const Desk desk;
        const int last = int(desk.window->workspace()->stops().size()) - 1;
        desk.window->view()->setCurrentStop(last);
        desk.action(Command::NextDifference)->trigger();
        QCOMPARE(desk.window->view()->currentStop(), last);
        QVERIFY(desk.window->findChild<QLabel *>(u"stopSentence"_s)->text().contains(u"start over"_s));
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
        const Desk desk;
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
        const Desk desk;
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

    void windowsAreAskedForAndKeysAreShared()
    {
        const Desk desk;
        QSignalSpy asked(desk.window.get(), &MainWindow::newWindowRequested);
        desk.action(Command::NewWindow)->trigger();
        QCOMPARE(asked.count(), 1);
        desk.settings.setValue(Setting::Shortcuts, QStringList{u"find=Ctrl+J"_s});
        QCOMPARE(desk.action(Command::Find)->shortcut(), QKeySequence(u"Ctrl+J"_s));
        desk.settings.setValue(Setting::Shortcuts, QStringList());
        QCOMPARE(desk.action(Command::Find)->shortcut(), QKeySequence(u"Ctrl+F"_s));
    }

    void theRegionsAreWalkedWithOneKey()
    {
        const Desk desk;
        desk.window->view()->setCurrentStop(0);
        QSet<QString> regions;
        for (int i = 0; i < 6; ++i) {
            desk.action(Command::NextRegion)->trigger();
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            for (const QWidget *widget = focus; widget; widget = widget->parentWidget())
                regions << widget->objectName() + QString::fromLatin1(widget->metaObject()->className());
        }
        for (const QString &region : {u"mainToolBarQToolBar"_s, u"pairDrawergalley::PairDrawer"_s,
                                      u"reviewDockgalley::ReviewDock"_s, u"galley::ComparisonView"_s})
            QVERIFY2(regions.contains(region), qPrintable(region));
    }

    void aScreenReaderHearsTheMarks()
    {
        const Desk desk;
        ArticleView *view = desk.views()[0];
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
        QVERIFY(face && face->textInterface());
        QCOMPARE(face->childCount(), int(view->article().paragraphs.size()));
        QStringList names;
        QStringList descriptions;
        for (int i = 0; i < face->childCount(); ++i) {
            names << face->child(i)->text(QAccessible::Name);
            descriptions << face->child(i)->text(QAccessible::Description);
            QCOMPARE(face->child(i)->role(), QAccessible::Paragraph);
        }
        QVERIFY2(names.join(u'\n').contains(u", differs, matches B paragraph"_s), qPrintable(names.join(u'\n')));
        const int stops = int(desk.window->workspace()->stops().size());
        QVERIFY(descriptions.join(u'\n').contains(u"difference 1 of %1"_s.arg(stops)));
        bool doubled = false;
        for (int at = 0, start = 0, end = 0; at < face->textInterface()->characterCount(); at = std::max(end, at + 1))
            doubled = doubled || face->textInterface()->attributes(at, &start, &end).contains(u"double"_s);
        QVERIFY2(doubled, "words that differ have a text attribute of their own");
    }

    void everyWidgetThatTakesTheFocusHasAName()
    {
        const Desk desk;
        desk.action(Command::Find)->trigger();
        desk.window->view()->setCurrentStop(0);
        QStringList nameless;
        for (QWidget *widget : desk.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyPartIsDrawn_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<Command>("command");
        const std::pair<const char *, Command> parts[] = {
            {"quotes", Command::TabQuotes},
            {"names", Command::TabNames},
            {"findings", Command::TabFindings},
            {"annotations", Command::TabAnnotations},
            {"outline", Command::TabOutline},
            {"find", Command::Find},
            {"go to", Command::GoTo},
            {"palette", Command::Palette},
            {"shortcuts", Command::Shortcuts},
            {"preferences", Command::Preferences},
            {"source", Command::ViewSource},
            {"export", Command::ExportReport},
            {"note", Command::Note},
        };
        for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
            for (const auto &[name, command] : parts)
                if (theme == "light"_L1 || command == Command::TabQuotes || command == Command::Shortcuts)
                    QTest::newRow(qPrintable(theme + u' ' + QLatin1StringView(name))) << theme << command;
        }
    }
    /** Each dialog and tab has something on it; GALLEY_PICTURES names a folder to look at them. */
    void everyPartIsDrawn()
    {
        QFETCH(QString, theme);
        QFETCH(Command, command);
        Theme::instance().choose(theme);
        const Desk desk;
        desk.window->view()->setCurrentStop(1);
        ArticleView *view = desk.views()[0];
        const TextRange words = view->article().paragraphs[3].range;
        desk.window->workspace()->annotate(AnnotationKind::Note, 0, {words.start, words.start + 20}, u"Who says so?"_s);
        view->selectRange({words.start, words.start + 30});
        desk.window->view()->focusArticle(0);
        QVERIFY(QTest::qWaitFor([&] { return bool(desk.action(command)->isEnabled()); }, patience));
        desk.action(command)->trigger();
        QTest::qWait(30);
        const QList<QDialog *> dialogs = desk.window->findChildren<QDialog *>();
        const QPixmap picture = dialogs.isEmpty() ? desk.window->grab() : dialogs.last()->grab();
        QVERIFY(picture.width() > 300);
        const QImage image = picture.toImage();
        QSet<QRgb> colourSet;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colourSet << image.pixel(x, y);
        }
        QVERIFY2(colourSet.size() > 8, "words and edges are drawn");
        if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
        for (QDialog *dialog : dialogs)
            dialog->reject();
        Theme::instance().choose(u"light"_s);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
