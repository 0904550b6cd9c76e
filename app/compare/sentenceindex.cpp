// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/sentenceindex.h"

#include <algorithm>
#include <limits>

namespace galley
{

namespace
{
constexpr int mostPostings = 64; // a word in more sentences of one article than this names no sentence by itself
}

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
    std::vector<std::pair<Member, double>> held; // a sentence and the weight of a rare word in it
    std::vector<Key> common;
    double all = 0;
    double ofCommon = 0;
    for (const auto &[key, weight] : keys) {
        all += weight;
        const auto first = std::ranges::lower_bound(m_postings, Posting{key, {article, 0}});
        const Posting behind{key, {article, std::numeric_limits<int>::max()}};
        const auto last = std::lower_bound(first, m_postings.end(), behind);
        if (last - first > mostPostings) {
            common.emplace_back(key, weight);
            ofCommon += weight;
            continue;
        }
        for (auto at = first; at != last; ++at)
            held.emplace_back(at->member, weight);
    }
    std::ranges::sort(held, {}, &std::pair<Member, double>::first);
    std::pair<double, Member> best{0, {article, 0}};
    for (auto at = held.begin(); at != held.end();) {
        const Member member = at->first;
        double weight = 0;
        for (; at != held.end() && at->first == member; ++at)
            weight += at->second;
        if (weight + ofCommon <= best.first * all)
            continue;
        for (const auto &[key, heavy] : common)
            weight += std::ranges::binary_search(m_postings, Posting{key, member}) ? heavy : 0;
        if (weight > best.first * all)
            best = {weight / all, member};
    }
    return best;
}

} // namespace galley
