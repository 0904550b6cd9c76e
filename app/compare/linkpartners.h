// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which passages each passage was compared with, and how they scored.
#pragma once

#include "app/base/progress.h"

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
        int article = 0;
        double score = 0;
    };

    /** The best partners of a passage in one article. */
    struct Best {
        int article = 0;
        int bag = 0;       ///< The best; of equals the first.
        double score = 0;  ///< Of the best.
        double second = 0; ///< Of the next, 0 where there is none.
    };

    /** @p pairs: of numbers under @p articles, which says the article of each bag and grows; each pair once. Of no use
     * once @p progress is stopped. */
    Partners(const std::vector<int> &articles, const std::vector<std::pair<int, int>> &pairs,
             const std::vector<double> &scores, const Progress &progress)
        : m_begin(articles.size() + 1)
        , m_partners(pairs.size() * 2)
        , m_beginBest(articles.size() + 1)
    {
        for (const auto &[i, j] : pairs) {
            ++m_begin[size_t(i) + 1];
            ++m_begin[size_t(j) + 1];
        }
        for (size_t i = 0; i < articles.size(); ++i)
            m_begin[i + 1] += m_begin[i];
        std::vector<size_t> next(m_begin.begin(), m_begin.end() - 1);
        for (size_t k = 0; k < pairs.size(); ++k) {
            const auto &[i, j] = pairs[k];
            m_partners[next[size_t(i)]++] = {j, articles[size_t(j)], scores[k]};
            m_partners[next[size_t(j)]++] = {i, articles[size_t(i)], scores[k]};
        }
        for (size_t i = 0; i < articles.size(); ++i) {
            const std::span<Partner> row = std::span(m_partners).subspan(m_begin[i], m_begin[i + 1] - m_begin[i]);
            m_beginBest[i] = m_best.size();
            if (progress.stopped())
                continue;
            std::ranges::sort(row, {}, &Partner::bag);
            for (const Partner &partner : row)
                addToBest(partner, m_beginBest[i]);
        }
        m_beginBest.back() = m_best.size();
    }

    /** How many bags there are. */
    size_t count() const { return m_begin.size() - 1; }

    /** Of bag @p i, by number and so by article. */
    std::span<const Partner> of(int i) const
    {
        return std::span(m_partners).subspan(m_begin[size_t(i)], m_begin[size_t(i) + 1] - m_begin[size_t(i)]);
    }

    /** Of bag @p i the best in each article, by article; nothing for a bag behind the last. */
    std::span<const Best> bestOf(int i) const
    {
        if (size_t(i) >= count())
            return {};
        return std::span(m_best).subspan(m_beginBest[size_t(i)], m_beginBest[size_t(i) + 1] - m_beginBest[size_t(i)]);
    }

    /** The same of one article; nothing where none was looked at. */
    Best bestOf(int i, int article) const
    {
        const auto row = bestOf(i);
        const auto found = std::ranges::lower_bound(row, article, {}, &Best::article);
        return found != row.end() && found->article == article ? *found : Best{article, -1, 0, 0};
    }

    /** The score of two bags; 0 where they were not looked at. */
    double at(int i, int j) const
    {
        const auto row = of(i);
        const auto found = std::ranges::lower_bound(row, j, {}, &Partner::bag);
        return found != row.end() && found->bag == j ? found->score : 0;
    }

private:
    void addToBest(const Partner &partner, size_t from)
    {
        if (m_best.size() == from || m_best.back().article != partner.article) {
            m_best.push_back({partner.article, partner.bag, partner.score, 0});
        } else if (Best &best = m_best.back(); partner.score > best.score) {
            best = {partner.article, partner.bag, partner.score, best.score};
        } else {
            best.second = std::max(best.second, partner.score);
        }
    }

    std::vector<size_t> m_begin;
    std::vector<Partner> m_partners;
    std::vector<size_t> m_beginBest;
    std::vector<Best> m_best;
};

} // namespace galley
