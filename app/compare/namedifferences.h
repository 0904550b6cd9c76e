// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and places that stand in the same slot of two sentences and are not the same.
#pragma once

#include "app/compare/differences.h"

namespace galley
{

/** Adds the differing names and places of two sentences to @p differences. */
void addNameDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                        QList<SentenceDifference> &differences);

} // namespace galley
