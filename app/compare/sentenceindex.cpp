// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/sentenceindex.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace galley
{

namespace
{
constexpr int mostPostings = 64; // a word in more sentences of one article than this names no sentence by itself
}

SentenceIndex::SentenceIndex(const QList<Units> &sentences)
{
    for (const Units &units : sentences) {
        if (!units.isEmpty()) {
            m_ofArticles.resize(size_t(units.first().member.article) + 1);
            m_ofArticles.back() = WordPlaces(units);
        }
    }
}

SentenceIndex::WordPlaces::WordPlaces(const Units &units)
{
    for (const Unit &unit : units) {
        for (const Word &word : unit.words) {
            if (!word.stop)
                m_postings.push_back({word.key, unit.member.index});
        }
    }
    std::ranges::sort(m_postings);
    const auto tail = std::ranges::unique(m_postings);
    m_postings.erase(tail.begin(), tail.end());
    m_shift = 64 - std::clamp(int(std::bit_width(m_postings.size())) - 2, 1, 24); // some words begin alike
    m_begins.resize((1ULL << (64 - m_shift)) + 1);
    for (const Posting &posting : m_postings)
        ++m_begins[(posting.key >> m_shift) + 1];
    std::partial_sum(m_begins.begin(), m_begins.end(), m_begins.begin());
}

std::span<const SentenceIndex::Posting> SentenceIndex::WordPlaces::of(quint64 key) const
{
    const size_t from = m_begins[key >> m_shift];
    const auto alike = std::span(m_postings).subspan(from, m_begins[(key >> m_shift) + 1] - from);
    return std::ranges::equal_range(alike, key, {}, &Posting::key);
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
    std::pair<double, Member> best{0, {article, 0}};
    if (size_t(article) >= m_ofArticles.size() || m_ofArticles[size_t(article)].isEmpty())
        return best;
    std::vector<std::pair<int, double>> held; // a sentence and the weight of a rare word in it
    std::vector<std::pair<std::span<const Posting>, double>> common;
    double all = 0;
    double ofCommon = 0;
    for (const auto &[key, weight] : keys) {
        all += weight;
        const std::span<const Posting> postings = m_ofArticles[size_t(article)].of(key);
        if (postings.size() > mostPostings) {
            common.emplace_back(postings, weight);
            ofCommon += weight;
            continue;
        }
        for (const Posting &posting : postings)
            held.emplace_back(posting.sentence, weight);
    }
    std::ranges::stable_sort(held, {}, &std::pair<int, double>::first);
    for (auto at = held.begin(); at != held.end();) {
        const int sentence = at->first;
        double weight = 0;
        for (; at != held.end() && at->first == sentence; ++at)
            weight += at->second;
        if (weight + ofCommon <= best.first * all)
            continue;
        for (const auto &[postings, heavy] : common)
            weight += std::ranges::binary_search(postings, sentence, {}, &Posting::sentence) ? heavy : 0;
        if (weight > best.first * all)
            best = {weight / all, {article, sentence}};
    }
    return best;
}

} // namespace galley
