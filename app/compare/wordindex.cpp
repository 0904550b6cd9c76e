// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/wordindex.h"

#include "app/base/parallel.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace galley
{

namespace
{
constexpr int bucketBits = 10;
constexpr size_t buckets = 1 << bucketBits;

size_t bucketOf(const HeldWord &word)
{
    return word.key >> (64 - bucketBits);
}
} // namespace

void sortByWord(std::vector<HeldWord> &words, const Progress &progress)
{
    // By the first bits first, in place (McIlroy, Bostic and McIlroy, Engineering radix sort, 1993), then each bucket.
    std::array<size_t, buckets + 1> begins{};
    for (const HeldWord &word : words)
        ++begins[bucketOf(word) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::array<size_t, buckets> next;
    std::copy_n(begins.begin(), buckets, next.begin());
    for (size_t bucket = 0; bucket < buckets && !progress.stopped(); ++bucket) {
        while (next[bucket] < begins[bucket + 1]) {
            HeldWord &word = words[next[bucket]];
            if (const size_t home = bucketOf(word); home == bucket)
                ++next[bucket];
            else
                std::swap(word, words[next[home]++]);
        }
    }
    forParts(buckets, 16, [&](qsizetype first, qsizetype last) {
        for (auto bucket = size_t(first); bucket < size_t(last) && !progress.stopped(); ++bucket)
            std::sort(words.begin() + qsizetype(begins[bucket]), words.begin() + qsizetype(begins[bucket + 1]));
    });
}

} // namespace galley
