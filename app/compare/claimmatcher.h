// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Claims: which sentences several articles share, in what they differ, and which only one article has.
#pragma once

#include "app/compare/units.h"

namespace galley
{

/** The claims of @p articles, sorted by first member. @p sentences are their units at sentence level. */
QList<Claim> matchClaims(const QList<Article> &articles, const QList<Units> &sentences,
                         const QList<Alignment> &alignments, Progress &progress);

} // namespace galley
