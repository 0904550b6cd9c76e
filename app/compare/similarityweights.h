// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in similarity.h; written by tests/eval/train.py, not by hand.
#pragma once

#include <array>

namespace galley
{

inline constexpr double similarityBias = 0;
inline constexpr std::array<double, 30> similarityWeights{1};
inline constexpr double paraphraseBias = -3;
inline constexpr std::array<double, 30> paraphraseWeights{6};

} // namespace galley
