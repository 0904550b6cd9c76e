// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one slip of the pen costs, and how rare a word may be; written by tests/eval/train_spelling.py.
#pragma once

#include <array>

namespace galley::slip
{

inline constexpr double doubledLetter = 0.3;
inline constexpr double silentLetter = 0.35;
inline constexpr double extraVowel = 1.1;
inline constexpr double extraLetter = 1.1;
inline constexpr double missingVowel = 0.8;
inline constexpr double missingLetter = 0.7;
inline constexpr double firstLetter = 0.7;
inline constexpr double vowelForVowel = 0.75;
inline constexpr double sameSound = 0.75;
inline constexpr double nextKey = 1.2;
inline constexpr double otherLetter = 1.4;
inline constexpr double transposed = 0.45;
/** What rarity adds: of words that are in no list, then of levels 1 (commonest) to 4. */
inline constexpr std::array<double, 5> rarityCosts{1.5, 0, 0.3, 1, 1.25};

} // namespace galley::slip
