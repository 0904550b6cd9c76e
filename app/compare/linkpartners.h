// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which passages each passage was compared with, and how they scored.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace galley
{

/** The scored partners of each passage. Const functions from any thread. */
class Partners
{
public:
    struct Partner {
        int bag = 0;
        double score = 0;
    };

    /** @p pairs: of numbers under @p bags, each once. */
    Partners(size_t bags, const std::vector<std::pair<int, int>> &pairs, const std::vector<double> &scores)
        : m_begin(bags + 1)
        , m_byBag(pairs.size() * 2)
    {
        for (const auto &[i, j] : pairs) {
            ++m_begin[size_t(i) + 1];
            ++m_begin[size_t(j) + 1];
        }
        for (size_t i = 0; i < bags; ++i)
            m_begin[i + 1] += m_begin[i];
        std::vector<size_t> next(m_begin.begin(), m_begin.end() - 1);
        for (size_t k = 0; k < pairs.size(); ++k) {
            const auto &[i, j] = pairs[k];
            m_byBag[next[size_t(i)]++] = {j, scores[k]};
            m_byBag[next[size_t(j)]++] = {i, scores[k]};
        }
        for (size_t i = 0; i < bags; ++i)
            std::sort(m_byBag.begin() + qsizetype(m_begin[i]), m_byBag.begin() + qsizetype(m_begin[i + 1]),
                      [](const Partner &x, const Partner &y) { return x.bag < y.bag; });
        m_byScore = m_byBag;
        for (size_t i = 0; i < bags; ++i)
            std::sort(m_byScore.begin() + qsizetype(m_begin[i]), m_byScore.begin() + qsizetype(m_begin[i + 1]),
                      [](const Partner &x, const Partner &y) {
                          return std::pair(-x.score, x.bag) < std::pair(-y.score, y.bag);
                      });
    }

    /** Of bag @p i, by number and best first. */
    std::span<const Partner> byBag(int i) const { return part(m_byBag, i); }
    std::span<const Partner> byScore(int i) const { return part(m_byScore, i); }

    /** The score of two bags; 0 where they were not looked at. */
    double at(int i, int j) const
    {
        const auto row = byBag(i);
        const auto found = std::ranges::lower_bound(row, j, {}, &Partner::bag);
        return found != row.end() && found->bag == j ? found->score : 0;
    }

private:
    std::span<const Partner> part(const std::vector<Partner> &all, int i) const
    {
        return std::span(all).subspan(m_begin[size_t(i)], m_begin[size_t(i) + 1] - m_begin[size_t(i)]);
    }

    std::vector<size_t> m_begin;
    std::vector<Partner> m_byBag;
    std::vector<Partner> m_byScore;
};

} // namespace galley
