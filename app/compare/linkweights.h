// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in linkscore.h, linkcontext.h and linkorder.h; written by
// tests/eval/train_links.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double linkBias = -4.443607;
inline constexpr std::array<double, 27> linkWeights{
    0.229872, -0.570003, -0.558561, 1.137587, -0.109124, 0.745915, 3.737320, 3.522116,
    0.909897, -1.343113, 0.234112, -1.209757, 0.931408, -0.409695, -0.412532, 1.734951,
    -5.386200, -2.431501, 4.451202, 0.684014, -0.894072, -0.746762, 3.881632, -0.192914,
    3.058768, -0.362192, 0.220181};
inline constexpr double contextBias = -0.430084;
inline constexpr std::array<double, 23> contextWeights{
    0.896463, 0.630628, 0.406639, 2.338956, 0.209629, 0.327763, 0.316304, -0.535501,
    1.055737, 6.506857, -0.592385, -0.295359, -0.385210, 0.185633, 0.001199, 0.842067,
    -0.588756, -3.691435, -1.297227, 3.829460, 0.381641, -2.951152, -6.199326};
inline constexpr std::array<double, 2> orderWeights{2.247254, 5.346992};

} // namespace galley
// clang-format on
