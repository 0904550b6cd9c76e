// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Passages as bags of weighted words, how much two of them share, and which pairs are worth a look.
#pragma once

#include "app/compare/units.h"

#include <unordered_map>

namespace galley
{

struct Entry {
    quint64 key = 0;
    float weight = 0;
};

/** A unit as a bag of weighted keys, sorted by key. */
struct Bag {
    const Unit *unit = nullptr;
    std::vector<Entry> entries;
    double norm = 0;              // sum of the squared weights
    std::vector<quint64> names;   // keys of the words with a capital, sorted
    std::vector<quint64> figures; // of the numbers
    int place = 0;                // among the units of its article
    int of = 0;                   // how many units the article has
};

/** Sorts by key and keeps one entry of each. */
void keepOnce(std::vector<Entry> &entries);

/** The bags of all units, rarer words heavier; they point into @p articles. */
std::vector<Bag> bagsOf(const QList<Units> &articles);

/** What two bags have in common: the summed products of weights, and how many words. */
struct Shared {
    double weight = 0;
    int count = 0;
};

Shared sharedOf(const Bag &a, const Bag &b);

/** How much of the shorter passage stands in the other, 0 to 1. */
double containedIn(const Bag &a, const Bag &b);

/** How much two passages share, 0 to 1; 1 for the same words. */
double scoreOf(const Bag &a, const Bag &b);

/** Pairs of bags by number, and their scores by pairKey(). */
using Pairs = std::vector<std::pair<int, int>>;
using Scores = std::unordered_map<quint64, double>;

quint64 pairKey(int i, int j);

/** The pairs worth a look, each once, the smaller number first; sorted. From an inverted index: no table of all pairs.
 */
Pairs candidatePairs(const std::vector<Bag> &bags, Progress &progress);

} // namespace galley
