// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double numberBias = -0.207260;
inline constexpr std::array<double, 26> numberWeights{
    0.698042, 0.595088, 0.000000, 0.000000, 0.000000, 0.000000, -0.104357, 0.000000,
    0.471107, -1.611403, -1.201255, 0.000000, 0.000000, 7.993579, 0.000000, 0.178538,
    -0.722289, -2.117622, -0.058543, 2.362500, 0.625668, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double dateBias = 1.473564;
inline constexpr std::array<double, 26> dateWeights{
    -0.357638, 0.862810, -0.040504, -2.010279, 0.769352, 3.776109, 1.317296, 0.359945,
    0.548793, -0.983237, -2.971884, -3.377002, 0.109860, -0.799790, -0.385525, 0.522385,
    0.060884, -3.377002, 0.799102, 0.118479, 0.000000, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double nameBias = -0.499845;
inline constexpr std::array<double, 26> nameWeights{
    0.361278, 1.953001, 1.359604, -0.365282, 3.143933, -1.840741, 0.303026, -1.925478,
    -0.361814, -0.974307, 0.160936, -1.290068, -3.964567, 1.895670, -0.117773, -0.045222,
    -4.838453, -3.778762, 0.914057, 1.059714, -1.917097, 0.151182, 2.398072, 0.553000,
    1.849290, -0.014677};
inline constexpr double polarityBias = 7.293395;
inline constexpr std::array<double, 26> polarityWeights{
    -0.222316, 0.279300, 0.162920, -2.730341, 2.420437, -0.934083, -3.864750, -2.158190,
    1.278990, -0.170745, -0.401353, -1.674046, 2.773843, -0.537933, -2.776549, 3.560843,
    1.584383, 0.000000, -0.740725, -0.362914, -2.544836, -0.585152, 0.000000, 0.000000,
    0.000000, 0.000000};

} // namespace galley
// clang-format on
