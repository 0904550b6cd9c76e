// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "widgets/actions.h"
#include "widgets/annotationcommands.h"
#include "widgets/desk.h"
#include "widgets/filecommands.h"
#include "widgets/findbar.h"
#include "widgets/legendbar.h"
#include "widgets/look/icons.h"
#include "widgets/menus.h"
#include "widgets/messagestrip.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/printing.h"
#include "widgets/readingmenus.h"
#include "widgets/review/pairdrawer.h"
#include "widgets/review/reviewdock.h"
#include "widgets/reviewcommands.h"
#include "widgets/startpage.h"
#include "widgets/statusline.h"
#include "widgets/viewkeeper.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

namespace galley
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_workspace(new Workspace(settings, this))
    , m_actions(new Actions(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/icons/galley.svg"_s));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    QMenu *recent = buildMenuBar(this, *m_actions);
    m_legend = buildToolBar(this, *m_actions);
    buildCentre();
    m_status = new StatusLine(statusBar(), m_workspace);
    m_files = new FileCommands(this, m_workspace, m_actions, recent);
    m_review = new ReviewCommands(this, m_workspace, m_view, m_actions);
    m_annotations = new AnnotationCommands({this, m_workspace, m_view, m_dock, m_review, m_actions});
    m_printing = new Printing(this, m_workspace, m_actions);
    m_actions->applyShortcuts(settings->value(Setting::Shortcuts).toStringList());
    connectView();
    connectDock();
    connectWorkspace();
    connectViewCommands();
    connectPanelCommands();
    connectFinding();
    connectPlaces();
    connectFilters();
    restoreLayout();
    m_keeper = new ViewKeeper({m_workspace, m_view, m_dock, m_desk, m_actions}, this);
    renewPage();
    m_start->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    m_pages = new QStackedWidget(this);
    setCentralWidget(m_pages);
    m_start = new StartPage(m_pages);
    m_pages->addWidget(m_start);
    m_desk = new Desk([this] { return m_view->leastWidth(); }, m_pages);
    auto *centre = new QWidget(m_desk->floor());
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageStrip(centre);
    m_view = new ComparisonView(m_workspace, centre);
    m_drawer = new PairDrawer(m_workspace,
                              {.confirm = m_actions->at(Command::ConfirmMatch),
                               .reject = m_actions->at(Command::RejectMatch),
                               .accept = m_actions->at(Command::AcceptFinding),
                               .dismiss = m_actions->at(Command::DismissFinding)},
                              centre);
    column->addWidget(m_messages);
    m_find = new FindBar(m_workspace, centre);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    column->addWidget(m_drawer);
    m_dock = new ReviewDock(m_workspace, m_desk->floor());
    m_desk->setParts(centre, m_dock);
    m_pages->addWidget(m_desk);
}

void MainWindow::connectView()
{
    connect(m_view, &ComparisonView::currentStopChanged, this, [this](int stop) {
        if (!m_view->isRenewing()) // a person goes on
            m_status->forget();
        showStop(stop);
    });
    connect(m_view, &ComparisonView::selectionChanged, this, &MainWindow::renewCommands);
    connect(m_view, &ComparisonView::currentArticleChanged, this, &MainWindow::renewCommands);
    connect(m_view, &ComparisonView::textSizeChanged, this,
            [this](int px) { m_settings->setValue(Setting::ReadingSize, px); });
    connect(m_view, &ComparisonView::annotationActivated, this, [this](const QUuid &id) {
        m_actions->at(Command::ShowDock)->setChecked(true);
        m_dock->showAnnotation(id);
    });
    connect(m_view, &ComparisonView::findingAccepted, this, [this](int finding, const QString &replacement) {
        m_workspace->decideFinding(finding, FindingDecision::Kind::Accepted, replacement);
    });
    connect(m_view, &ComparisonView::findingDismissed, this,
            [this](int finding) { m_workspace->decideFinding(finding, FindingDecision::Kind::Dismissed); });
    connect(m_view, &ComparisonView::findingEvidenceRequested, m_dock, &ReviewDock::showFinding);
    connect(m_view, &ComparisonView::filesDropped, this, [this](const QStringList &paths, int at, int slotId) {
        if (slotId >= 0 && !paths.isEmpty()) {
            m_workspace->replaceArticle(slotId, paths.first());
            m_files->open(paths.mid(1));
        } else {
            m_files->open(paths, at);
        }
    });
    connect(m_view, &ComparisonView::contentDropped, m_files, &FileCommands::openDropped);
    connect(m_view, &ComparisonView::closeRequested, m_workspace, &Workspace::closeArticle);
    connect(m_view, &ComparisonView::baseRequested, m_workspace, &Workspace::setBase);
    connect(m_view, &ComparisonView::passwordGiven, m_workspace, &Workspace::unlock);
    connect(m_view, &ComparisonView::reloadRequested, m_workspace, &Workspace::reload);
    connect(m_view, &ComparisonView::moveRequested, this, [this](int slotId, int at) {
        const QList<Slot> &all = m_workspace->slotList();
        const auto from = std::ranges::find(all, slotId, &Slot::id) - all.begin();
        m_workspace->moveArticle(slotId, at > from ? at - 1 : at);
    });
    connect(m_view, &ComparisonView::swapRequested, this, [this](int slotId, int otherId) {
        const QList<Slot> all = m_workspace->slotList();
        const int from = int(std::ranges::find(all, slotId, &Slot::id) - all.begin());
        const int to = int(std::ranges::find(all, otherId, &Slot::id) - all.begin());
        m_workspace->moveArticle(slotId, to);
        m_workspace->moveArticle(otherId, from);
    });
    connect(m_view, &ComparisonView::openInsteadRequested, m_files, &FileCommands::chooseArticles);
    connect(m_view, &ComparisonView::pasteInsteadRequested, this, [this](int slotId) {
        m_workspace->closeArticle(slotId);
        m_files->pasteText();
    });
    connect(m_view, &ComparisonView::contextMenuRequested, this, [this](const Passage &place, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const CommandRow &row : commandTable()) {
            if (row.menu == Menu::Annotate)
                menu->addAction(m_actions->at(row.command));
        }
        menu->addSeparator();
        menu->addAction(m_actions->at(Command::Counterpart));
        menu->addAction(m_actions->at(Command::AddMatch));
        menu->addAction(m_actions->at(Command::MakeBase));
        menu->addSeparator();
        addRoleMenu(menu, m_workspace, place);
        addReadingMenus(menu, m_workspace, place.article);
        menu->popup(at);
    });
    connect(m_view, &ComparisonView::headerMenuRequested, this, [this](int article, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addReadingMenus(menu, m_workspace, article);
        menu->popup(at);
    });
}

