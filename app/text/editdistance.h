// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Optimal string alignment distance: insertions, deletions, substitutions and transpositions of neighbours cost one
// each.
#pragma once

#include <QStringView>

namespace galley
{

/** The distance, or @p limit + 1 where it is larger than @p limit (>= 0). Counts UTF-16 units. Any thread. */
int editDistance(QStringView a, QStringView b, int limit);

} // namespace galley
