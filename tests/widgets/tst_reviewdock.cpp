// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the dock: lists rows by article, and ignores a finding here and everywhere.
#include "widgets/look/theme.h"
#include "widgets/mainwindow.h"
#include "widgets/review/reviewdock.h"
#include "widgets/review/reviewmodel.h"

#include <QAction>
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

} // namespace

class ReviewDockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().choose(u"light"_s); }
    void init();
    void cleanup();
    void claimsAreListedByArticle();
    void aFindingIsIgnoredEverywhere();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void ReviewDockTest::init()
{
    const QStringList texts{u"Harbour opens\n\nMayor Stoltenberg opened the harbour on Monday. Stoltenberg praised the "
                            "crews who built it.\n\nThe ferries will sail again in spring, said Stoltenberg.\n"_s,
                            u"New harbour\n\nMayor Stotlenberg opened the harbour on Monday.\n\nFishermen asked for "
                            "cheaper moorings near the old bridge.\n"_s};
    QStringList paths;
    for (const QString &text : texts) {
        paths << m_folder.filePath(u"%1.txt"_s.arg(paths.size()));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    m_settings = std::make_unique<Settings>();
    m_settings->setValue(Setting::Variants, QStringList());
    m_settings->setValue(Setting::AlwaysRight, QStringList());
    m_window = std::make_unique<MainWindow>(m_settings.get());
    m_window->resize(1400, 900);
    m_window->show();
    m_window->open(paths);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return m_window->workspace()->articles().size() == 2 &&
                   m_window->workspace()->compareState() == CompareState::Ready && m_window->isSettled();
        },
        patience));
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
