// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which bags hold which words: all words of a comparison, sorted.
#pragma once

#include "app/base/progress.h"

#include <vector>

namespace galley
{

/** A word, or two in a row, of one bag. */
struct HeldWord {
    quint64 key = 0; ///< A stable hash.
    int bag = 0;
    float weight = 0;

    friend auto operator<=>(const HeldWord &, const HeldWord &) = default;
};

/** Sorts @p words, whose keys are spread evenly, on all cores; time grows with their number and hardly faster. */
void sortByWord(std::vector<HeldWord> &words, const Progress &progress);

} // namespace galley
