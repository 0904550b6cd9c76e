// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How much two sentences say the same: measured features, and learned weights that turn them into one number.
#pragma once

#include "app/compare/wordaligner.h"

#include <array>

namespace galley
{

/** The features of a pair of sentences, in the order of featureNames(). Symmetric: swapping the sentences changes none.
 */
using PairFeatures = std::array<double, 30>;

/** Short names for the table of weights and for training. */
const std::array<const char *, std::tuple_size_v<PairFeatures>> &featureNames();

PairFeatures pairFeatures(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment);

/** 0 (nothing in common) to 1 (the same said). */
double similarity(const PairFeatures &features);

/** The probability, 0 to 1, that both sentences report the same, leaving out no more than an aside. */
double paraphraseProbability(const PairFeatures &features);

} // namespace galley
