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

/** Adds the toolbar to @p window; returns the legend in its middle. */
LegendBar *buildToolBar(QMainWindow *window, const Actions &actions);

} // namespace galley
