// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether something will be, or may be.
#pragma once

#include "app/compare/differences.h"

namespace galley
{

/** Adds where one sentence says that something will be and the other that it may be: "will resume", "could resume". */
void addModalityDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                            QList<SentenceDifference> &differences);

} // namespace galley
