// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double numberBias = 0.694683;
inline constexpr std::array<double, 26> numberWeights{
    0.746583, 0.544695, -0.255393, -0.179017, 0.000000, 0.000000, -0.498314, 0.000000,
    0.301168, -0.747688, -1.484144, -0.551746, 0.000000, 0.346337, 0.000000, 0.226432,
    -0.423768, -2.528169, 0.563516, 2.189118, 0.763627, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double dateBias = 2.091541;
inline constexpr std::array<double, 26> dateWeights{
    -0.346418, 0.832560, 0.134774, -2.244623, 0.919841, 3.850521, 1.022811, 0.377706,
    0.490565, -1.971453, -2.849839, -3.280005, 0.368977, -0.901996, -0.513755, 0.524683,
    0.119245, -3.280005, 0.878289, -0.033637, 0.000000, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double nameBias = -0.897541;
inline constexpr std::array<double, 26> nameWeights{
    0.382097, 1.833307, 1.308033, -0.413452, 2.812532, -1.490132, 0.294932, -1.702324,
    -0.278417, -0.129589, -0.678661, -1.279587, -3.960270, 1.868528, -0.005282, -0.072428,
    -4.715914, -3.678079, 0.900556, 0.776990, -1.976051, 0.076438, 2.370725, 0.117883,
    2.085892, 0.016100};
inline constexpr double polarityBias = 7.288996;
inline constexpr std::array<double, 26> polarityWeights{
    -0.214187, 0.275541, 0.159168, -2.730267, 2.414574, -0.932151, -3.867874, -2.156623,
    1.273877, -0.170956, -0.403038, -1.675219, 2.774795, -0.538842, -2.776134, 3.562002,
    1.584676, 0.000000, -0.739692, -0.362558, -2.543683, -0.585441, 0.000000, 0.000000,
    0.000000, 0.000000};

} // namespace galley
// clang-format on
