// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the style of the window promises: faces and edges by state in every theme, sizes, and parts that are pressed
// where they are seen, from both sides.
#include "widgets/look/theme.h"

#include <QTest>
#include <QtWidgets>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

QStyle *style()
{
    return QApplication::style();
}

/** What @p widget looks like: its face beside the words, and its edge half way down. */
struct Seen {
    QColor face;
    QColor edge;
    QColor inside; ///< The second pixel of the edge.
};

Seen look(QWidget *widget)
{
    const QImage image = widget->grab().toImage();
    const int middle = image.height() / 2;
    return {image.pixelColor(5, middle), image.pixelColor(0, middle), image.pixelColor(1, middle)};
}

/** A window with one control that is @p Widget, wide enough for the face beside its words. */
template <typename Widget>
struct Alone {
    QWidget window;
    Widget *control = new Widget(&window);
    QWidget *other = new QWidget(&window);

    Alone()
    {
        other->setFocusPolicy(Qt::StrongFocus);
        control->setGeometry(0, 0, 160, 28);
    }
    [[nodiscard]] bool show()
    {
        window.resize(200, 60);
        window.show();
        window.activateWindow();
        other->setFocus();
        return QTest::qWaitForWindowActive(&window);
    }
};

QStyleOptionSlider bar(Qt::Orientation orientation, int position, Qt::LayoutDirection direction)
{
    QStyleOptionSlider option;
    option.orientation = orientation;
    option.direction = direction;
    option.rect = orientation == Qt::Horizontal ? QRect(0, 0, 300, 10) : QRect(0, 0, 10, 300);
    option.maximum = 900;
    option.pageStep = 100;
    option.sliderPosition = option.sliderValue = position;
    option.state.setFlag(QStyle::State_Horizontal, orientation == Qt::Horizontal);
    return option;
}

} // namespace

class TestQuietStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }
    void cleanup()
    {
        Theme::instance().choose(u"light"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aPushButtonTellsItsState_data()
    {
        QTest::addColumn<QString>("theme");
        for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s})
            QTest::newRow(qPrintable(theme)) << theme;
    }
    void aPushButtonTellsItsState()
    {
        QFETCH(QString, theme);
        Theme::instance().choose(theme);
        const MarkPalette &p = colours();
        Alone<QPushButton> alone;
        QPushButton *button = alone.control;
        button->setCheckable(true);
        QVERIFY(alone.show());
        QCOMPARE(look(button).face, buttonFace());
        QCOMPARE(look(button).edge, p.buttonLine);
        button->setAttribute(Qt::WA_UnderMouse);
        QCOMPARE(look(button).face, hoverFace());
        button->setAttribute(Qt::WA_UnderMouse, false);
        button->setChecked(true);
        QCOMPARE(look(button).face, p.press);
        QCOMPARE(look(button).edge, p.pressLine);
        button->setChecked(false);
        button->setProperty("primary", true);
        QCOMPARE(look(button).face, p.press);
        QCOMPARE(look(button).edge, p.accent);
        button->setFocus();
        QCOMPARE(look(button).edge, p.focus);
        QCOMPARE(look(button).inside, p.focus);
        button->setEnabled(false);
        QCOMPARE(look(button).face, buttonFace());
        QCOMPARE(look(button).edge, p.line);
    }

    void aFlatButtonHasAFaceUnderThePointerAlone()
    {
        Alone<QPushButton> alone;
        alone.control->setFlat(true);
        QVERIFY(alone.show());
        const QColor window = alone.window.palette().color(QPalette::Window);
        const auto face = [&] { return alone.window.grab().toImage().pixelColor(5, 14); };
        QCOMPARE(face(), window);
        alone.control->setAttribute(Qt::WA_UnderMouse);
        QCOMPARE(face(), hoverFace());
    }

    void everyFieldHasTheKeyboardsEdge_data()
    {
        QTest::addColumn<std::function<QWidget *(QWidget *)>>("make");
        const auto row = [](const char *name, auto make) {
            QTest::newRow(name) << std::function<QWidget *(QWidget *)>(make);
        };
        row("a line", [](QWidget *parent) { return new QLineEdit(parent); });
        row("a text", [](QWidget *parent) { return new QPlainTextEdit(parent); });
        row("a choice", [](QWidget *parent) { return new QComboBox(parent); });
        row("a number", [](QWidget *parent) { return new QSpinBox(parent); });
        row("a button", [](QWidget *parent) { return new QPushButton(parent); });
        row("a tool button", [](QWidget *parent) {
            auto *button = new QToolButton(parent);
            button->setFocusPolicy(Qt::TabFocus);
            return button;
        });
        row("a tree", [](QWidget *parent) { return new QTreeView(parent); });
    }
    void everyFieldHasTheKeyboardsEdge()
    {
        QFETCH(std::function<QWidget *(QWidget *)>, make);
        Alone<QWidget> alone;
        QWidget *field = make(&alone.window);
        field->setGeometry(0, 0, 160, 50);
        QVERIFY(alone.show());
        QVERIFY(look(field).edge != colours().focus);
        field->setFocus();
        QCOMPARE(look(field).edge, colours().focus);
        QCOMPARE(look(field).inside, colours().focus);
        QVERIFY(look(field).face != colours().focus);
    }

    void fieldsAndButtonsAreOfOneHeight()
    {
        QLineEdit line;
        QComboBox choice;
        QSpinBox number;
        QPushButton button(u"Words"_s);
        QWidget *all[] = {&line, &choice, &number, &button};
        for (const QWidget *each : all)
            QCOMPARE(each->sizeHint().height(), 28);
        QPushButton big(u"Words"_s);
        big.setProperty("big", true);
        QCOMPARE(big.sizeHint().height(), 34);
        QPushButton primary(u"Words"_s);
        primary.setProperty("primary", true);
        QVERIFY2(primary.sizeHint().width() > button.sizeHint().width(), "strong words need more room");
    }

    void theHandleOfAScrollBarGoesFromEndToEnd_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("upright") << Qt::Vertical << Qt::LeftToRight;
        QTest::newRow("lying") << Qt::Horizontal << Qt::LeftToRight;
        QTest::newRow("lying, from right to left") << Qt::Horizontal << Qt::RightToLeft;
    }
    void theHandleOfAScrollBarGoesFromEndToEnd()
    {
        QFETCH(Qt::Orientation, orientation);
        QFETCH(Qt::LayoutDirection, direction);
        const auto part = [&](int position, QStyle::SubControl which) {
            const QStyleOptionSlider option = bar(orientation, position, direction);
            return style()->subControlRect(QStyle::CC_ScrollBar, &option, which);
        };
        const auto along = [&](const QRect &rect) {
            return orientation == Qt::Horizontal ? std::pair(rect.left(), rect.right() + 1)
                                                 : std::pair(rect.top(), rect.bottom() + 1);
        };
        const bool isMirrored = direction == Qt::RightToLeft;
        const int length = 32; // a tenth would be 30
        QCOMPARE(along(part(isMirrored ? 900 : 0, QStyle::SC_ScrollBarSlider)), std::pair(0, length));
        QCOMPARE(along(part(isMirrored ? 0 : 900, QStyle::SC_ScrollBarSlider)), std::pair(300 - length, 300));
        for (const int position : {0, 1, 450, 899, 900}) { // what is not the handle is a page before or after it
            const QRect handle = part(position, QStyle::SC_ScrollBarSlider);
            const QRect before = part(position, QStyle::SC_ScrollBarSubPage);
            const QRect after = part(position, QStyle::SC_ScrollBarAddPage);
            QVERIFY(!before.intersects(handle) && !after.intersects(handle));
            const auto size = [&](const QRect &rect) { return along(rect).second - along(rect).first; };
            QCOMPARE(size(before) + size(handle) + size(after), 300);
            if (before.isValid())
                QCOMPARE(along(before).first < along(handle).first, !isMirrored);
            const QStyleOptionSlider option = bar(orientation, position, direction);
            QCOMPARE(style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, handle.center()),
                     QStyle::SC_ScrollBarSlider);
        }
    }

    void aMenuHasRoomForItsWords_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }
    /** Words, keys and ticks are drawn beside one another: columns of the menu without any ink part them. */
    void aMenuHasRoomForItsWords()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        QMenu menu;
        QAction *on = menu.addAction(u"WWWWWWWW"_s);
        on->setCheckable(true);
        on->setChecked(true);
        on->setShortcut(QKeySequence(u"Ctrl+Shift+W"_s));
        menu.ensurePolished();
        menu.resize(menu.sizeHint());
        const QImage image = menu.grab().toImage();
        const QRect row = menu.actionGeometry(on);
        QList<std::pair<int, int>> runs; // of columns with ink, parted by more than a letter's gap
        for (int x = row.left(); x <= row.right(); ++x) {
            bool hasInk = false;
            for (int y = row.top(); y <= row.bottom(); ++y)
                hasInk = hasInk || image.pixelColor(x, y) != colours().paper;
            if (hasInk && !runs.isEmpty() && x - runs.last().second <= 5)
                runs.last().second = x;
            else if (hasInk)
                runs << std::pair(x, x);
        }
        QCOMPARE(runs.size(), 3);
        QVERIFY(runs.first().first > row.left() + 2 && runs.last().second < row.right() - 2);
        const auto width = [&](qsizetype i) { return runs[i].second - runs[i].first; };
        const qsizetype tick = direction == Qt::LeftToRight ? 0 : 2;
        QVERIFY(width(tick) < width(1) && width(tick) < width(2 - tick));
    }

    void aBoxShowsItsTick()
    {
        Alone<QCheckBox> alone;
        QVERIFY(alone.show());
        const auto box = [&] {
            QStyleOptionButton option;
            option.initFrom(alone.control);
            const QRect rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, alone.control);
            return alone.control->grab(rect.adjusted(3, 3, -3, -3)).toImage();
        };
        const auto darkest = [](const QImage &image) {
            int value = 255;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    value = std::min(value, qGray(image.pixel(x, y)));
            return value;
        };
        QCOMPARE(darkest(box()), qGray(colours().paper.rgb()));
        alone.control->setChecked(true);
        QVERIFY(darkest(box()) < 60);
        alone.control->setTristate(true);
        const QImage ticked = box();
        alone.control->setCheckState(Qt::PartiallyChecked);
        QVERIFY(darkest(box()) < 60 && box() != ticked);
    }

    void aSelectedRowLeavesTheEdgeSeen()
    {
        Alone<QTreeWidget> alone;
        alone.control->setGeometry(0, 0, 160, 50);
        alone.control->setHeaderHidden(true);
        alone.control->setRootIsDecorated(false);
        alone.control->setCurrentItem(new QTreeWidgetItem(alone.control, {u"Row"_s}));
        QVERIFY(alone.show());
        const int middle = alone.control->visualItemRect(alone.control->currentItem()).center().y();
        const auto at = [&](int x) { return alone.control->grab().toImage().pixelColor(x, middle); };
        QCOMPARE(at(0), colours().selectedRow);
        alone.control->setFocus();
        QCOMPARE(at(0), colours().focus);
        QCOMPARE(at(100), colours().selectedRow);
    }
};

QTEST_MAIN(TestQuietStyle)
#include "tst_quietstyle.moc"
