// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Print and print preview: the pages of the PDF report, with every mark drawn, since paper has no notes that open.
#pragma once

#include "app/report/pageplan.h"
#include "app/session/workspace.h"

#include <QObject>

class QPrinter;

namespace galley
{

class Actions;

/** Draws all pages of @p plan on @p printer at the printer's resolution. False where printing cannot begin. */
bool printPages(const PagePlan &plan, QPrinter &printer);

/** Runs the two commands for one window. Pages are as the export dialog was set last, and planned in the background. */
class Printing : public QObject
{
    Q_OBJECT
public:
    Printing(QWidget *window, Workspace *workspace, const Actions *actions);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void print();
    void preview();
    void showPreview(const PagePlan &plan);

    QWidget *m_window;
    Workspace *m_workspace;
};

} // namespace galley
