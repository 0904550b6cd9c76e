// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Learned weights of the features in linkscore.h and linkcontext.h; written by tests/eval/train_links.py.
#pragma once

#include <array>

// clang-format off
namespace galley
{

inline constexpr double linkBias = -4.561460;
inline constexpr std::array<double, 27> linkWeights{
    0.096331, -0.426027, -0.463033, 1.292999, -0.242511, 0.767614, 3.776389, 3.415405,
    0.977119, -1.181746, 0.286669, -1.210266, 0.886814, -0.438405, -0.441747, 1.732954,
    -5.251823, -2.499702, 4.581254, 0.736218, -0.851639, -0.738576, 3.779498, -0.285016,
    3.090827, -0.382716, 0.175035};
inline constexpr double contextBias = -0.413178;
inline constexpr std::array<double, 23> contextWeights{
    0.921038, 0.767769, 0.342210, 2.556872, 0.489721, 0.375428, 0.309044, -0.492469,
    1.202465, 6.643976, -0.634628, -0.268461, -0.406447, 0.146356, -0.035299, 0.890927,
    -0.812312, -4.003420, -1.433303, 3.652723, 0.348602, -3.117264, -6.178469};

} // namespace galley
// clang-format on
