// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/editdistance.h"

#include <rapidfuzz/distance/OSA.hpp>

namespace galley
{

int editDistance(QStringView a, QStringView b, int limit)
{
    const char16_t *first = a.utf16();
    const char16_t *second = b.utf16();
    const auto cutoff = decltype(rapidfuzz::osa_distance(first, first, second, second))(limit);
    return int(rapidfuzz::osa_distance(first, first + a.size(), second, second + b.size(), cutoff));
}

} // namespace galley
