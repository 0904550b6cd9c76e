// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus with which a person overrules how an article was read: what a block is, its encoding, its language.
#pragma once

#include "app/compare/comparison.h"
#include "app/session/workspace.h"

class QMenu;

namespace galley
{

/** Adds "Block Is" for the paragraphs of @p place, with the role they have now checked. */
void addRoleMenu(QMenu *menu, Workspace *workspace, const Passage &place);

/** Adds "Encoding" (where the article has one) and "Language" of @p article, with what was chosen by hand checked. */
void addReadingMenus(QMenu *menu, Workspace *workspace, int article);

} // namespace galley
