// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps how a window shows its session, so that it comes back as it was, after a crash too.
#pragma once

#include "app/session/workspace.h"

#include <QObject>
#include <QTimer>

namespace galley
{

class Actions;
class ComparisonView;
class Desk;
class ReviewDock;

/**
 * Writes the state of the view into the session when it has changed, about once a second, and puts it back when a
 * session is opened: scroll places, current difference, pane sizes, what is shown, the tab of the dock.
 */
class ViewKeeper : public QObject
{
    Q_OBJECT
public:
    /** The parts of the window whose state is kept; none is owned. */
    struct Parts {
        Workspace *workspace;
        ComparisonView *view;
        ReviewDock *dock;
        Desk *desk;
        const Actions *actions;
    };
    ViewKeeper(const Parts &parts, QObject *parent);

    /** Writes the state now. */
    void keep();
    /** The state as a session keeps it. */
    QHash<QString, QVariant> state() const;

private:
    void restore();
    void restorePlaces();

    Parts m_parts;
    QTimer m_timer;
    bool m_isWaiting = false; ///< A session was opened and its places are not shown yet.
};

} // namespace galley
