// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why passages were linked, for a person to read: the quotes, speakers, names, figures and rare words in common.
#pragma once

#include "app/compare/units.h"

namespace galley
{

/** What the reasons are read from; all of it is about the same articles. */
struct ReasonSources {
    const QList<Article> &articles;
    const QList<Units> &units; ///< At the level of the alignments.
    const QList<Quote> &quotes;
    const QList<NameGroup> &names;
};

/**
 * Gives each of @p alignments its reasons, behind those that it has already. A term counts where two articles of the
 * alignment have it; at most five terms a reason, the weightiest first. Does not depend on the articles' order.
 */
void addReasons(const ReasonSources &sources, QList<Alignment> &alignments, const Progress &progress = {});

} // namespace galley
