// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double numberBias = -2.051688;
inline constexpr std::array<double, 22> numberWeights{
    0.388533, 0.797876, 0.397090, -0.423475, 0.000000, 0.000000, -0.900000, 0.000000,
    -0.074065, -0.755958, -1.053923, -0.505279, 2.559115, 0.479481, 0.000000, -0.176887,
    -0.256838, 0.000000, 1.858243, 1.986517, 0.000000, 0.000000};
inline constexpr double dateBias = 1.342159;
inline constexpr std::array<double, 22> dateWeights{
    -0.108882, 0.563040, -0.033118, -2.823837, 0.533481, 1.452820, -0.360890, 0.154510,
    1.141032, -1.087644, -0.865078, -2.451187, 1.468997, -1.023771, -0.504647, 0.368476,
    0.792526, -2.451187, 1.077960, 0.191550, 0.000000, 0.000000};
inline constexpr double nameBias = 2.809063;
inline constexpr std::array<double, 22> nameWeights{
    0.280956, 1.911229, 1.707478, -1.677304, 0.045212, -1.122609, -0.632068, -0.573048,
    -0.763529, -0.615111, -0.666570, -1.904290, -7.230732, 1.402768, -0.215673, 0.022516,
    -4.801024, -4.453730, 1.252141, 1.230328, -2.493277, 0.170312};
inline constexpr double polarityBias = 0.901965;
inline constexpr std::array<double, 22> polarityWeights{
    0.352364, 0.039916, 0.504158, -0.393050, 0.840254, -0.538742, -2.201979, -0.845834,
    0.375916, 0.312218, -1.762799, -0.607856, 3.352315, 0.308308, -1.628320, 2.566788,
    1.807305, 0.000000, -0.598275, -0.494588, -1.186804, -1.216629};

} // namespace galley
// clang-format on
