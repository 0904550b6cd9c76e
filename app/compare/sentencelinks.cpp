// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/aligner.h"
#include "app/compare/linkbags.h"
#include "app/compare/linkcontext.h"
#include "app/compare/linkpartners.h"

#include <QtConcurrentMap>

#include <cmath>
#include <span>

namespace galley
{

namespace
{

/** How many entries two sorted lists have in common. */
template <typename Key>
double common(const std::vector<Key> &a, const std::vector<Key> &b)
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

/** The words of one sentence, ready to be set against those of another. */
struct SentenceWords {
    std::vector<Entry> content;    ///< Those that are no function words, each once, with background weights; sorted.
    std::vector<quint64> sequence; ///< The keys of all in order.
};

SentenceWords wordsOf(const Unit &unit)
{
    SentenceWords result;
    for (const Word &word : unit.words) {
        result.sequence.push_back(word.key);
        if (!word.stop)
            result.content.push_back({word.key, word.weight});
    }
    keepOnce(result.content);
    return result;
}

/** The weight of the words of @p a that @p b does not have. */
double missing(const SentenceWords &a, const SentenceWords &b)
{
    double weight = 0;
    auto j = b.content.begin();
    for (const Entry &entry : a.content) {
        while (j != b.content.end() && j->key < entry.key)
            ++j;
        if (j == b.content.end() || j->key != entry.key)
            weight += entry.weight;
    }
    return weight;
}

/** What two sequences of words have in common in one order. */
struct Sequence {
    int longestRun = 0;  ///< Words in a row.
    int subsequence = 0; ///< Words with others between them.
};

Sequence sequenceOf(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    struct Cell {
        int kept = 0;
        int run = 0;
    };
    thread_local std::vector<Cell> row; // one for each word of b, and one before them
    row.assign(b.size() + 1, Cell());
    Sequence result;
    for (const quint64 key : a) {
        Cell before;
        Cell left;
        for (size_t j = 0; j < b.size(); ++j) {
            const Cell above = row[j + 1];
            left = key == b[j] ? Cell{before.kept + 1, before.run + 1} : Cell{std::max(above.kept, left.kept), 0};
            result.longestRun = std::max(result.longestRun, left.run);
            row[j + 1] = left;
            before = above;
        }
    }
    result.subsequence = row.back().kept;
    return result;
}

/** Measures pairs of sentences, with what the pairs around them say. Const functions from any thread. */
class PairJudge
{
public:
    PairJudge(const std::vector<Bag> &bags, const Pairs &pairs, const std::vector<double> &scores)
        : m_bags(bags)
        , m_partners(bags.size(), pairs, scores)
    {
        for (const Bag &bag : bags)
            m_words.push_back(wordsOf(*bag.unit));
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
        compareBags(a, b, features);
        compareWords(m_words[size_t(i)], m_words[size_t(j)], features);
        return features;
    }

private:
    /** Features 20, 21, 23, 24 and 27: what the words of the two say. */
    static void compareWords(const SentenceWords &a, const SentenceWords &b, LinkFeatures &features)
    {
        const double lessA = missing(a, b);
        const double lessB = missing(b, a);
        features[20] = std::log1p(std::min(lessA, lessB));
        features[21] = std::log1p(std::max(lessA, lessB));
        const Sequence sequence = sequenceOf(a.sequence, b.sequence);
        features[23] = std::log1p(sequence.longestRun);
        features[24] = 2.0 * sequence.subsequence / double(a.sequence.size() + b.sequence.size());
        features[27] = a.sequence.front() == b.sequence.front();
    }

    /** Features 22, 25 and 26: their pieces of words, names and figures. */
    static void compareBags(const Bag &a, const Bag &b, LinkFeatures &features)
    {
        const double grams = double(a.unit->grams.size() + b.unit->grams.size());
        features[22] = grams > 0 ? 2 * common(a.unit->grams, b.unit->grams) / grams : 0;
        const auto apart = [](const std::vector<quint64> &x, const std::vector<quint64> &y) {
            const double both = common(x, y);
            return double(x.size()) > both && double(y.size()) > both;
        };
        features[25] = apart(a.names, b.names);
        features[26] = apart(a.figures, b.figures);
    }

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
    std::vector<SentenceWords> m_words; ///< Of each bag.
    Partners m_partners;
    std::unordered_map<quint64, double> m_alike; // one article's passages in another
};

} // namespace

namespace
{

/** Calls @p judged with each part of the pairs, on all cores, and gathers what it gives in order. */
template <typename Result, typename Judged>
QList<Result> inParts(const Pairs &pairs, const Judged &judged)
{
    std::vector<std::pair<size_t, size_t>> parts; // so many that every core has work to the end
    constexpr size_t part = 2048;
    for (size_t from = 0; from < pairs.size(); from += part)
        parts.emplace_back(from, std::min(part, pairs.size() - from));
    const auto run = [&](const std::pair<size_t, size_t> &some) {
        QList<Result> results;
        for (size_t k = some.first; k < some.first + some.second; ++k)
            judged(k, results);
        return results;
    };
    QList<Result> all;
    for (const QList<Result> &some : QtConcurrent::blockingMapped<std::vector<QList<Result>>>(parts, run))
        all += some;
    return all;
}

/** The candidates of @p articles, each measured by @p tell, which takes the two bags and the features. */
template <typename Result, typename Tell>
QList<Result> measured(const QList<Units> &articles, Progress &progress, const Tell &tell)
{
    const std::vector<Bag> bags = bagsOf(articles);
    const Pairs pairs = candidatePairs(bags, progress);
    const auto scoreOne = [&](const std::pair<int, int> &pair) {
        return scoreOf(bags[size_t(pair.first)], bags[size_t(pair.second)]);
    };
    const auto scores = QtConcurrent::blockingMapped<std::vector<double>>(pairs, scoreOne);
    const PairJudge judge(bags, pairs, scores);
    return inParts<Result>(pairs, [&](size_t k, QList<Result> &results) {
        const auto [i, j] = pairs[k];
        if (!progress.stopped())
            results << tell(bags[size_t(i)], bags[size_t(j)], judge.measure(i, j));
    });
}

} // namespace

QList<MeasuredPair> measureSentences(const QList<Units> &articles, Progress &progress)
{
    return measured<MeasuredPair>(articles, progress, [](const Bag &a, const Bag &b, const LinkFeatures &features) {
        return MeasuredPair{a.unit->member, b.unit->member, features};
    });
}

QList<ScoredPair> scoreSentences(const QList<Units> &articles, Progress &progress)
{
    QList<ScoredPair> scored =
        measured<ScoredPair>(articles, progress, [](const Bag &a, const Bag &b, const LinkFeatures &features) {
            return ScoredPair{a.unit->member,
                              b.unit->member,
                              probabilityAlone(features),
                              overlapOf(features),
                              likenessOf(features),
                              0,
                              a.unit->textKey == b.unit->textKey};
        });
    const LinkContext context(scored);
    const auto scoreOne = [&](ScoredPair &pair) { pair.score = linkProbability(context.measure(pair)); };
    QtConcurrent::blockingMap(scored, scoreOne);
    return scored;
}

} // namespace galley
