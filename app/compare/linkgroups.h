// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From links between two passages each to groups of any number.
#pragma once

#include "app/compare/aligner.h"

namespace galley
{

/**
 * Groups whose members of different articles are all linked with each other, sorted by their members; each link is in
 * at least one group, and a passage may stand in several. Stopped, it gives none.
 */
QList<Alignment> groupLinks(const QList<UnitLink> &links, Level level, const Progress &progress = {});

} // namespace galley
