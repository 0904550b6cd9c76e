// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where two sentences report the same and name different sources for it.
#pragma once

#include "app/compare/differences.h"

namespace galley
{

/** Adds where police say in one sentence what witnesses say in the other. A name that differs in the place of the
 * source is told as an attribution too. */
void addAttributionDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                               QList<SentenceDifference> &differences);

} // namespace galley
