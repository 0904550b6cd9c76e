// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in linkscore.h and linkcontext.h; written by tests/eval/train_links.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double linkBias = -4.545177;
inline constexpr std::array<double, 28> linkWeights{
    -0.012370, -0.523883, -0.457194, 1.254071, -0.245517, 0.781931, 3.739377, 3.368516,
    0.993555, -1.179582, 0.263423, -1.212378, 0.907989, -0.449086, 0.393769, 1.728066,
    -5.174511, -2.456647, 4.687751, 0.731510, -0.870496, -0.750448, 3.722794, -0.273832,
    3.095177, -0.394758, 0.185011, -0.452544};
inline constexpr double contextBias = -0.383053;
inline constexpr std::array<double, 23> contextWeights{
    0.928006, 0.765856, 0.307154, 2.493475, 0.505457, 0.427608, 0.296284, -0.509224,
    1.034145, 6.596750, -0.680063, -0.266389, -0.420687, 0.154844, -0.002375, 0.882216,
    -0.776170, -4.011300, -1.425398, 3.788757, 0.358090, -3.182352, -6.171208};

} // namespace galley
// clang-format on