void MainWindow::connectDock()
{
    connect(m_dock, &ReviewDock::stopChosen, m_view, &ComparisonView::setCurrentStop);
    connect(m_dock, &ReviewDock::passageChosen, m_view, &ComparisonView::showPassage);
    connect(m_dock, &ReviewDock::findingAccepted, this,
            [this](int finding) { m_workspace->decideFinding(finding, FindingDecision::Kind::Accepted); });
    connect(m_dock, &ReviewDock::findingDismissed, this,
            [this](int finding) { m_workspace->decideFinding(finding, FindingDecision::Kind::Dismissed); });
    connect(m_dock, &ReviewDock::findingDismissedEverywhere, this,
            [this](int finding) { m_workspace->decideFinding(finding, FindingDecision::Kind::DismissedEverywhere); });
    connect(m_dock, &ReviewDock::findingRestored, m_workspace, &Workspace::restoreFinding);
    connect(m_dock, &ReviewDock::annotationEditRequested, this,
            [this](const QUuid &id) { m_review->editAnnotation(id); });
    connect(m_dock, &ReviewDock::annotationReplyRequested, this,
            [this](const QUuid &id) { m_review->editAnnotation(id, false, true); });
    connect(m_dock, &ReviewDock::annotationStatusRequested, m_review, &ReviewCommands::setStatus);
    connect(m_dock, &ReviewDock::annotationDiscardRequested, this,
            [this](const QUuid &id) { m_workspace->annotations()->discard(id); });
    connect(m_drawer, &PairDrawer::noteRequested, m_review, &ReviewCommands::annotatePair);
    connect(m_start, &StartPage::openRequested, this, [this] { m_files->chooseArticles(); });
    connect(m_start, &StartPage::pasteRequested, m_files, &FileCommands::pasteText);
    connect(m_start, &StartPage::sampleRequested, m_files, &FileCommands::openSample);
    connect(m_start, &StartPage::sessionRequested, this, [this](const QString &path) { m_files->open({path}); });
    connect(m_start, &StartPage::fileRequested, this, [this](const QString &path) { m_files->open({path}); });
    connect(m_files, &FileCommands::told, this, &MainWindow::tell);
    connect(m_review, &ReviewCommands::told, this, &MainWindow::tell);
    connect(m_printing, &Printing::told, this, &MainWindow::tell);
    connect(m_annotations, &AnnotationCommands::told, this, &MainWindow::tell);
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::slotsChanged, this, &MainWindow::renewPage);
    connect(m_workspace, &Workspace::comparisonChanged, this, [this] {
        const bool compared = m_workspace->articles().size() > 1;
        m_legend->setCounts(compared ? countClaims(m_workspace->comparison()) : ClaimCounts{});
        fitToolBar(this, *m_actions, width());
        renewMessages();
        renewCommands();
        showStop(m_view->currentStop());
    });
    connect(m_workspace, &Workspace::findingsChanged, this, [this] { showStop(m_view->currentStop()); });
    connect(m_workspace, &Workspace::compareStateChanged, this, [this] {
        renewCommands();
        renewMessages();
    });
    connect(m_workspace, &Workspace::sessionChanged, this, &MainWindow::renewTitle);
    connect(m_workspace, &Workspace::failed, this, [this](const Error &error) {
        m_messages->tell(u"failure"_s, MessageStrip::Kind::Warning, error.message);
        tell(error.message);
    });
    connect(m_workspace, &Workspace::exportFinished, this, [this](const Result<QString> &path) {
        tell(path ? tr("The report was written to %1.").arg(*path) : path.error().message);
    });
    QUndoStack *undo = m_workspace->undoStack();
    connect(undo, &QUndoStack::indexChanged, this, &MainWindow::renewCommands);
    connect(m_actions->at(Command::Undo), &QAction::triggered, undo, &QUndoStack::undo);
    connect(m_actions->at(Command::Redo), &QAction::triggered, undo, &QUndoStack::redo);
}

