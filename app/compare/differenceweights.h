// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double numberBias = -1.400210;
inline constexpr std::array<double, 26> numberWeights{
    0.656031, 0.665578, 0.000000, 0.000000, 0.000000, 0.000000, -0.195217, 0.000000,
    0.342462, -1.024578, -1.229413, 0.000000, 0.000000, 8.504319, 0.000000, 0.144178,
    -0.733088, -2.227501, 0.093928, 2.813136, 0.311870, -0.203507, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double dateBias = 1.481001;
inline constexpr std::array<double, 26> dateWeights{
    -0.370534, 0.853217, -0.033812, -2.037825, 0.928044, 3.718168, 1.315902, 0.338944,
    0.558816, -0.982979, -2.962671, -3.368279, 0.094871, -0.801395, -0.378611, 0.531327,
    0.056388, -3.368279, 0.810113, 0.120714, 0.000000, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double nameBias = -0.370305;
inline constexpr std::array<double, 26> nameWeights{
    0.554437, 1.959981, 1.275409, -0.112188, 3.576264, -1.732252, 0.502385, -2.075658,
    -0.868416, -1.033520, 0.217335, -1.285824, -2.402035, 1.830978, -0.566839, -0.109475,
    -4.718971, -3.386782, 0.998510, 0.431085, -1.749920, -0.005743, 2.448834, 0.475760,
    1.978492, -0.030676};
inline constexpr double polarityBias = 9.343135;
inline constexpr std::array<double, 26> polarityWeights{
    -0.122632, -0.180015, 0.546185, -1.488601, 2.851304, -0.536352, -3.116257, -3.365749,
    0.231856, 0.075024, 0.058151, -2.012505, 2.817207, 0.334448, -2.887199, 3.160465,
    1.879571, 0.000000, -1.472661, -0.709895, -2.158686, -0.473428, 0.000000, 0.000000,
    0.000000, 0.000000};

} // namespace galley
// clang-format on
