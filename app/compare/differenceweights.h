// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double numberBias = -0.359019;
inline constexpr std::array<double, 26> numberWeights{
    0.640089, 0.592176, 0.000000, 0.000000, 0.000000, 0.000000, 0.061095, 0.000000,
    0.396901, -1.410675, -1.419052, 0.000000, 0.000000, 8.226924, 0.000000, -0.007728,
    -0.856074, -1.998194, 0.092778, 2.495399, 0.778100, -0.242429, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double dateBias = 1.481001;
inline constexpr std::array<double, 26> dateWeights{
    -0.370534, 0.853217, -0.033812, -2.037825, 0.928044, 3.718168, 1.315902, 0.338944,
    0.558816, -0.982979, -2.962671, -3.368279, 0.094871, -0.801395, -0.378611, 0.531327,
    0.056388, -3.368279, 0.810113, 0.120714, 0.000000, 0.000000, 0.000000, 0.000000,
    0.000000, 0.000000};
inline constexpr double nameBias = -0.370907;
inline constexpr std::array<double, 26> nameWeights{
    0.554445, 1.960252, 1.275889, -0.110695, 3.582364, -1.737769, 0.502625, -2.076213,
    -0.869016, -1.033994, 0.218044, -1.286080, -2.403337, 1.831979, -0.566740, -0.109207,
    -4.732209, -3.385538, 0.998645, 0.430891, -1.748618, -0.004984, 2.448928, 0.476483,
    1.979607, -0.030955};
inline constexpr double polarityBias = 9.792527;
inline constexpr std::array<double, 26> polarityWeights{
    -0.146416, -0.397015, 0.575324, -1.579525, 2.787600, -0.689258, -3.282132, -3.387215,
    0.333591, 0.032964, -0.027813, -2.000247, 2.724344, 0.477938, -2.813415, 2.994180,
    2.004655, 0.000000, -1.429814, -0.681575, -2.331753, -0.526917, 0.000000, 0.000000,
    0.000000, 0.000000};

} // namespace galley
// clang-format on
