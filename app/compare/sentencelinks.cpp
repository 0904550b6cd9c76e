// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parallel.h"
#include "app/compare/aligner.h"
#include "app/compare/linkbags.h"
#include "app/compare/linkcontext.h"
#include "app/compare/linkpartners.h"
#include "app/compare/sentencewords.h"

#include <cmath>
#include <span>

namespace galley
{

namespace
{

/** The sentence whose pairs are measured: its words and its letters. Of one thread. */
class FirstSentence
{
public:
    void turnTo(const Bags &bags, int number)
    {
        if (std::exchange(m_number, number) == number)
            return;
        m_words = wordsOf(*bags[number].unit);
        m_letters.assign(m_words.letters);
    }

    int number() const { return m_number; }
    const SentenceWords &words() const { return m_words; }
    /** The share of four-letter pieces that it has in common with @p other. */
    double lettersInCommon(const SentenceWords &other) const
    {
        const auto both = double(m_words.letters.size() + other.letters.size());
        return both > 0 ? 2 * m_letters.countOf(other.letters) / both : 0;
    }

private:
    int m_number = -1;
    SentenceWords m_words;
    NumberSet m_letters;
};

/** Measures pairs of sentences, with what the pairs around them say. The sentences that come second in a pair are read
 * block by block, since the words of all of them would take more room than all else. Const functions from any thread.
 */
class PairJudge
{
public:
    PairJudge(const Bags &bags, const Pairs &pairs, const std::vector<double> &scores, const Progress &progress)
        : m_bags(bags)
        , m_isSecond(bags.size())
        , m_partners(bags.articles(), pairs, scores, progress)
        , m_articles(size_t(bags.articleCount()))
        , m_alike(m_articles * m_articles)
    {
        for (const auto &[i, j] : pairs)
            m_isSecond[size_t(j)] = true;
        for (int i = 0; i < int(bags.size()); ++i) {
            for (const Partners::Best &best : m_partners.bestOf(i))
                m_alike[alikeAt(articleOf(i), best.article)] += best.score / bags[i].of;
        }
    }

    int blocks() const { return (int(m_bags.size()) + bagsInBlock - 1) / bagsInBlock; }
    /** Reads the seconds of block number @p block on all cores, in place of those of another. */
    void turnTo(int block, const Progress &progress)
    {
        m_block = block;
        const int from = block * bagsInBlock;
        m_words.clear();
        m_words.resize(size_t(std::min(bagsInBlock, int(m_bags.size()) - from)));
        forParts(qsizetype(m_words.size()), bagsAtOnce, [&](qsizetype first, qsizetype last) {
            for (auto k = int(first); k < int(last) && !progress.stopped(); ++k) {
                if (m_isSecond[size_t(from + k)])
                    m_words[size_t(k)] = wordsOf(*m_bags[from + k].unit);
            }
        });
    }
    /** Whether pairs with sentence number @p j as their second are measured now. */
    bool hasTurn(int j) const { return j / bagsInBlock == m_block; }

    /** Of @p first and sentence number @p j, which has its turn; they share so much by scoreOf(). */
    LinkFeatures measure(const FirstSentence &first, int j, double score) const
    {
        const int i = first.number();
        const Bag &a = m_bags[i];
        const Bag &b = m_bags[j];
        const SentenceWords &wordsA = first.words();
        const SentenceWords &wordsB = m_words[size_t(j % bagsInBlock)];
        const Shared shared = sharedOf(a, b);
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
        compareNames(wordsA, wordsB, features);
        features[16] = features[7] * features[8];
        features[17] = features[6] * features[8];
        features[18] = shared.count > 0 ? shared.weight / shared.count : 0;
        features[19] = a.unit->textKey == b.unit->textKey;
        features[22] = first.lettersInCommon(wordsB);
        compareWords(wordsA, wordsB, features);
        return features;
    }

private:
    /** Features 14, 20, 21, 23 and 24: what the words of the two say. */
    static void compareWords(const SentenceWords &a, const SentenceWords &b, LinkFeatures &features)
    {
        const WordsInCommon found = inCommon(a, b);
        features[20] = std::log1p(std::min(found.lessA, found.lessB));
        features[21] = std::log1p(std::max(found.lessA, found.lessB));
        features[23] = std::log1p(found.longestRun);
        features[24] = 2.0 * found.subsequence / double(a.length + b.length);
        features[14] = a.first == b.first;
    }

