// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered places in the compared articles, found by what overlaps them.
#pragma once

#include "app/compare/comparison.h"

#include <vector>

namespace galley
{

/** Any number of places, also overlapping ones. Filled first and asked then; const functions from any thread. */
class PlaceIndex
{
public:
    void add(const Passage &passage, int number);
    /** To be called between the last add() and the first at(). */
    void order();
    /** The numbers of the places that overlap @p passage, each once, ascending. */
    std::vector<int> at(const Passage &passage) const;

private:
    struct Place {
        Passage passage;
        int number = 0;
    };
    std::vector<Place> m_places; ///< By article and start, once ordered.
    qsizetype m_longest = 0;     ///< In UTF-16 units.
};

} // namespace galley
