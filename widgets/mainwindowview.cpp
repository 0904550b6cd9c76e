// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the main window that concerns how things are shown: view commands, regions, layout, drag and drop.
#include "widgets/mainwindow.h"

#include "app/report/tablereport.h"
#include "widgets/actions.h"
#include "widgets/desk.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/filecommands.h"
#include "widgets/menus.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/review/pairdrawer.h"
#include "widgets/review/reviewdock.h"
#include "widgets/startpage.h"
#include "widgets/viewkeeper.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int normalTextSize = 15;

/** As CSV, and for programs that take plain text with tabs. */
void copyTable(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines << row.join(u'\t');
    auto *data = new QMimeData;
    data->setText(lines.join(u'\n') + u'\n');
    data->setData(u"text/csv"_s, csvOf(rows));
    QApplication::clipboard()->setMimeData(data);
}
} // namespace

void MainWindow::connectViewCommands()
{
    const auto toggled = [this](Command command, bool on, auto run) {
        QAction *action = m_actions->at(command);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, run);
    };
    const auto on = [this](Command command, auto run) {
        connect(m_actions->at(command), &QAction::triggered, this, run);
    };
    const auto setting = [this](Setting which) { return m_settings->value(which); };
    toggled(Command::AlignRows, setting(Setting::AlignRows).toBool(), [this](bool is) { m_view->setAlignRows(is); });
    on(Command::AlignRows, [this](bool is) { m_settings->setValue(Setting::AlignRows, is); });
    connect(m_workspace, &Workspace::slotsChanged, this, [this, articles = qsizetype(0)]() mutable {
        const qsizetype now = m_workspace->slotList().size(); // rows are aligned where two are read side by side
        if ((now > 2) != (articles > 2))
            m_actions->at(Command::AlignRows)->setChecked(now <= 2 && m_settings->value(Setting::AlignRows).toBool());
        articles = now;
    });
    toggled(Command::LinkScrolling, setting(Setting::LinkScrolling).toBool(), [this](bool is) {
        m_view->setLinkScrolling(is);
        m_settings->setValue(Setting::LinkScrolling, is);
    });
    const QString moves = setting(Setting::ShowMoves).toString();
    const std::tuple<Command, QString, ComparisonView::Moves> choices[] = {
        {Command::MovesNone, u"none"_s, ComparisonView::Moves::None},
        {Command::MovesCurrent, u"current"_s, ComparisonView::Moves::Current},
        {Command::MovesAll, u"all"_s, ComparisonView::Moves::All},
    };
    for (const auto &[command, name, value] : choices) {
        toggled(command, moves == name, [this, name, value](bool is) {
            if (!is)
                return;
            m_view->setMoves(value);
            m_settings->setValue(Setting::ShowMoves, name);
        });
        if (moves == name)
            m_view->setMoves(value);
    }
    m_view->setAlignRows(setting(Setting::AlignRows).toBool());
    m_view->setLinkScrolling(setting(Setting::LinkScrolling).toBool());
    m_view->setTextSize(setting(Setting::ReadingSize).toInt());
    on(Command::LargerText, [this] { m_view->setTextSize(m_view->textSize() + 1); });
    on(Command::SmallerText, [this] { m_view->setTextSize(m_view->textSize() - 1); });
    on(Command::NormalText, [this] { m_view->setTextSize(normalTextSize); });
    toggled(Command::ShowOverview, true, [this](bool is) { m_view->setOverviewShown(is); });
    toggled(Command::ShowDock, true, [this](bool is) {
        m_desk->setDockShown(is);
        if (is && m_desk->isDockOver()) // it goes again with the focus
            m_dock->showTab(m_dock->currentTab());
    });
    connect(m_desk, &Desk::dockShownChanged, m_actions->at(Command::ShowDock), &QAction::setChecked);
    toggled(Command::ShowDrawer, true, [this](bool is) { m_drawer->setCollapsed(!is); });
    connect(m_drawer, &PairDrawer::collapsedChanged, m_actions->at(Command::ShowDrawer),
            [action = m_actions->at(Command::ShowDrawer)](bool collapsed) { action->setChecked(!collapsed); });
    toggled(Command::ShowMenuBar, true, [this](bool is) { menuBar()->setVisible(is); });
}

