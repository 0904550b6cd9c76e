// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the dock: lists rows by article, sorts them, and ignores a finding here and everywhere.
#include "widgets/actions.h"
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/review/reviewdock.h"
#include "widgets/review/reviewmodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 30'000; // ms

QList<ReviewRow> rowsOf(const QAbstractItemModel &model)
{
    QList<ReviewRow> rows;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            rows << model.index(row, 0, parent).data(ReviewModel::RowRole).value<ReviewRow>();
    }
    return rows;
}

/** The keys by which the rows of each group are sorted in @p column, told by what the rows say. */
QList<QList<QString>> keysOf(const QAbstractItemModel &model, int column)
{
    const auto rank = [](const QString &spoken) {
        return spoken.contains("differs"_L1)   ? u"1 differs"_s
               : spoken.startsWith("Only"_L1)  ? u"2 only here"_s
               : spoken.contains("not say"_L1) ? u"4 absent"_s
                                               : u"3 present"_s;
    };
    QList<QList<QString>> keys;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        keys.emplaceBack();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const auto one = model.index(row, 0, parent).data(ReviewModel::RowRole).value<ReviewRow>();
            keys.last() << (column == 0 ? one.text : rank(one.cells[column - 1].spoken));
        }
    }
    return keys;
}

bool isSorted(const QList<QList<QString>> &groups, Qt::SortOrder order)
{
    return std::ranges::all_of(groups, [order](const QList<QString> &keys) {
        return std::ranges::is_sorted(keys, [order](const QString &a, const QString &b) {
            return order == Qt::AscendingOrder ? a.localeAwareCompare(b) < 0 : b.localeAwareCompare(a) < 0;
        });
    });
}

} // namespace

class ReviewDockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }
    void init();
    void cleanup();
    void claimsAreListedByArticle();
    void claimsAreSortedByTheHeader_data();
    void claimsAreSortedByTheHeader();
    void aFindingIsIgnoredEverywhere();

private:
    QString file(const QString &name, const QString &text) const;
    bool settle(int articles) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QString ReviewDockTest::file(const QString &name, const QString &text) const
{
    QFile out(m_folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0)
        qFatal("the test cannot write its own folder");
    return out.fileName();
}

bool ReviewDockTest::settle(int articles) const
{
    return QTest::qWaitFor(
        [&] {
            return m_window->workspace()->articles().size() == articles &&
                   m_window->workspace()->compareState() == CompareState::Ready && m_window->isSettled();
        },
        patience);
}

void ReviewDockTest::init()
{
    const QStringList texts{u"Harbour opens\n\nMayor Stoltenberg opened the harbour on Monday. Stoltenberg praised the "
                            "crews who built it.\n\nThe ferries will sail again in spring, said Stoltenberg.\n"_s,
                            u"New harbour\n\nMayor Stotlenberg opened the harbour on Monday.\n\nFishermen asked for "
                            "cheaper moorings near the old bridge.\n"_s};
    QStringList paths;
    for (const QString &text : texts)
        paths << file(u"%1.txt"_s.arg(paths.size()), text);
    m_settings = std::make_unique<Settings>();
    m_settings->setValue(Setting::Variants, QStringList());
    m_settings->setValue(Setting::AlwaysRight, QStringList());
    m_window = std::make_unique<MainWindow>(m_settings.get());
    m_window->resize(1400, 900);
    m_window->show();
    m_window->open(paths);
    QVERIFY(settle(2));
}

void ReviewDockTest::cleanup()
{
    m_window->workspace()->closeSession(false);
    m_window.reset();
}

void ReviewDockTest::claimsAreListedByArticle()
{
    ReviewTab *claims = m_window->dock()->tab(ReviewDock::Tab::Claims);
    const QAbstractItemModel &model = *claims->table()->model();
    const QList<ReviewRow> all = rowsOf(model);
    const QList<QAction *> choices = claims->findChild<QToolButton *>(u"filterChoice"_s)->menu()->actions();
    QVERIFY(choices.size() >= 3);
    for (int article = 0; article < 2; ++article) {
        choices[choices.size() - 2 + article]->trigger();
        const auto has = [article](const ReviewRow &row) {
            return std::ranges::contains(row.passages, article, &Passage::article);
        };
        const QList<ReviewRow> listed = rowsOf(model);
        QVERIFY(std::ranges::all_of(listed, has));
        QCOMPARE(listed.size(), std::ranges::count_if(all, has));
        QVERIFY(listed.size() < all.size());
    }
    choices.first()->trigger();
    QCOMPARE(rowsOf(model).size(), all.size());
}

