// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/sentenceindex.h"

#include <algorithm>
#include <limits>
#include <map>

namespace galley
{

SentenceIndex::SentenceIndex(const QList<Units> &sentences)
{
    for (const Units &units : sentences) {
        for (const Unit &unit : units) {
            for (const Word &word : unit.words) {
                if (!word.stop)
                    m_postings.push_back({word.key, unit.member});
            }
        }
    }
    std::ranges::sort(m_postings);
    const auto tail = std::ranges::unique(m_postings);
    m_postings.erase(tail.begin(), tail.end());
}

std::vector<SentenceIndex::Key> SentenceIndex::keysOf(const SentenceText &text, int first, int last)
{
    std::vector<Key> keys;
    for (int i = first; i < last; ++i) {
        if (!text.words[i].stop)
            keys.emplace_back(text.words[i].key, text.words[i].weight);
    }
    std::ranges::sort(keys);
    const auto tail = std::ranges::unique(keys, {}, &Key::first);
    keys.erase(tail.begin(), tail.end());
    return keys;
}

std::pair<double, Member> SentenceIndex::best(const std::vector<Key> &keys, int article) const
{
    std::map<Member, double> held;
    double all = 0;
    for (const auto &[key, weight] : keys) {
        all += weight;
        const auto first = std::ranges::lower_bound(m_postings, Posting{key, {article, 0}});
        const Posting behind{key, {article, std::numeric_limits<int>::max()}};
        for (auto at = first; at != m_postings.end() && *at < behind; ++at)
            held[at->member] += weight;
    }
    std::pair<double, Member> best{0, {article, 0}};
    for (const auto &[member, weight] : held) {
        if (weight > best.first * all)
            best = {weight / all, member};
    }
    return best;
}

} // namespace galley
