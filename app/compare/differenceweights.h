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
inline constexpr double nameBias = -0.312133;
inline constexpr std::array<double, 26> nameWeights{
    0.403549, 2.019939, 1.467962, -0.486772, 3.385456, -1.964563, 0.208735, -1.931229,
    -0.436913, -1.014919, 0.138213, -1.317120, -2.529057, 1.904061, -0.246876, -0.048942,
    -4.878968, -3.756369, 0.845226, 1.043295, -1.852526, 0.144795, 2.395034, 0.516491,
    1.965868, -0.067601};
inline constexpr double polarityBias = 9.060182;
inline constexpr std::array<double, 26> polarityWeights{
    -0.260823, -0.394003, 0.246697, -2.484868, 3.029365, -1.829728, -4.006569, -2.841403,
    1.088188, -0.183737, 0.231914, -1.614633, 2.890097, 0.718982, -1.756152, 2.947502,
    1.971474, 0.000000, -1.009985, -0.505177, -1.958782, -0.669800, 0.000000, 0.000000,
    0.000000, 0.000000};

} // namespace galley
// clang-format on
