// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that open, paste, save, close and export: dialogs in front of the workspace.
#pragma once

#include "app/session/workspace.h"

#include <QObject>

class QMenu;
class QMimeData;

namespace galley
{

class Actions;

/** Runs the commands of the File menu for one window. Nothing is owned but the dialogs. */
class FileCommands : public QObject
{
    Q_OBJECT
public:
    FileCommands(QWidget *window, Workspace *workspace, const Actions *actions, QMenu *recentMenu);

    /** Opens @p paths: a session file as a session, everything else as articles before slot @p at (-1: at the end). */
    void open(const QStringList &paths, int at = -1);
    void openSample();
    void pasteText();
    /** Asks for files to add; or, with @p slotId of 0 or more, for one to stand in place of that slot. */
    void chooseArticles(int slotId = -1);
    /** Whether what is dragged or pasted can be opened. */
    static bool canOpen(const QMimeData *data);
    /** Opens what was dropped. Says why where it cannot be opened. */
    void openDropped(const QMimeData *data);
    /** Local files named in @p data. */
    static QStringList pathsIn(const QMimeData *data);
    /** Closes the comparison. One that holds an editor's work is kept and offered again, also where it has no name. */
    void closeComparison();
    QString exportFolder() const;

Q_SIGNALS:
    /** Something to tell the person in one sentence. */
    void told(const QString &sentence);

private:
    void connectCommands(const Actions *actions);
    void chooseSession();
    void saveSession();
    void exportReport();
    void fillRecent();

    QWidget *m_window;
    Workspace *m_workspace;
    QMenu *m_recent;
};

} // namespace galley