    /** Features 13, 15, 25 and 26: their names and figures. */
    static void compareNames(const SentenceWords &a, const SentenceWords &b, LinkFeatures &features)
    {
        const double names = double(std::min(a.names.size(), b.names.size()));
        const double sameNames = inCommon(a.names, b.names);
        const double sameFigures = inCommon(a.figures, b.figures);
        features[13] = names > 0 ? sameNames / names : 0;
        features[15] = std::min(2.0, sameFigures);
        features[25] = names > sameNames;
        features[26] = double(std::min(a.figures.size(), b.figures.size())) > sameFigures;
    }

    int articleOf(int i) const { return m_bags.articles()[size_t(i)]; }

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
    double bestOf(int i, int j) const { return m_partners.bestOf(i, articleOf(j)).score; }

    double alike(int i, int j) const { return m_alike[alikeAt(articleOf(i), articleOf(j))]; }

    size_t alikeAt(int article, int other) const { return size_t(article) * m_articles + size_t(other); }

    static constexpr qsizetype bagsAtOnce = 256; // of quick work, for one thread
    static constexpr int bagsInBlock = 2048;

    const Bags &m_bags;
    std::vector<bool> m_isSecond;
    int m_block = -1;
    std::vector<SentenceWords> m_words; ///< Of each bag of the block that is the second of a pair.
    Partners m_partners;
    size_t m_articles = 0;
    std::vector<double> m_alike; ///< One article's passages in another, a row for each article.
};

} // namespace

namespace
{

constexpr qsizetype pairsAtOnce = 1024; // of quick work, for one thread

/** Two bags by number and as they are. */
struct BagPair {
    int i = 0;
    int j = 0;
    const Unit &a;
    const Unit &b;
};

/** The candidates of @p articles, each measured on all cores; @p tell makes the result of a BagPair and its features.
 * Stopped, there are none. */
template <typename Result, typename Tell>
QList<Result> measured(const QList<Units> &articles, Progress &progress, const Tell &tell)
{
    Bags bags(articles, progress);
    const Pairs pairs = bags.candidatePairs(progress);
    const std::vector<double> scores = scoresOf(bags, pairs, progress);
    if (progress.stopped())
        return {};
    PairJudge judge(bags, pairs, scores, progress);
    QList<Result> results(qsizetype(pairs.size()));
    Result *const data = results.data();
    constexpr qsizetype part = 2048; // so many that every core has work to the end
    for (int block = 0; block < judge.blocks() && !progress.stopped(); ++block) {
        judge.turnTo(block, progress);
        forParts(results.size(), part, [&](qsizetype from, qsizetype to) {
            FirstSentence first;
            for (qsizetype k = from; k < to && !progress.stopped(); ++k) {
                const auto [i, j] = pairs[size_t(k)];
                if (!judge.hasTurn(j))
                    continue;
                first.turnTo(bags, i);
                data[k] = tell(BagPair{i, j, *bags[i].unit, *bags[j].unit}, judge.measure(first, j, scores[size_t(k)]));
            }
        });
    }
    return progress.stopped() ? QList<Result>() : results;
}

} // namespace

QList<MeasuredPair> measureSentences(const QList<Units> &articles, Progress &progress)
{
    return measured<MeasuredPair>(articles, progress, [](const BagPair &pair, const LinkFeatures &features) {
        return MeasuredPair{pair.a.member, pair.b.member, features};
    });
}

QList<ScoredPair> scoreSentences(const QList<Units> &articles, Progress &progress)
{
    const auto judgeOne = [](const BagPair &pair, const LinkFeatures &features) {
        ScoredPair scored{pair.a.member, pair.b.member, pair.i, pair.j};
        scored.alone = probabilityAlone(features);
        scored.overlap = overlapOf(features);
        scored.alike = likenessOf(features);
        scored.sameText = pair.a.textKey == pair.b.textKey;
        return scored;
    };
    QList<ScoredPair> scored = measured<ScoredPair>(articles, progress, judgeOne);
    const LinkContext context(scored, progress);
    const LinkOrder order(scored, progress);
    ScoredPair *const pairs = scored.data();
    forParts(scored.size(), pairsAtOnce, [&](qsizetype first, qsizetype last) {
        LinkContext::Reader reader(context);
        for (qsizetype k = first; k < last && !progress.stopped(); ++k)
            pairs[k].score = linkProbability(reader.measure(pairs[k]), order.measure(pairs[k], k));
    });
    return progress.stopped() ? QList<ScoredPair>() : scored;
}

} // namespace galley
