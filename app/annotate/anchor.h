// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making anchors, and finding them again in a text that changed.
#pragma once

#include "app/annotate/annotation.h"

namespace galley
{

/** How many units of the surroundings an anchor keeps on each side, where the text has them. */
inline constexpr qsizetype anchorContext = 64;

/** An anchor on @p range of @p text, with its prefix and suffix. Half surrogate pairs are made whole. */
Anchor makeAnchor(int article, const QString &text, const TextRange &range);

/**
 * Finds @p anchor in @p text, which may differ from the text it was made on. Exact: the same words at the same place;
 * Moved: the same words elsewhere, told apart by prefix and suffix; Fuzzy: similar words, with a score; else Lost. A
 * quote shorter than 20 units attaches only exactly and with agreeing context.
 */
Anchor reattached(const Anchor &anchor, const QString &text);

} // namespace galley
