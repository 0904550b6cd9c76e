// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The status bar: where one is among the differences, what is running, and how the session stands.
#pragma once

#include "app/session/workspace.h"

#include <QObject>
#include <QTimer>

class QLabel;
class QPushButton;
class QStatusBar;

namespace galley
{

class ElidedLabel;

/** Fills a QStatusBar (not owned) and follows a Workspace (not owned). */
class StatusLine : public QObject
{
    Q_OBJECT
public:
    StatusLine(QStatusBar *bar, Workspace *workspace);

    /** The current stop, an index into Workspace::stops(); -1 for none. */
    void showStop(int stop);
    /** A sentence in place of the stop's, until the next one, forget(), or the last article is closed. */
    void say(const QString &sentence);
    /** A person goes on: what was said has been read, and stays only until showStop(). */
    void forget();

private:
    void renew();
    void renewStop();
    void renewRunning();
    void announce();
    QString running() const;
    QString matches() const;
    QString notes() const;

    Workspace *m_workspace;
    int m_stop = -1;
    QString m_said;
    QString m_announced;
    QTimer m_delay; ///< What is over soon is not shown.
    QLabel *m_number;
    ElidedLabel *m_sentence;
    QLabel *m_running;
    QPushButton *m_cancel;
    QLabel *m_matches;
    QLabel *m_notes;
};

} // namespace galley
