// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double numberBias = -0.310503;
inline constexpr std::array<double, 26> numberWeights{
    0.616344, 0.665808, 0.000000, 0.000000, 0.000000, 0.000000, 0.078327, 0.000000,
    0.371219, -1.580630, -1.263007, 0.000000, 0.000000, 8.090817, 0.000000, 0.170332,
    -0.633033, -2.096658, -0.062550, 2.455924, 0.787565, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double dateBias = 1.474639;
inline constexpr std::array<double, 26> dateWeights{
    -0.356820, 0.862718, -0.040952, -2.010938, 0.769620, 3.775685, 1.316934, 0.359975,
    0.548143, -0.983285, -2.971990, -3.377275, 0.109594, -0.800009, -0.385582, 0.522607,
    0.060761, -3.377275, 0.798677, 0.118683, 0.000000, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double nameBias = -0.509247;
inline constexpr std::array<double, 26> nameWeights{
    0.367181, 1.953480, 1.357409, -0.373665, 3.161387, -1.860857, 0.292590, -1.916943,
    -0.371162, -0.974166, 0.159826, -1.286343, -3.960677, 1.893524, -0.117586, -0.044746,
    -4.838995, -3.777274, 0.911604, 1.060297, -1.913377, 0.150624, 2.398963, 0.549310,
    1.847827, -0.014729};
inline constexpr double polarityBias = 7.288996;
inline constexpr std::array<double, 26> polarityWeights{
    -0.214187, 0.275541, 0.159168, -2.730267, 2.414574, -0.932151, -3.867874, -2.156623,
    1.273877, -0.170956, -0.403038, -1.675219, 2.774795, -0.538842, -2.776134, 3.562002,
    1.584676, 0.000000, -0.739692, -0.362558, -2.543683, -0.585441, 0.000000, 0.000000,
    0.000000, 0.000000};

} // namespace galley
// clang-format on