void ReviewDockTest::claimsAreSortedByTheHeader_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("by their words") << 0;
    QTest::newRow("by what A has") << 1;
    QTest::newRow("by what B has") << 2;
    QTest::newRow("by what C has") << 3;
}

/** One click sorts up, the next one down, the third gives back the order of the text; comparing anew changes nothing.
 */
void ReviewDockTest::claimsAreSortedByTheHeader()
{
    QFETCH(int, column);
    const QString same = u"Work on the bridge began four years ago.\n\n"_s;
    const QString ferries = u"Ferries will sail again in spring, said the port.\n\n"_s;
    m_window->workspace()->closeSession(false);
    m_window->open({file(u"a.txt"_s, u"Harbour\n\n"_s + same + ferries +
                                         u"The bridge cost 12 million euros.\n\nThe mayor cut a blue ribbon.\n\n"
                                         "It rained on 40 guests at noon.\n"_s),
                    file(u"b.txt"_s, u"Bridge\n\n"_s + same +
                                         u"The bridge cost 15 million euros.\n\nIt rained on 40 guests at noon.\n"_s),
                    file(u"c.txt"_s, u"Port\n\n"_s + ferries +
                                         u"The bridge cost 15 million euros.\n\nIt rained on 70 guests at noon.\n\n"
                                         "Anglers came from the islands.\n"_s)});
    QVERIFY(settle(3));
    const QTreeView *table = m_window->dock()->tab(ReviewDock::Tab::Claims)->table();
    const QAbstractItemModel &model = *table->model();
    QHeaderView *header = table->header();
    const auto click = [&] {
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    };
    const auto keys = [&] { return keysOf(model, column); };
    const QList<QList<QString>> found = keys();
    click();
    QVERIFY(isSorted(keys(), Qt::AscendingOrder));
    const QList<QList<QString>> up = keys();
    click();
    QVERIFY(isSorted(keys(), Qt::DescendingOrder));
    const QList<QList<QString>> down = keys();
    QVERIFY2(up != down, "there is something to sort");
    m_window->actions()->at(Command::Recompare)->trigger();
    QVERIFY(settle(3));
    QCOMPARE(keys(), down);
    m_window->open({file(u"d.txt"_s, u"Pier\n\n"_s + same + u"The pier is new.\n"_s)}); // a column more
    QVERIFY(settle(4));
    QVERIFY(keys().size() > 1 && isSorted(keys(), Qt::DescendingOrder));
    QCOMPARE(header->sortIndicatorSection(), column);
    m_window->workspace()->closeArticle(m_window->workspace()->slotList().last().id);
    QVERIFY(settle(3));
    QCOMPARE(keys(), down);
    click();
    QCOMPARE(keys(), found);
}

void ReviewDockTest::aFindingIsIgnoredEverywhere()
{
    const QList<Finding> findings = m_window->workspace()->findings();
    const auto variant = std::ranges::find(findings, FindingKind::NameVariant, &Finding::kind);
    QVERIFY(variant != findings.end());
    m_window->dock()->showFinding(int(variant - findings.begin()));
    ReviewTab *list = m_window->dock()->tab(ReviewDock::Tab::Findings);
    auto *everywhere = list->findChild<QPushButton *>(u"everywhere"_s);
    QVERIFY(everywhere);
    everywhere->click();
    QCOMPARE(m_settings->value(Setting::Variants).toStringList().size(), 1);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return m_window->workspace()->isIdle() &&
                   !std::ranges::contains(m_window->workspace()->findings(), FindingKind::NameVariant, &Finding::kind);
        },
        patience));
    m_window->workspace()->undoStack()->undo();
    QVERIFY(m_settings->value(Setting::Variants).toStringList().isEmpty());
}

QTEST_MAIN(ReviewDockTest)
#include "tst_reviewdock.moc"
