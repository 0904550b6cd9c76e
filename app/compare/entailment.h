// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one sentence follows from another, contradicts it, or neither.
#pragma once

#include "app/compare/similarity.h"

namespace galley
{

enum class Entailment { Follows, Neutral, Contradicts };

/** The features of similarity.h, and ten that know which sentence is which. */
using EntailmentFeatures = std::array<double, std::tuple_size_v<PairFeatures> + 10>;

EntailmentFeatures entailmentFeatures(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                                      const PairFeatures &features);

/** Whether @p b follows from @p a, for the features of the two. */
Entailment entailment(const EntailmentFeatures &features);

} // namespace galley