void MainWindow::showStop(int stop)
{
    m_status->showStop(stop);
    m_drawer->showStop(stop);
    m_dock->showStop(stop);
    renewCommands();
}

void MainWindow::tell(const QString &sentence)
{
    m_status->say(sentence);
}

void MainWindow::renewPage()
{
    const bool empty = m_workspace->slotList().isEmpty();
    const bool turned = empty != (m_pages->currentWidget() == m_start);
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_start) : m_desk);
    if (turned) {
        m_status->forget();
        m_status->showStop(m_view->currentStop());
    }
    if (empty) {
        m_start->setRecentSessions(recentSessions(*m_settings));
        m_start->setRecentFiles(m_settings->value(Setting::RecentFiles).toStringList());
    }
    if (turned && empty)
        m_start->setFocus();
    else if (turned)
        m_view->focusArticle(0);
    m_desk->arrange();
    findChild<QAction *>(u"legendAction"_s)->setVisible(!empty);
    fitToolBar(this, *m_actions, width());
    renewTitle();
    renewMessages();
    renewCommands();
}

void MainWindow::renewTitle()
{
    const QString title = m_workspace->title();
    //: The window's title: the name of the session, then the program's.
    setWindowTitle(m_workspace->slotList().isEmpty() || title.isEmpty() ? tr("Galley")
                                                                        : tr("%1 \u2013 Galley").arg(title));
}

void MainWindow::renewCommands()
{
    Needs present = Need::Nothing;
    const QList<Stop> &stops = m_workspace->stops();
    const CompareState state = m_workspace->compareState();
    present.setFlag(Need::Article, !m_workspace->slotList().isEmpty());
    const bool isOlder = state == CompareState::Failed && !m_workspace->comparison().alignments.isEmpty();
    present.setFlag(Need::Comparison, m_workspace->articles().size() > 1 &&
                                          (state == CompareState::Ready || state == CompareState::Stale || isOlder));
    present.setFlag(Need::Stop, !stops.isEmpty());
    const auto selection = m_view->selection();
    present.setFlag(Need::Selection, selection && !selection->range.isEmpty() && !m_workspace->isReadOnly());
    const int current = m_view->currentStop();
    if (current >= 0 && current < stops.size()) {
        present.setFlag(Need::Pair, stops[current].alignment >= 0 && stops[current].finding < 0);
        present.setFlag(Need::Finding, stops[current].finding >= 0);
    }
    present.setFlag(Need::Hits, m_find->isVisible() && m_find->finder().total() > 0);
    m_actions->at(Command::LockScrolling)->setChecked(m_view->isLocked(currentSlot()));
    present.setFlag(Need::Running, state == CompareState::Running || state == CompareState::Stale);
    present.setFlag(Need::Undo, m_workspace->undoStack()->canUndo());
    present.setFlag(Need::Redo, m_workspace->undoStack()->canRedo());
    m_actions->setPresent(present);
}

/** Why there is no comparison, or only an older one, and what is shown of it. */
QString MainWindow::compareFailure() const
{
    const Error &error = m_workspace->compareError();
    if (error.code != Error::Code::Cancelled)
        return error.message;
    return m_workspace->comparison().alignments.isEmpty()
               ? tr("Comparing was stopped. Nothing is marked.")
               : tr("Comparing was stopped. The marks are those of the comparison before.");
}

void MainWindow::renewMessages()
{
    const CompareState state = m_workspace->compareState();
    if (state == CompareState::Failed)
        m_messages->tell(u"compare"_s, MessageStrip::Kind::Warning, compareFailure(), tr("Compare anew"),
                         [this] { m_workspace->recompare(); });
    else if (state == CompareState::Ready && m_workspace->articles().size() > 1 &&
             m_workspace->comparison().alignments.isEmpty())
        m_messages->tell(u"compare"_s, MessageStrip::Kind::Information,
                         tr("No passage matches. The articles seem to tell different stories."));
    else
        m_messages->drop(u"compare"_s);
    const QStringList notices = state == CompareState::Ready ? m_workspace->comparison().notices : QStringList();
    if (notices.isEmpty())
        m_messages->drop(u"notices"_s);
    else
        m_messages->tell(u"notices"_s, MessageStrip::Kind::Warning, notices.join(u' '));
}

void MainWindow::open(const QStringList &paths)
{
    m_files->open(paths);
}

void MainWindow::offerLeftBehind()
{
    const QStringList left = sessionsLeftBehind(*m_settings);
    if (!left.isEmpty())
        m_start->offerSession(left.first());
}

bool MainWindow::isSettled() const
{
    return m_workspace->isIdle() && m_dock->isSettled() && (m_workspace->slotList().isEmpty() || m_view->isSettled());
}

} // namespace galley
