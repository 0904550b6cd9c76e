// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu bar and the toolbar, filled from the table of commands.
#pragma once

#include "widgets/actions.h"

class QMainWindow;
class QMenu;

namespace galley
{

class LegendBar;

/** Fills the menu bar of @p window; returns the menu "Open Recent", which the caller fills. */
QMenu *buildMenuBar(QMainWindow *window, const Actions &actions);

/** Leaves words away from the toolbar where @p width, of the window in px, has no room for them. */
void fitToolBar(const QMainWindow *window, const Actions &actions, int width);

/** Adds the toolbar to @p window; returns the legend in its middle. */
LegendBar *buildToolBar(QMainWindow *window, const Actions &actions);

} // namespace galley
