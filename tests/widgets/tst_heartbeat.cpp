// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The GUI thread is never held for long: what long articles take is spread over the turns of the event loop. Where the
// program is built as it is installed, the processor time of each turn is looked at; where it is built for finding
// faults, which takes many times longer, only what a turn does.
#include "tests/bench/articlemaker.h"
#include "tests/support/turnclock.h"
#include "widgets/actions.h"
#include "widgets/findbar.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/review/reviewdock.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

#ifdef NDEBUG
constexpr int size = 1'000'000; // letters of an article
#else
constexpr int size = 40'000;
#endif
constexpr double longest = 50;    // ms
constexpr int patience = 300'000; // ms

QString lists[] = {u"claims"_s, u"quotes"_s, u"names"_s, u"findings"_s, u"annotations"_s, u"outline"_s};

QStringList longArticles(const QString &folder, int count, int letters)
{
    const QString first = bench::makeArticle(letters, 20260317);
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths << folder + u"/%1-%2.txt"_s.arg(letters).arg(i);
        QFile file(paths.last());
        if (file.open(QIODevice::WriteOnly))
            file.write((i ? bench::rewritten(first, 3 + quint32(i)) : first).toUtf8());
    }
    return paths;
}

/** Runs the event loop as the program does, until @p done says so. */
template <typename Done>
bool runUntil(Done done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return done();
}

void verifyTurns(const TurnClock &clock)
{
    QVERIFY(clock.count() > 1);
#ifdef NDEBUG
    const double worst = clock.turns().first();
    QVERIFY2(worst < longest, qPrintable(u"a turn took %1 ms"_s.arg(worst)));
#endif
}

} // namespace

class HeartbeatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void comparingHoldsNoTurnForLong();
    void aListIsFilledWhenItIsLookedAt();
    void goingFromDifferenceToDifferenceHoldsNoTurnForLong();
    void annotatingHoldsNoTurnForLong();
    void filteringHoldsNoTurnForLong();
    void findingHoldsNoTurnForLong_data();
    void findingHoldsNoTurnForLong();
    void eightArticlesHoldNoTurnForLong();
    void anotherThemeHoldsNoTurnForLong();
    void theListOfClaimsHoldsNoTurnForLong();

private:
    void open();
    void settle(const TurnClock &clock) const;
    QAbstractItemModel *list(const QString &name) const;
    bool isCompared(int articles = 2) const;

    QTemporaryDir m_folder;
    QStringList m_paths;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void HeartbeatTest::initTestCase()
{
    Theme::instance().choose(u"light"_s);
    m_paths = longArticles(m_folder.path(), 2, size);
}

void HeartbeatTest::init()
{
    m_settings = std::make_unique<Settings>();
    m_window = std::make_unique<MainWindow>(m_settings.get());
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void HeartbeatTest::cleanup()
{
    m_window->workspace()->closeSession(false);
    m_window.reset();
}

/** The list as it stands, without a look at it. */
QAbstractItemModel *HeartbeatTest::list(const QString &name) const
{
    return m_window->findChild<QTreeView *>(name + u"Table"_s)->model();
}

bool HeartbeatTest::isCompared(int articles) const
{
    return m_window->workspace()->articles().size() == articles &&
           m_window->workspace()->compareState() == CompareState::Ready && m_window->isSettled();
}

void HeartbeatTest::comparingHoldsNoTurnForLong()
{
    const TurnClock clock;
    QList<int> filled;
    int compared = -1;
    for (const QString &name : lists) {
        connect(list(name), &QAbstractItemModel::modelReset, this, [&] {
            if (compared >= 0)
                filled << clock.count();
        });
    }
    connect(m_window->workspace(), &Workspace::comparisonChanged, this, [&] {
        if (m_window->workspace()->compareState() == CompareState::Ready)
            compared = clock.count();
    });
    m_window->open(m_paths);
    QVERIFY(runUntil([this] { return isCompared(); }));
    QVERIFY(compared >= 0);
    QVERIFY(list(u"claims"_s)->rowCount() > 0);
    QCOMPARE(filled.size(), 1); // the list in sight, alone
    QVERIFY2(filled.first() > compared + 1, "the list is filled in the turn of the panes");
    verifyTurns(clock);
}

void HeartbeatTest::aListIsFilledWhenItIsLookedAt()
{
    m_window->open(m_paths);
    QVERIFY(runUntil([this] { return isCompared(); }));
    const TurnClock clock;
    for (int i = 1; i < ReviewDock::tabCount; ++i) {
        const int before = clock.count();
        QCOMPARE(list(lists[i])->rowCount(), 0);
        m_window->dock()->showTab(ReviewDock::Tab(i));
        QVERIFY(runUntil([&] { return clock.count() > before + 2; }));
    }
    QVERIFY(list(u"outline"_s)->rowCount() > 0);
    verifyTurns(clock);
}

void HeartbeatTest::goingFromDifferenceToDifferenceHoldsNoTurnForLong()
{
    m_window->open(m_paths);
    QVERIFY(runUntil([this] { return isCompared(); }));
    const TurnClock clock;
    for (int i = 0; i < 20; ++i) {
        const int before = clock.count();
        m_window->actions()->at(Command::NextDifference)->trigger();
        QVERIFY(runUntil([&] { return clock.count() > before + 2; }));
    }
    QCOMPARE(m_window->view()->currentStop(), 19);
    verifyTurns(clock);
}

void HeartbeatTest::open()
{
    m_window->open(m_paths);
    QVERIFY(runUntil([this] { return isCompared(); }));
}

/** Lets the event loop run until all that was asked for is shown. */
void HeartbeatTest::settle(const TurnClock &clock) const
{
    const int before = clock.count();
    QVERIFY(runUntil([&] { return clock.count() > before + 2 && m_window->isSettled(); }));
}

void HeartbeatTest::annotatingHoldsNoTurnForLong()
{
    open();
    Workspace *workspace = m_window->workspace();
    m_window->dock()->showTab(ReviewDock::Tab::Annotations, false);
    const TurnClock clock;
    for (int i = 0; i < 5; ++i) {
        const TextRange words = workspace->articles()[0].paragraphs[3 * i].range;
        m_window->view()->reveal({0, {words.start, words.start + 12}});
        settle(clock);
        m_window->actions()->at(Command::Highlight)->trigger();
        settle(clock);
    }
    QCOMPARE(workspace->annotations()->annotations().size(), 5);
    m_window->actions()->at(Command::Undo)->trigger();
    settle(clock);
    QCOMPARE(workspace->annotations()->annotations().size(), 4);
    verifyTurns(clock);
}

void HeartbeatTest::filteringHoldsNoTurnForLong()
{
    open();
    const TurnClock clock;
    for (const Command command : {Command::ShowShared, Command::OnlyDiffering, Command::LeaveOutQuotes,
                                  Command::LeaveOutShort, Command::OnlyDiffering}) {
        m_window->actions()->at(command)->trigger();
        settle(clock);
    }
    QVERIFY(m_window->actions()->at(Command::LeaveOutShort)->isChecked());
    verifyTurns(clock);
}

void HeartbeatTest::findingHoldsNoTurnForLong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isRegular");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("the word that is found most often") << u"the"_s << false << true;
    QTest::newRow("a regular expression that fits everywhere") << u"\\w+ing\\b"_s << true << true;
    QTest::newRow("one that tries much and fits nowhere") << u"(\\w+ )*zzz"_s << true << false;
    QTest::newRow("one that would try for ever") << u"(\\w+ ?)+\\d{9}$"_s << true << false;
}

