// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse or without eyes: regions, what a screen reader hears, names of all that takes the focus.
#include "tests/widgets/samplewindow.h"
#include "widgets/look/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>

using namespace galley;
using namespace Qt::StringLiterals;

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }

    void theRegionsAreWalkedWithOneKey()
    {
        const SampleWindow desk;
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
        const SampleWindow desk;
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

    /** What the line under the window says is announced, wherever the focus is. */
    void aScreenReaderHearsWhereOneIs()
    {
        const SampleWindow desk;
        static QStringList heard;
        heard.clear();
        QAccessible::setActive(true);
        const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
        });
        const auto back = qScopeGuard([before] {
            QAccessible::installUpdateHandler(before);
            QAccessible::setActive(false);
        });
        const qsizetype stops = desk.window->workspace()->stops().size();
        desk.action(Command::NextDifference)->trigger();
        QCOMPARE(heard.size(), 1);
        QVERIFY2(heard[0].startsWith(u"Difference 1 of %1. "_s.arg(stops)), qPrintable(heard[0]));
        desk.window->view()->setCurrentStop(int(stops) - 1);
        heard.clear();
        for (int i = 0; i < 2; ++i) { // it is said each time
            desk.action(Command::NextDifference)->trigger();
            QVERIFY2(heard.size() == i + 1 || i == 1, qPrintable(heard.join(u'\n')));
        }
        QVERIFY2(heard[0].contains(u"Press again to start over"_s), qPrintable(heard[0]));
        QVERIFY2(heard[1].startsWith(u"Difference 1 of"_s), qPrintable(heard[1]));
        QVERIFY2(!heard[1].contains(u"start over"_s), qPrintable(heard[1]));
    }

    void everyWidgetThatTakesTheFocusHasAName_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1500;
        QTest::newRow("narrow") << 1000;
    }
    void everyWidgetThatTakesTheFocusHasAName()
    {
        QFETCH(int, width);
        const SampleWindow desk;
        desk.action(Command::Find)->trigger();
        desk.window->view()->setCurrentStop(0);
        desk.window->resize(width, 800);
        QTest::qWait(30);
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
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
