// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewkeeper.h"

#include "widgets/actions.h"
#include "widgets/desk.h"
#include "widgets/panes/comparisonview.h"
#include "widgets/review/reviewdock.h"

#include <QAction>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int interval = 1000; // ms

/** The commands whose check marks say what is shown. */
constexpr Command shown[] = {
    Command::AlignRows, Command::LinkScrolling, Command::ShowShared, Command::ShowDiffering, Command::ShowOnlyHere,
    Command::MovesNone, Command::MovesCurrent,  Command::MovesAll,   Command::ShowOverview,  Command::ShowDrawer};
} // namespace

ViewKeeper::ViewKeeper(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ViewKeeper::keep);
    m_timer.start();
    connect(parts.workspace, &Workspace::sessionOpened, this, &ViewKeeper::restore);
    connect(parts.workspace, &Workspace::becameIdle, this, &ViewKeeper::restorePlaces);
}

QHash<QString, QVariant> ViewKeeper::state() const
{
    QHash<QString, QVariant> state = m_parts.view->viewState();
    for (const Command command : shown) {
        const QAction *action = m_parts.actions->at(command);
        state[u"show/"_s + action->objectName()] = action->isChecked();
    }
    state[u"textSize"_s] = m_parts.view->textSize();
    state[u"article"_s] = m_parts.view->currentArticle();
    state[u"tab"_s] = int(m_parts.dock->currentTab());
    QVariantList sizes;
    for (const int size : m_parts.desk->sizes())
        sizes << size;
    state[u"deskSizes"_s] = sizes;
    state[u"show/show-dock"_s] = m_parts.desk->isDockWanted();
    return state;
}

void ViewKeeper::keep()
{
    const Workspace &workspace = *m_parts.workspace;
    if (!m_isWaiting && !workspace.articles().isEmpty() && workspace.isIdle() && m_parts.view->isSettled())
        m_parts.workspace->setViewState(state());
}

void ViewKeeper::restore()
{
    const QHash<QString, QVariant> state = m_parts.workspace->viewState();
    m_isWaiting = true;
    for (const Command command : shown) {
        QAction *action = m_parts.actions->at(command);
        const QVariant on = state.value(u"show/"_s + action->objectName());
        if (on.isValid())
            action->setChecked(on.toBool());
    }
    if (state.contains(u"textSize"_s))
        m_parts.view->setTextSize(state[u"textSize"_s].toInt());
    const int tab = state.value(u"tab"_s, 0).toInt();
    if (tab >= 0 && tab < ReviewDock::tabCount)
        m_parts.dock->showTab(ReviewDock::Tab(tab), false);
    QList<int> sizes;
    for (const QVariant &size : state.value(u"deskSizes"_s).toList())
        sizes << std::max(0, size.toInt());
    m_parts.desk->setSizes(sizes);
    m_parts.desk->setDockWanted(state.value(u"show/show-dock"_s, true).toBool());
}

/** Once the articles are compared: the stops count, and the rows have their heights. */
void ViewKeeper::restorePlaces()
{
    if (!std::exchange(m_isWaiting, false))
        return;
    const QHash<QString, QVariant> state = m_parts.workspace->viewState();
    m_parts.view->restoreViewState(state);
    m_parts.view->focusArticle(state.value(u"article"_s, 0).toInt());
}

} // namespace galley
