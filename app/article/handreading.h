// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person overrules about an article that is already read: the roles of its blocks, and its language.
#pragma once

#include "app/article/articleloader.h"

namespace galley
{

/** Makes paragraph @p index a @p role; title, byline and date follow where that role tells them. Ignores a paragraph
 * that is not there. */
void giveRole(Article &article, int index, Role role);

/**
 * Gives the roles that were set by hand: to the paragraph at the index where it has the text that it had, else to the
 * nearest one with that text, else to none. Where no text is known the index counts alone.
 */
void giveRoles(Article &article, const QList<RoleByHand> &roles);

/** The same roles, with the place and the text that each has in @p article, as far as it is there. */
QList<RoleByHand> settledRoles(QList<RoleByHand> roles, const Article &article);

/** The same article read as @p language (BCP 47; empty: find out), which decides where its sentences end. */
Article inLanguage(Article article, const QString &language);

} // namespace galley