void HeartbeatTest::findingHoldsNoTurnForLong()
{
    QFETCH(QString, typed);
    QFETCH(bool, isRegular);
    QFETCH(bool, isThere);
    open();
    const TurnClock clock;
    m_window->actions()->at(Command::Find)->trigger();
    auto *bar = m_window->findChild<FindBar *>();
    auto *line = bar->findChild<QLineEdit *>(u"findLine"_s);
    bar->findChild<QToolButton *>(u"findRegular"_s)->setChecked(isRegular);
    QString words;
    for (const QChar letter : typed) { // as it is typed
        line->setText(words += letter);
        settle(clock);
    }
    QVERIFY(runUntil([&] { return !bar->finder().isRunning(); }));
    const bool isFound = bar->finder().total() > 0;
    QCOMPARE(isFound, isThere);
    for (int i = 0; isFound && i < 5; ++i) {
        m_window->actions()->at(Command::FindNext)->trigger();
        settle(clock);
    }
    QCOMPARE(bar->current(), isFound ? 5 : -1);
    verifyTurns(clock);
}

void HeartbeatTest::eightArticlesHoldNoTurnForLong()
{
    const QStringList paths = longArticles(m_folder.path(), 8, size / 4);
    const TurnClock clock;
    m_window->open(paths);
    QVERIFY(runUntil([this] { return isCompared(8); }));
    QVERIFY(!m_window->workspace()->comparison().alignments.isEmpty());
    verifyTurns(clock);
}

void HeartbeatTest::anotherThemeHoldsNoTurnForLong()
{
    open();
    const auto back = qScopeGuard([] { Theme::instance().choose(u"light"_s); });
    const TurnClock clock;
    for (const QString &theme : {u"dark"_s, u"contrast"_s, u"light"_s, u"dark"_s}) {
        Theme::instance().choose(theme);
        settle(clock);
    }
    QVERIFY(colours().isDark);
    verifyTurns(clock);
}

void HeartbeatTest::theListOfClaimsHoldsNoTurnForLong()
{
    open();
    ReviewTab *claims = m_window->dock()->tab(ReviewDock::Tab::Claims);
    const QAbstractItemModel *model = claims->table()->model();
    const auto rows = [model] {
        int count = 0;
        for (int group = 0; group < model->rowCount(); ++group)
            count += model->rowCount(model->index(group, 0));
        return count;
    };
    const int all = rows();
#ifdef NDEBUG
    QVERIFY2(all > 2000, qPrintable(QString::number(all)));
#endif
    const TurnClock clock;
    auto *search = claims->findChild<QLineEdit *>();
    QString words;
    for (const QChar letter : u"the port"_s) {
        search->setText(words += letter);
        settle(clock);
    }
    QVERIFY(rows() < all);
    search->clear();
    settle(clock);
    QCOMPARE(rows(), all);
    for (int column = 0; column < 3; ++column) {
        claims->table()->header()->setSortIndicator(column, Qt::DescendingOrder);
        settle(clock);
    }
    verifyTurns(clock);
}

QTEST_MAIN(HeartbeatTest)
#include "tst_heartbeat.moc"