void MainWindow::connectPanelCommands()
{
    const auto on = [this](Command command, auto run) {
        connect(m_actions->at(command), &QAction::triggered, this, run);
    };
    const std::pair<Command, ReviewDock::Tab> tabs[] = {
        {Command::TabClaims, ReviewDock::Tab::Claims},
        {Command::TabQuotes, ReviewDock::Tab::Quotes},
        {Command::TabNames, ReviewDock::Tab::Names},
        {Command::TabFindings, ReviewDock::Tab::Findings},
        {Command::TabAnnotations, ReviewDock::Tab::Annotations},
        {Command::TabOutline, ReviewDock::Tab::Outline},
    };
    for (const auto &[command, tab] : tabs) {
        on(command, [this, tab] {
            m_actions->at(Command::ShowDock)->setChecked(true);
            m_dock->showTab(tab);
        });
    }
    on(Command::CopyClaims, [this] { copyTable(m_dock->claimsTable()); });
    on(Command::NextRegion, [this] { moveRegion(1); });
    on(Command::PreviousRegion, [this] { moveRegion(-1); });
    on(Command::Preferences, [this] { (new SettingsDialog(m_settings, this))->open(); });
    on(Command::Shortcuts, [this] { showShortcuts(); });
    on(Command::About, [this] {
        QMessageBox::about(this, tr("About Galley"),
                           tr("<b>Galley %1</b><p>Sets news articles side by side and shows which claims they share, "
                              "where they differ, and what only one of them says.</p><p>Free software under the GNU "
                              "General Public License, version 3 or later.</p>")
                               .arg(QStringLiteral(GALLEY_VERSION)));
    });
    connect(m_settings, &Settings::changed, this, [this](Setting which) {
        if (which == Setting::ReadingSize && m_settings->value(which).toInt() != m_view->textSize())
            m_view->setTextSize(m_settings->value(which).toInt());
    });
}

void MainWindow::moveRegion(int by)
{
    QList<QWidget *> regions{findChild<QToolBar *>(u"mainToolBar"_s)};
    if (m_workspace->slotList().isEmpty()) {
        regions << m_start;
    } else {
        regions << m_view << m_drawer << (m_dock->isVisible() ? static_cast<QWidget *>(m_dock) : m_desk->rail());
    }
    regions << statusBar();
    int now = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (regions[i]->isAncestorOf(QApplication::focusWidget()))
            now = int(i);
    }
    const int count = int(regions.size());
    for (int i = 1; i <= count; ++i) {
        QWidget *region = regions[(now + by * i + count * 2) % count];
        if (!region->isVisible())
            continue;
        if (region == m_view) {
            m_view->focusArticle(m_view->currentArticle());
            return;
        }
        if (region == m_dock) {
            m_dock->showTab(m_dock->currentTab());
            return;
        }
        for (QWidget *child : region->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::restoreLayout()
{
    resize(1600, 1000);
    const QByteArray geometry = m_settings->value(Setting::WindowGeometry).toByteArray();
    if (!geometry.isEmpty())
        restoreGeometry(geometry);
    const QByteArray state = m_settings->value(Setting::WindowState).toByteArray();
    if (!state.isEmpty())
        m_desk->restoreLayoutState(state);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setValue(Setting::WindowGeometry, saveGeometry());
    m_settings->setValue(Setting::WindowState, m_desk->layoutState());
    m_keeper->keep();
    m_files->closeComparison();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileCommands::canOpen(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_start->setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_start->setDropping(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropping(false);
    event->acceptProposedAction();
    m_files->openDropped(event->mimeData());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToolBar(this, *m_actions, event->size().width());
}

/** Escape goes back to the articles; Enter presses the button that has the focus, as it does in dialogs. */
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && isEnter && !event->isAutoRepeat()) {
        button->click();
    } else if (event->key() == Qt::Key_Escape && !m_workspace->slotList().isEmpty()) {
        if (m_desk->isDockOver())
            m_desk->setDockShown(false);
        m_view->focusArticle(m_view->currentArticle());
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

} // namespace galley
