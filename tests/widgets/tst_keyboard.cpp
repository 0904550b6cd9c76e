// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way by keys alone: from the empty start page to an annotated comparison and its PDF. No widget is called;
// every key goes where the focus is.
#include "app/annotate/annotationbook.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articleview.h"
#include "widgets/panes/comparisonview.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <poppler-qt6.h>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000; // ms

/** Where the next key goes: an open list, the widget with the focus, or the window in front. */
QWidget *target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *window =
        QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
    if (QWidget *focus = QApplication::focusWidget(); focus && (!window || focus->window() == window))
        return focus;
    return window && window->focusWidget() ? window->focusWidget() : window;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(target());
    QTest::keyClick(target(), key, modifiers);
    QCoreApplication::processEvents();
}

void type(const QString &words)
{
    for (const QChar c : words) {
        QWidget *at = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->focusWidget() : target();
        QVERIFY(at);
        QTest::keyClick(at, c.toLatin1());
    }
}

bool isInFront(const QString &dialog)
{
    const QWidget *modal = QApplication::activeModalWidget();
    return modal && modal->objectName() == dialog;
}

} // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }
    void fromTheEmptyStartPageToThePdf();

private:
    void comeBack();
    void openArticles();
    void annotate();
    void exportPdf();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void KeyboardTest::fromTheEmptyStartPageToThePdf()
{
    for (const auto *name : {"1-wire.txt", "2-courier.txt"})
        QVERIFY(QFile::copy(QStringLiteral(GALLEY_SOURCE_DIR "/resources/samples/") + QLatin1StringView(name),
                            m_folder.filePath(QLatin1StringView(name))));
    Settings settings;
    m_window = std::make_unique<MainWindow>(&settings);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const auto step : {&KeyboardTest::openArticles, &KeyboardTest::annotate, &KeyboardTest::exportPdf}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            break;
    }
    m_window->workspace()->closeSession(false);
    m_window.reset();
}

/** When a dialog is closed a window manager puts the window before it in front; the platform of the tests does not. */
void KeyboardTest::comeBack()
{
    QVERIFY(QTest::qWaitFor([&] { return !QApplication::activeModalWidget(); }, patience));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void KeyboardTest::openArticles()
{
    QCOMPARE(QApplication::focusWidget()->objectName(), u"startOpen"_s); // what a newcomer sees the ring around
    press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return isInFront(u"openDialog"_s); }, patience));
    type(u"\"%1\" \"%2\""_s.arg(m_folder.filePath(u"1-wire.txt"_s), m_folder.filePath(u"2-courier.txt"_s)));
    for (int i = 0; i < 2 && isInFront(u"openDialog"_s); ++i) // the first may only close a list of proposals
        press(Qt::Key_Return);
    comeBack();
    const Workspace *workspace = m_window->workspace();
    QVERIFY(QTest::qWaitFor(
        [&] {
            return workspace->articles().size() == 2 && workspace->compareState() == CompareState::Ready &&
                   m_window->isSettled();
        },
        patience));
}

void KeyboardTest::annotate()
{
    QVERIFY(qobject_cast<ArticleView *>(QApplication::focusWidget()));
    press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return m_window->view()->currentStop() == 0; }, patience));
    press(Qt::Key_F7);
    QVERIFY(QTest::qWaitFor([&] { return m_window->view()->currentStop() == 1; }, patience));
    press(Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return m_window->view()->currentStop() == 0; }, patience));
    press(Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return m_window->view()->currentArticle() == 1; }, patience));
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_H);
    const QList<Annotation> &annotations = m_window->workspace()->annotations()->annotations();
    QCOMPARE(annotations.size(), 1);
    QVERIFY(!annotations.first().anchors.first().exact.trimmed().isEmpty());
    press(Qt::Key_PageUp, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return m_window->view()->currentArticle() == 0; }, patience));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_A);
    QVERIFY(QTest::qWaitFor([&] { return isInFront(u"annotationEditor"_s); }, patience));
    type(u"Who says so?"_s);
    for (int i = 0; i < 12 && isInFront(u"annotationEditor"_s); ++i) { // on to the buttons
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        press(button && button->isDefault() ? Qt::Key_Return : Qt::Key_Tab);
    }
    QVERIFY(QTest::qWaitFor([&] { return annotations.size() == 2; }, patience));
    QVERIFY(std::ranges::contains(annotations, u"Who says so?"_s, &Annotation::body));
    comeBack();
}

void KeyboardTest::exportPdf()
{
    const QString pdf = m_folder.filePath(u"out.pdf"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return isInFront(u"exportDialog"_s); }, patience));
    press(Qt::Key_F, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor(
        [&] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"exportPath"_s; },
        patience));
    press(Qt::Key_A, Qt::ControlModifier);
    type(pdf);
    press(Qt::Key_Return);
    comeBack();
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::load(pdf);
    QVERIFY(document);
    int notes = 0;
    for (int i = 0; i < document->numPages(); ++i) {
        const std::unique_ptr<Poppler::Page> page(document->page(i));
        for (const auto &annotation : page->annotations())
            notes += annotation->contents().contains(u"Who says so?"_s) ? 1 : 0;
    }
    QVERIFY(notes > 0);
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
