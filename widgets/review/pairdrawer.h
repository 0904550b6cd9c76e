// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawer under the panes: the current passages word over word, why they match, and what an editor says to that.
#pragma once

#include "app/session/workspace.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace galley
{

class CollationView;
class ElidedLabel;
class ReasonsView;

/** Shows one stop of a Workspace (not owned). */
class PairDrawer : public QWidget
{
    Q_OBJECT
public:
    /** The commands behind its buttons (not owned). */
    struct Commands {
        QAction *confirm = nullptr;
        QAction *reject = nullptr;
        QAction *accept = nullptr;
        QAction *dismiss = nullptr;
    };

    PairDrawer(Workspace *workspace, const Commands &commands, QWidget *parent = nullptr);

    /** An index into Workspace::stops(); -1 for none. */
    void showStop(int stop);
    bool isCollapsed() const;
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** A note on the shown passages. */
    void noteRequested();
    void collapsedChanged(bool collapsed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHead();
    void build(const Commands &commands);
    QPushButton *button(const QString &text, const QString &icon, QAction *action);
    void showNothing();
    void fillHead(const Stop &stop);
    void fillSigns();

    Workspace *m_workspace;
    bool m_collapsed = false; ///< A person folded it.
    bool m_empty = true;      ///< There is no stop to show.
    Stop m_stop;              ///< The one that is shown.
    QWidget *m_body = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_moved = nullptr;
    ElidedLabel *m_heading = nullptr;
    ElidedLabel *m_place = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_note = nullptr;
    QToolButton *m_fold = nullptr;
    CollationView *m_collation = nullptr;
    ReasonsView *m_reasons = nullptr;
};

} // namespace galley
