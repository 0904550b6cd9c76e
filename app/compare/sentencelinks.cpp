// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/aligner.h"
#include "app/compare/linkbags.h"

#include <QtConcurrentMap>

#include <cmath>
#include <span>

namespace galley
{

namespace
{

double common(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    double count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++count;
            ++i;
            ++j;
        } else {
            *i < *j ? ++i : ++j;
        }
    }
    return count;
}

/** The scored partners of each passage. */
class Partners
{
public:
    struct Partner {
        int bag = 0;
        double score = 0;
    };

    Partners(size_t bags, const Pairs &pairs, const std::vector<double> &scores)
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

/** Measures pairs of sentences, with what the pairs around them say. Const functions from any thread. */
class PairJudge
{
public:
    PairJudge(const std::vector<Bag> &bags, const Pairs &pairs, const std::vector<double> &scores)
        : m_bags(bags)
        , m_partners(bags.size(), pairs, scores)
    {
        for (int i = 0; i < int(bags.size()); ++i) {
            const auto row = m_partners.byBag(i);
            for (auto from = row.begin(); from != row.end();) {
                const int article = articleOf(from->bag);
                double best = 0;
                for (; from != row.end() && articleOf(from->bag) == article; ++from)
                    best = std::max(best, from->score);
                m_alike[pairKey(articleOf(i), article)] += best / bags[size_t(i)].of;
            }
        }
    }

    LinkFeatures measure(int i, int j) const
    {
        const Bag &a = m_bags[size_t(i)];
        const Bag &b = m_bags[size_t(j)];
        const Shared shared = sharedOf(a, b);
        const double score = m_partners.at(i, j);
        LinkFeatures features{};
        features[0] = score;
        features[1] = a.norm * b.norm > 0 ? shared.weight / std::sqrt(a.norm * b.norm) : 0;
        features[2] = std::min(a.norm, b.norm) > 0 ? shared.weight / std::min(a.norm, b.norm) : 0;
        features[3] = std::log1p(shared.count);
        const double ofA = score / std::max(1e-6, bestOf(i, j));
        const double ofB = score / std::max(1e-6, bestOf(j, i));
        features[4] = std::min(ofA, ofB);
        features[5] = std::max(ofA, ofB);
        features[6] = beside(i, j, -1, -1) + beside(i, j, 1, 1);
        features[7] = std::max(std::max(beside(i, j, -1, 0), beside(i, j, 1, 0)),
                               std::max(beside(i, j, 0, -1), beside(i, j, 0, 1)));
        features[8] = (alike(i, j) + alike(j, i)) / 2;
        features[9] = std::abs(double(a.place) / a.of - double(b.place) / b.of);
        features[10] = 1.0 / (1 + a.place) + 1.0 / (1 + b.place);
        const double n = double(a.unit->words.size());
        const double m = double(b.unit->words.size());
        features[11] = std::min(n, m) / std::max(n, m);
        features[12] = std::log1p(std::min(n, m));
        const double names = double(std::min(a.names.size(), b.names.size()));
        features[13] = names > 0 ? common(a.names, b.names) / names : 0;
        features[14] = between(i, j);
        features[15] = std::min(2.0, common(a.figures, b.figures));
        features[16] = features[7] * features[8];
        features[17] = features[6] * features[8];
        features[18] = shared.count > 0 ? shared.weight / shared.count : 0;
        features[19] = a.unit->textKey == b.unit->textKey;
        return features;
    }

private:
    int articleOf(int i) const { return m_bags[size_t(i)].unit->member.article; }

    double beside(int i, int j, int stepA, int stepB) const
    {
        const int x = i + stepA;
        const int y = j + stepB;
        if (x < 0 || y < 0 || x >= int(m_bags.size()) || y >= int(m_bags.size()) || articleOf(x) != articleOf(i) ||
            articleOf(y) != articleOf(j))
            return 0;
        return m_partners.at(x, y);
    }

    /** The best score of bag @p i in the article of bag @p j. */
    double bestOf(int i, int j) const
    {
        const int article = articleOf(j);
        const auto row = m_partners.byBag(i);
        double best = 0;
        for (auto at = std::ranges::lower_bound(row, article, {}, [&](const auto &p) { return articleOf(p.bag); });
             at != row.end() && articleOf(at->bag) == article; ++at)
            best = std::max(best, at->score);
        return best;
    }

    double alike(int i, int j) const
    {
        const auto found = m_alike.find(pairKey(articleOf(i), articleOf(j)));
        return found == m_alike.end() ? 0 : found->second;
    }

    /** The strongest chain of two links over a passage of a third article. */
    double between(int i, int j) const
    {
        double best = 0;
        for (const auto &[k, score] : m_partners.byScore(i)) {
            if (score <= best)
                break;
            if (articleOf(k) != articleOf(j))
                best = std::max(best, std::min(score, m_partners.at(k, j)));
        }
        return best;
    }

    const std::vector<Bag> &m_bags;
    Partners m_partners;
    std::unordered_map<quint64, double> m_alike; // one article's passages in another
};

} // namespace

QList<ScoredPair> scoreSentences(const QList<Units> &articles, Progress &progress, double least)
{
    const std::vector<Bag> bags = bagsOf(articles);
    const Pairs pairs = candidatePairs(bags, progress);
    const auto scoreOne = [&](const std::pair<int, int> &pair) {
        return scoreOf(bags[size_t(pair.first)], bags[size_t(pair.second)]);
    };
    const auto scores = QtConcurrent::blockingMapped<std::vector<double>>(pairs, scoreOne);
    const PairJudge judge(bags, pairs, scores);
    std::vector<std::span<const std::pair<int, int>>> parts; // so many that every core has work to the end
    constexpr size_t part = 2048;
    for (size_t from = 0; from < pairs.size(); from += part)
        parts.push_back(std::span(pairs).subspan(from, std::min(part, pairs.size() - from)));
    const auto judged = [&](std::span<const std::pair<int, int>> some) {
        QList<ScoredPair> result;
        for (const auto &[i, j] : some) {
            if (progress.stopped())
                break;
            ScoredPair pair{bags[size_t(i)].unit->member, bags[size_t(j)].unit->member, judge.measure(i, j), 0, false};
            pair.score = linkProbability(pair.features);
            pair.sameText = bags[size_t(i)].unit->textKey == bags[size_t(j)].unit->textKey;
            if (pair.score >= least)
                result << pair;
        }
        return result;
    };
    QList<ScoredPair> result;
    for (const QList<ScoredPair> &some : QtConcurrent::blockingMapped<std::vector<QList<ScoredPair>>>(parts, judged))
        result += some;
    return result;
}

} // namespace galley
