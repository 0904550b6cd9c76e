// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in differencefeatures.h; written by tests/eval/train_claims.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double numberBias = -0.356999;
inline constexpr std::array<double, 26> numberWeights{
    0.615326, 0.662809, 0.000000, 0.000000, 0.000000, 0.000000, 0.082470, 0.000000,
    0.435522, -1.613690, -1.240729, 0.000000, 0.000000, 8.231476, 0.000000, 0.149146,
    -0.642629, -2.132848, -0.019087, 2.468746, 0.654403, -0.103162, 0.000000, 0.000000,
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
inline constexpr double polarityBias = 8.929015;
inline constexpr std::array<double, 26> polarityWeights{
    -0.261121, -0.397784, 0.245046, -2.458881, 2.985089, -1.787327, -3.900947, -2.832070,
    1.082627, -0.183254, 0.230111, -1.609064, 2.887629, 0.708585, -1.758815, 2.955961,
    1.976873, 0.000000, -1.011434, -0.509049, -1.952624, -0.668596, 0.000000, 0.000000,
    0.000000, 0.000000};

} // namespace galley
// clang-format on
