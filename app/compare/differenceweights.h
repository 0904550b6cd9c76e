// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double numberBias = -1.374898;
inline constexpr std::array<double, 27> numberWeights{
    0.810689, 0.391223, -0.151641, 0.176481, 0.000000, 0.000000, -0.622708, 0.000000,
    0.372308, -0.701443, -1.620394, -1.033722, 2.500585, 0.357307, 0.000000, 0.172261,
    -0.468537, -2.966546, 0.830078, 2.054323, 0.000000, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000, 0.000000};
inline constexpr double dateBias = 2.091541;
inline constexpr std::array<double, 27> dateWeights{
    -0.346418, 0.832560, 0.134774, -2.244623, 0.919841, 3.850521, 1.022811, 0.377706,
    0.490565, -1.971453, -2.849839, -3.280005, 0.368977, -0.901996, -0.513755, 0.524683,
    0.119245, -3.280005, 0.878289, -0.033637, 0.000000, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000, 0.000000};
inline constexpr double nameBias = -0.983307;
inline constexpr std::array<double, 27> nameWeights{
    0.384031, 1.820838, 1.291178, -0.380695, 2.800930, -1.456818, 0.315141, -1.705629,
    -0.281409, -0.129513, -0.657068, -1.278017, -4.023272, 1.879188, -0.004684, -0.067651,
    -4.704784, -3.674849, 0.894659, 0.773198, -1.978705, 0.081435, 2.396701, 0.136565,
    2.086170, 0.021568, 0.000000};
inline constexpr double polarityBias = 7.288996;
inline constexpr std::array<double, 27> polarityWeights{
    -0.214187, 0.275541, 0.159168, -2.730267, 2.414574, -0.932151, -3.867874, -2.156623,
    1.273877, -0.170956, -0.403038, -1.675219, 2.774795, -0.538842, -2.776134, 3.562002,
    1.584676, 0.000000, -0.739692, -0.362558, -2.543683, -0.585441, 0.000000, 0.000000,
    0.000000, 0.000000, 0.000000};

} // namespace galley
// clang-format on
