// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of an article with a little of what is around them, for a list.
#pragma once

#include "app/article/article.h"
#include "app/report/reportitems.h"

namespace galley
{

/**
 * What stands around @p focus in @p passage of article @p index, about @p length units, cut between words and elided
 * with "…" where the passage goes on. Of @p marks those are kept that overlap it.
 */
Snippet snippetOf(int index, const Article &article, const TextRange &passage, const TextRange &focus,
                  const QList<Mark> &marks, qsizetype length = 130);

} // namespace galley
