// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/placeindex.h"

#include <algorithm>

namespace galley
{

void PlaceIndex::add(const Passage &passage, int number)
{
    m_places.push_back({passage, number});
    m_longest = std::max(m_longest, passage.range.length());
}

void PlaceIndex::order()
{
    std::ranges::sort(m_places, {}, [](const Place &p) { return std::pair(p.passage, p.number); });
}

std::vector<int> PlaceIndex::at(const Passage &passage) const
{
    const auto start = [](const Place &p) { return std::pair(p.passage.article, p.passage.range.start); };
    std::vector<int> numbers;
    for (auto it =
             std::ranges::lower_bound(m_places, std::pair(passage.article, passage.range.start - m_longest), {}, start);
         it != m_places.end() && start(*it) < std::pair(passage.article, passage.range.end); ++it) {
        if (it->passage.range.overlaps(passage.range))
            numbers.push_back(it->number);
    }
    std::ranges::sort(numbers);
    const auto same = std::ranges::unique(numbers);
    numbers.erase(same.begin(), same.end());
    return numbers;
}

} // namespace galley
