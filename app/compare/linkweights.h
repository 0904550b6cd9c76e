// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in linkscore.h; written by tests/eval/train_links.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double linkBias = -4.631953;
inline constexpr std::array<double, 20> linkWeights{
    0.287200, 3.442946, 0.193778, 1.654925, -0.328863, 0.717566, 3.650499, 3.228005,
    1.907720, -1.400739, 0.083864, 0.165080, -0.359551, -0.311195, -0.796529, 1.585194,
    -4.694365, -2.030018, 1.517155, 0.987757};

} // namespace galley
// clang-format on
