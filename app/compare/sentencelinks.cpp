// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/aligner.h"
#include "app/compare/linkbags.h"

#include <cmath>
#include <map>

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

/** Measures pairs of sentences, with what the pairs around them say. */
class PairJudge
{
public:
    PairJudge(const std::vector<Bag> &bags, const Pairs &pairs)
        : m_bags(bags)
    {
        for (const auto &[i, j] : pairs) {
            const double score = scoreOf(bags[i], bags[j]);
            m_scores[pairKey(i, j)] = score;
            for (const auto &[x, y] : {std::pair(i, j), std::pair(j, i)}) {
                double &best = m_best[pairKey(x, articleOf(y))];
                best = std::max(best, score);
            }
            m_partners[size_t(i)].emplace_back(j, score);
            m_partners[size_t(j)].emplace_back(i, score);
        }
        std::map<int, int> first; // the first passage of each article
        for (int i = int(bags.size()) - 1; i >= 0; --i)
            first[articleOf(i)] = i;
        for (int i = 0; i < int(bags.size()); ++i) { // in this order, so that the sums are the same in every run
            for (const auto &[article, j] : first)
                m_alike[pairKey(articleOf(i), article)] += bestOf(i, j) / bags[size_t(i)].of;
        }
    }

    LinkFeatures measure(int i, int j) const
    {
        const Bag &a = m_bags[size_t(i)];
        const Bag &b = m_bags[size_t(j)];
        const Shared shared = sharedOf(a, b);
        const double score = at(i, j);
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

    double at(int i, int j) const
    {
        const auto found = m_scores.find(pairKey(i, j));
        return found == m_scores.end() ? 0 : found->second;
    }

    double beside(int i, int j, int stepA, int stepB) const
    {
        const int x = i + stepA;
        const int y = j + stepB;
        if (x < 0 || y < 0 || x >= int(m_bags.size()) || y >= int(m_bags.size()) || articleOf(x) != articleOf(i) ||
            articleOf(y) != articleOf(j))
            return 0;
        return at(x, y);
    }

    double bestOf(int i, int j) const
    {
        const auto found = m_best.find(pairKey(i, articleOf(j)));
        return found == m_best.end() ? 0 : found->second;
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
        const auto found = m_partners.find(size_t(i));
        if (found == m_partners.end())
            return 0;
        for (const auto &[k, score] : found->second) {
            if (articleOf(k) != articleOf(j) && score > best)
                best = std::max(best, std::min(score, at(std::min(k, j), std::max(k, j))));
        }
        return best;
    }

    const std::vector<Bag> &m_bags;
    Scores m_scores;
    Scores m_best;                     // of a passage in an article
    std::map<quint64, double> m_alike; // one article's passages in another
    std::unordered_map<size_t, std::vector<std::pair<int, double>>> m_partners;
};

} // namespace

QList<ScoredPair> scoreSentences(const QList<Units> &articles, Progress &progress)
{
    const std::vector<Bag> bags = bagsOf(articles);
    const Pairs pairs = candidatePairs(bags, progress);
    const PairJudge judge(bags, pairs);
    QList<ScoredPair> result;
    for (const auto &[i, j] : pairs) {
        if (progress.stopped())
            return {};
        ScoredPair pair{bags[size_t(i)].unit->member, bags[size_t(j)].unit->member, judge.measure(i, j), 0, false};
        pair.score = linkProbability(pair.features);
        pair.sameText = bags[size_t(i)].unit->textKey == bags[size_t(j)].unit->textKey;
        result << pair;
    }
    return result;
}

} // namespace galley
