// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in linkscore.h and linkcontext.h; written by tests/eval/train_links.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double linkBias = -4.469733;
inline constexpr std::array<double, 28> linkWeights{
    -0.046962, -0.236555, -0.123953, 1.374616, -0.469513, 0.763203, 3.544961, 3.292914,
    1.686583, -1.227140, 0.342913, -1.504761, 0.930893, -0.431247, -0.058425, 1.867264,
    -4.605847, -1.880752, 3.906178, 0.521913, -0.739350, -0.754344, 4.055431, -0.412379,
    2.088570, -0.385761, 0.247365, -0.549270};
inline constexpr double contextBias = 0.025595;
inline constexpr std::array<double, 19> contextWeights{
    0.998718, 0.440378, -0.295392, 4.325601, 0.586477, 0.446697, 0.178277, 0.142601,
    -5.505841, 10.614309, -1.168190, -0.147009, -0.503965, 0.193963, -1.182889, 0.070553,
    -1.464087, -4.523500, -1.009587};

} // namespace galley
// clang-format on
