// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks: in the system's theme and font, all buttons seen, every part drawn, narrow and wide.
#include "tests/widgets/samplewindow.h"
#include "widgets/desk.h"
#include "widgets/look/elidedlabel.h"
#include "widgets/look/theme.h"
#include "widgets/panes/panestage.h"
#include "widgets/review/reviewdock.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QStyle>
#include <QStyleHints>
#include <QToolBar>
#include <QTreeWidget>

using namespace galley;
using namespace Qt::StringLiterals;

class TestWindowLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }

    void theSystemsThemeIsFollowedLive()
    {
        const SampleWindow desk;
        Theme::instance().choose(u"system"_s);
        const auto back = qScopeGuard([] {
            Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Light);
            Theme::instance().choose(u"light"_s);
        });
        const auto paper = [&] {
            ArticleView *view = desk.views()[0];
            return view->grab(QRect(2, 2, 1, 1)).toImage().pixelColor(0, 0);
        };
        for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Dark, Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
            Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(scheme); // as the system's platform says it
            const bool dark = scheme == Qt::ColorScheme::Dark;
            QVERIFY(QTest::qWaitFor([&] { return colours().isDark == dark; }, patience));
            QCOMPARE(paper(), (dark ? MarkPalette::dark() : MarkPalette::light()).paper);
            QCOMPARE(desk.window->palette().color(QPalette::Window), colours().window);
        }
    }

    void anotherThemeLooksAsInANewWindow_data()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &theme : {u"dark"_s, u"contrast"_s})
            QTest::newRow(qPrintable(theme)) << theme;
    }
    /** Nothing keeps a colour of the theme before. */
    void anotherThemeLooksAsInANewWindow()
    {
        QFETCH(QString, theme);
        const auto back = qScopeGuard([] {
            Theme::instance().choose(u"light"_s);
            Theme::instance().chooseMotion(u"system"_s);
        });
        Theme::instance().chooseMotion(u"reduced"_s); // the caret stands
        const auto picture = [](const SampleWindow &desk) {
            desk.window->view()->setCurrentStop(1);
            desk.window->view()->focusArticle(0);
            return desk.settle() ? desk.window->grab().toImage() : QImage();
        };
        QImage before;
        QImage changed;
        {
            const SampleWindow desk;
            before = picture(desk);
            Theme::instance().choose(theme);
            changed = picture(desk);
        }
        const SampleWindow desk;
        QVERIFY(changed != before);
        QCOMPARE(changed, picture(desk));
    }

    void aLargerFontOfTheSystemCutsNoWords_data()
    {
        QTest::addColumn<int>("px");
        QTest::newRow("as designed") << 13;
        QTest::newRow("half as large again") << 20;
    }
    void aLargerFontOfTheSystemCutsNoWords()
    {
        QFETCH(int, px);
        const QFont before = QApplication::font();
        QFont larger = before;
        larger.setPixelSize(px);
        QApplication::setFont(larger);
        Theme::instance().choose(u"light"_s);
        const auto back = qScopeGuard([&] {
            QApplication::setFont(before);
            Theme::instance().choose(u"light"_s);
        });
        const SampleWindow desk;
        desk.window->resize(1800, 1000);
        desk.window->view()->setCurrentStop(1);
        QTest::qWait(30);
        QStringList cut;
        for (const QWidget *widget : desk.window->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!widget->isVisible() || (!label && !button))
                continue;
            const QString words = label ? label->text() : button->text();
            if (!words.isEmpty() && widget->height() < widget->fontMetrics().height())
                cut << words;
        }
        if (const QString folder = qEnvironmentVariable("GALLEY_PICTURES"); !folder.isEmpty())
            QVERIFY(desk.window->grab().save(folder + u"/font-%1.png"_s.arg(px)));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void everyButtonOfTheToolBarIsSeen_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {640, 800, 1000, 1280, 1600, 2560})
            QTest::newRow(qPrintable(u"a window %1 wide"_s.arg(width))) << width;
    }
    void everyButtonOfTheToolBarIsSeen()
    {
        QFETCH(int, width);
        const SampleWindow desk; // which has a comparison, with its legend and counts
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

    void everyPartIsDrawn_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<Command>("command");
        for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
            for (const auto &[name, command] : windowParts)
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
        const SampleWindow desk;
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

    void theCurrentRowOfAListIsSeen_data()
    {
        QTest::addColumn<Command>("command");
        QTest::newRow("the command that Enter runs") << Command::Palette;
        QTest::newRow("the command whose key is changed") << Command::Shortcuts;
    }
    void theCurrentRowOfAListIsSeen()
    {
        QFETCH(Command, command);
        const SampleWindow desk;
        desk.action(command)->trigger();
        auto *list = desk.window->findChild<QDialog *>()->findChild<QTreeWidget *>();
        QVERIFY(list);
        if (command == Command::Shortcuts)
            list->setCurrentItem(list->topLevelItem(0)->child(1));
        const QRect row = list->visualItemRect(list->currentItem());
        QVERIFY(!row.isEmpty());
        const QImage image = list->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(row.right() - 3, row.center().y()), colours().selectedRow);
        QCOMPARE(image.pixelColor(row.right() - 3, row.bottom() + row.height() / 2), colours().paper);
        desk.window->findChild<QDialog *>()->reject();
    }

    void theDockGoesOverThePanesWhereThereIsNoRoomBesideThem_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("articles");
        QTest::addColumn<bool>("over");
        QTest::addColumn<bool>("stacked");
        QTest::addColumn<int>("letters");
        QTest::newRow("a wide window has it beside two articles") << 1600 << 2 << false << false << 45;
        QTest::newRow("so has a laptop's, with compact type") << 1280 << 2 << false << false << 40;
        QTest::newRow("three articles need a laptop's window whole") << 1280 << 3 << true << false << 38;
        QTest::newRow("under 1200 px it lies over the panes") << 1199 << 2 << true << false << 45;
        QTest::newRow("two stand side by side down to 900") << 900 << 2 << true << false << 38;
        QTest::newRow("and one over the other below") << 890 << 2 << true << true << 60;
        QTest::newRow("five do not fit anyway") << 1600 << 5 << false << false << 25;
    }
    void theDockGoesOverThePanesWhereThereIsNoRoomBesideThem()
    {
        QFETCH(int, width);
        QFETCH(int, articles);
        QFETCH(bool, over);
        QFETCH(bool, stacked);
        QFETCH(int, letters);
        const SampleWindow sampleWindow;
        for (int i = 2; i < articles; ++i)
            sampleWindow.window->workspace()->openText(u"Ferries run\n\nFerries run again, said the port."_s, {});
        QVERIFY(sampleWindow.settle());
        sampleWindow.window->resize(width, 800);
        const Desk *desk = sampleWindow.window->desk();
        QVERIFY(QTest::qWaitFor([&] { return sampleWindow.window->width() == width && sampleWindow.settle(); }));
        QCOMPARE(desk->isDockOver(), over);
        QCOMPARE(sampleWindow.window->dock()->isVisible(), !over);
        QCOMPARE(sampleWindow.action(Command::ShowDock)->isChecked(), !over);
        const QList<ArticleView *> views = sampleWindow.views();
        QCOMPARE(views[0]->mapTo(desk, QPoint()).x() == views[1]->mapTo(desk, QPoint()).x(), stacked);
        const QFontMetricsF metrics(views[0]->paneStyle().body.font);
        const double alphabet = metrics.horizontalAdvance(u"etaoin shrdlu"_s) / 13; // the letters that are used most
        QVERIFY2(views[0]->textWidth() >= letters * alphabet, qPrintable(QString::number(views[0]->textWidth())));
        QVERIFY2(views[0]->textWidth() <= 90 * alphabet, "a line is never too long to be read");
    }

    void theDockOverThePanesComesAndGoes_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }
    void theDockOverThePanesComesAndGoes()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        const SampleWindow sampleWindow;
        const Desk *desk = sampleWindow.window->desk();
        ReviewDock *dock = sampleWindow.window->dock();
        const int paneWidth = [&] {
            sampleWindow.window->resize(1000, 700);
            QTest::qWait(30);
            return sampleWindow.views()[0]->width();
        }();
        QVERIFY(desk->isDockOver() && !dock->isVisible() && desk->rail()->isVisible());
        sampleWindow.action(Command::TabFindings)->trigger();
        QVERIFY(dock->isVisible() && dock->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(dock->currentTab(), ReviewDock::Tab::Findings);
        QCOMPARE(sampleWindow.views()[0]->width(), paneWidth); // the panes keep their measure under it
        const QRect panes = sampleWindow.window->view()->geometry();
        const QRect over = dock->geometry();
        QVERIFY(panes.intersects(over));
        if (direction == Qt::LeftToRight)
            QVERIFY(over.right() < desk->rail()->geometry().left() && over.left() > panes.left());
        else
            QVERIFY(over.left() > desk->rail()->geometry().right() && over.right() < panes.right());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!dock->isVisible() && sampleWindow.views()[0]->hasFocus());
        auto *first = desk->rail()->findChild<QAbstractButton *>();
        QCOMPARE(first->text(), dock->titles().first());
        first->click();
        QVERIFY(dock->isVisible() && first->isChecked());
        sampleWindow.window->view()->focusArticle(1); // the articles have the hand again
        QVERIFY(!dock->isVisible());
        sampleWindow.window->resize(1600, 1000);
        QVERIFY2(QTest::qWaitFor([&] { return dock->isVisible(); }), "a wide window has it as it was");
        QVERIFY(!desk->isDockOver() && !desk->rail()->isVisible());
    }

    void wordsThatDoNotFitSayMore()
    {
        ElidedLabel label;
        label.setWords(u"Number and wording differ"_s);
        label.show();
        label.resize(label.sizeHint());
        QCOMPARE(label.text(), label.words());
        QVERIFY(label.toolTip().isEmpty());
        label.resize(80, 20);
        QVERIFY(label.text().endsWith(u'…') && label.text().size() < label.words().size());
        QCOMPARE(label.toolTip(), label.words());
        QCOMPARE(label.accessibleName(), label.words());
    }

    void nothingMovesWhereNothingShould()
    {
        const SampleWindow sampleWindow;
        Theme::instance().chooseMotion(u"reduced"_s);
        QCOMPARE(QGuiApplication::styleHints()->cursorFlashTime(), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu) &&
                !QApplication::isEffectEnabled(Qt::UI_FadeTooltip));
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        sampleWindow.window->view()->focusArticle(1);
        sampleWindow.window->view()->focusArticle(0); // its caret stands
        const QImage before = sampleWindow.window->grab().toImage();
        QTest::qWait(1200);
        QCOMPARE(sampleWindow.window->grab().toImage(), before);
        Theme::instance().chooseMotion(u"system"_s);
        QVERIFY(QGuiApplication::styleHints()->cursorFlashTime() > 0);
        QVERIFY(!Theme::reducesMotion());
    }
};

QTEST_MAIN(TestWindowLook)
#include "tst_windowlook.moc"
