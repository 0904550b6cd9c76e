// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How sure it is that two sentences of different articles tell the same: measures of a pair and learned weights.
#pragma once

#include <array>

namespace galley
{

/**
 * Measures of a pair of sentences. [0] weighted overlap, [1] cosine, [2] share of the shorter that is contained,
 * [3] shared words (log), [4] and [5] of the best that either has in the other article, the smaller and the larger,
 * [6] the neighbours before and behind, [7] the neighbours of one with the other, [8] how alike the articles are,
 * [9] how far apart in the articles, [10] both stand early, [11] the lengths' ratio, [12] the shorter one's length
 * (log), [13] share of names in common, [14] both begin with the same word, [15] figures in common, [16] 7
 * times 8, [17] 6 times 8, [18] share of rare words in common, [19] the same words, [20] and [21] what either says that
 * the other does not (weight of the words, log), the smaller and the larger, [22] share of four-letter pieces in
 * common, [23] words of the longest run in common (log), [24] share of the longest common subsequence, [25] and [26]
 * both name names, and figures, that the other does not.
 */
using LinkFeatures = std::array<double, 27>;

/** The probability, 0 to 1, that a person would link the two, by the measures of this pair alone. */
double probabilityAlone(const LinkFeatures &features);

/** Of the measures: what the two share themselves, 0 to 1. */
inline double overlapOf(const LinkFeatures &features)
{
    return features[0];
}

/** Of the measures: how alike the two articles are, 0 to 1. */
inline double likenessOf(const LinkFeatures &features)
{
    return features[8];
}

} // namespace galley
