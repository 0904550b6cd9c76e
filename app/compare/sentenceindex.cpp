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

SentenceIndex::SentenceIndex(const QList<Units> &sentences, const Progress &progress)
{
    for (const Units &units : sentences) {
        if (!units.isEmpty() && !progress.stopped()) {
            m_ofArticles.resize(size_t(units.first().member.article) + 1);
            m_ofArticles.back() = WordPlaces(units);
        }
    }
}

SentenceIndex::WordPlaces::WordPlaces(const Units &units)
{
    std::vector<std::pair<quint64, int>> held; // a key and a sentence
    for (const Unit &unit : units) {
        for (const Word &word : unit.words) {
            if (!word.stop)
                held.emplace_back(word.key, unit.member.index);
        }
    }
    std::ranges::sort(held);
    const auto tail = std::ranges::unique(held);
    held.erase(tail.begin(), tail.end());
    m_sentences.reserve(held.size());
    for (const auto &[key, sentence] : held) {
        if (m_keys.empty() || m_keys.back() != key) {
            m_keys.push_back(key);
            m_begins.push_back(quint32(m_sentences.size()));
        }
        m_sentences.push_back(sentence);
    }
    m_begins.push_back(quint32(m_sentences.size()));
    m_shift = 64 - std::clamp(int(std::bit_width(m_keys.size())), 1, 24);
    m_alike.resize((1ULL << (64 - m_shift)) + 1);
    for (const quint64 key : m_keys)
        ++m_alike[(key >> m_shift) + 1];
    std::partial_sum(m_alike.begin(), m_alike.end(), m_alike.begin());
}

std::span<const int> SentenceIndex::WordPlaces::of(quint64 key) const
{
    const auto begin = m_keys.begin() + m_alike[key >> m_shift];
    const auto end = m_keys.begin() + m_alike[(key >> m_shift) + 1];
    const auto found = std::ranges::lower_bound(begin, end, key);
    if (found == end || *found != key)
        return {};
    const auto number = size_t(found - m_keys.begin());
    return std::span(m_sentences).subspan(m_begins[number], m_begins[number + 1] - m_begins[number]);
}

std::vector<SentenceIndex::Key> SentenceIndex::keysOf(const SentenceText &text, int first, int last)
{
    std::vector<Key> keys;
    for (int i = first; i < last; ++i) {
        if (!text.words[i].stop())
            keys.emplace_back(text.words[i].key(), text.words[i].weight());
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
    std::vector<std::pair<std::span<const int>, double>> common;
    double all = 0;
    double ofCommon = 0;
    for (const auto &[key, weight] : keys) {
        all += weight;
        const std::span<const int> postings = m_ofArticles[size_t(article)].of(key);
        if (postings.size() > mostPostings) {
            common.emplace_back(postings, weight);
            ofCommon += weight;
            continue;
        }
        for (const int sentence : postings)
            held.emplace_back(sentence, weight);
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
            weight += std::ranges::binary_search(postings, sentence) ? heavy : 0;
        if (weight > best.first * all)
            best = {weight / all, {article, sentence}};
    }
    return best;
}

} // namespace galley
