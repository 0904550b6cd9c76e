// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that was killed: the next one offers its session, named or not, and shows it with everything as it was.
// GALLEY_PICTURES=FOLDER keeps a picture of the offer and of what came back.
#include "app/annotate/annotationbook.h"
#include "widgets/actions.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/articleview.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/review/reviewdock.h"
#include "widgets/viewkeeper.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 60'000; // ms

QStringList samples()
{
    const QString folder = QStringLiteral(GALLEY_SOURCE_DIR "/resources/samples/");
    return {folder + u"1-wire.txt"_s, folder + u"2-courier.txt"_s};
}

bool isReady(const MainWindow &window)
{
    return QTest::qWaitFor(
        [&] {
            return window.workspace()->articles().size() == 2 &&
                   window.workspace()->compareState() == CompareState::Ready && window.isSettled();
        },
        patience);
}

ArticleView *paneOf(const MainWindow &window, int article)
{
    for (auto *view : window.view()->findChildren<ArticleView *>()) {
        if (view->articleIndex() == article)
            return view;
    }
    return nullptr;
}

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GALLEY_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name));
}

/** Opens, annotates, arranges, says so, and waits for its end. */
int workUntilKilled(const QString &sessionPath)
{
    Settings settings;
    MainWindow window(&settings);
    window.resize(1300, 500);
    window.show();
    window.open(samples());
    if (!isReady(window))
        return 1;
    if (!sessionPath.isEmpty())
        window.workspace()->saveSessionAs(sessionPath);
    window.workspace()->annotate(AnnotationKind::Note, 0, {3, 20}, u"remember this"_s);
    window.actions()->at(Command::ShowOnlyHere)->setChecked(false);
    window.actions()->at(Command::ShowDrawer)->setChecked(false);
    window.dock()->showTab(ReviewDock::Tab::Annotations, false);
    window.view()->setTextSize(18);
    window.view()->setCurrentStop(2);
    QTest::qWait(300);
    paneOf(window, 1)->setScrollTop(paneOf(window, 1)->scrollTop() + 40);
    const auto *keeper = window.findChild<ViewKeeper *>();
    if (!QTest::qWaitFor([&] { return window.workspace()->viewState() == keeper->state(); }, patience))
        return 2;
    std::printf("%d %d %d\n", paneOf(window, 0)->scrollTop(), paneOf(window, 1)->scrollTop(),
                window.view()->currentStop());
    std::fflush(stdout);
    ::pause();
    return 3;
}
} // namespace

class RestoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }

    void everythingComesBackAfterAKill_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("an unnamed session") << QString();
        QTest::newRow("a session with a name") << u"Bridge story.galley"_s;
    }
    void everythingComesBackAfterAKill()
    {
        QFETCH(QString, name);
        QProcess killed;
        killed.start(QCoreApplication::applicationFilePath(),
                     {u"--work-until-killed"_s, name.isEmpty() ? QString() : m_folder.filePath(name)});
        QVERIFY2(killed.waitForReadyRead(patience), killed.readAllStandardError().constData());
        const QList<QByteArray> figures = killed.readLine().trimmed().split(' ');
        QCOMPARE(figures.size(), 3);
        killed.kill();
        killed.waitForFinished();

        Settings settings;
        MainWindow window(&settings);
        window.resize(1300, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.offerLeftBehind();
        const auto *offer = window.findChild<QWidget *>(u"restoreOffer"_s);
        QVERIFY(offer->isVisible());
        const auto *text = window.findChild<QLabel *>(u"restoreText"_s);
        QVERIFY(!text->text().isEmpty());
        QCOMPARE(text->text().contains(u"Bridge story"_s), !name.isEmpty());
        keepPicture(window, name.isEmpty() ? u"offer-unnamed.png"_s : u"offer-named.png"_s);
        window.findChild<QPushButton *>(u"restoreButton"_s)->click();
        QVERIFY(isReady(window));
        QTest::qWait(300);
        QCOMPARE(window.workspace()->annotations()->annotations().size(), 1);
        QCOMPARE(window.workspace()->annotations()->annotations()[0].body, u"remember this"_s);
        QVERIFY(!window.actions()->at(Command::ShowOnlyHere)->isChecked());
        QVERIFY(!window.actions()->at(Command::ShowDrawer)->isChecked());
        QVERIFY(!window.view()->filter().onlyHere);
        QCOMPARE(int(window.dock()->currentTab()), int(ReviewDock::Tab::Annotations));
        QCOMPARE(window.view()->textSize(), 18);
        QCOMPARE(window.view()->currentStop(), figures[2].toInt());
        QVERIFY2(std::abs(paneOf(window, 0)->scrollTop() - figures[0].toInt()) <= 2,
                 qPrintable(QString::number(paneOf(window, 0)->scrollTop())));
        QVERIFY2(std::abs(paneOf(window, 1)->scrollTop() - figures[1].toInt()) <= 2,
                 qPrintable(QString::number(paneOf(window, 1)->scrollTop())));
        keepPicture(window, name.isEmpty() ? u"back-unnamed.png"_s : u"back-named.png"_s);
        window.workspace()->closeSession(false);
        QVERIFY(sessionsLeftBehind(settings).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == u"--work-until-killed"_s)
        return workUntilKilled(arguments[2]);
    RestoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_restore.moc"
