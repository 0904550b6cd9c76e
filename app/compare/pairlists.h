// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Short lists of values for pairs of numbers, many of them, packed.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace galley
{

/** A list, often an empty one, for each of the pairs it was filled with. Const functions from any thread. */
template <typename Value>
class PairLists
{
public:
    /** Some pairs with their lists, as one thread gathers them. */
    class Part
    {
    public:
        void add(int x, int y, std::span<const Value> values)
        {
            m_pairs.push_back({x, y, quint32(m_values.size()), quint32(values.size())});
            m_values.insert(m_values.end(), values.begin(), values.end());
        }
        void add(const Part &other)
        {
            for (const Entry &pair : other.m_pairs)
                add(pair.x, pair.y, std::span(other.m_values).subspan(pair.first, pair.count));
        }

    private:
        friend class PairLists;
        struct Entry {
            int x = 0;
            int y = 0;
            quint32 first = 0; ///< In the values.
            quint32 count = 0;
        };
        std::vector<Entry> m_pairs;
        std::vector<Value> m_values;
    };

    PairLists() = default;
    /** A pair that was added several times has the list of the first time. */
    explicit PairLists(Part part)
        : m_pairs(std::move(part.m_pairs))
        , m_values(std::move(part.m_values))
    {
        std::ranges::stable_sort(m_pairs, {}, keyOf);
        const auto same = std::ranges::unique(m_pairs, {}, keyOf);
        m_pairs.erase(same.begin(), same.end());
        m_pairs.shrink_to_fit();
        m_values.shrink_to_fit();
    }

    /** The list of the pair; nothing where it has none. */
    std::optional<std::span<const Value>> find(int x, int y) const
    {
        const auto found = std::ranges::lower_bound(m_pairs, std::pair(x, y), {}, keyOf);
        if (found == m_pairs.end() || keyOf(*found) != std::pair(x, y))
            return {};
        return std::span(m_values).subspan(found->first, found->count);
    }

private:
    using Entry = typename Part::Entry;
    static std::pair<int, int> keyOf(const Entry &entry) { return {entry.x, entry.y}; }

    std::vector<Entry> m_pairs; ///< Sorted.
    std::vector<Value> m_values;
};

} // namespace galley
