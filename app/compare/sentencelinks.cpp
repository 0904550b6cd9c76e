// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/parallel.h"
#include "app/compare/aligner.h"
#include "app/compare/linkbags.h"
#include "app/compare/linkcontext.h"
#include "app/compare/linkpartners.h"

#include <array>
#include <bit>
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
    int count = 0;
    const Key *i = a.data();
    const Key *j = b.data();
    for (const Key *const ends[]{i + a.size(), j + b.size()}; i != ends[0] && j != ends[1];) {
        const Key x = *i; // no branch: which of the two is smaller cannot be foretold
        const Key y = *j;
        count += x == y;
        i += x <= y;
        j += y <= x;
    }
    return count;
}

/** One word of a sentence and where it stands: bit k of the mask for the k-th word. */
struct PlacedWord {
    quint64 key = 0;
    quint64 places = 0; ///< Of the first 64 words.
    float weight = 0;   ///< Background weight; 0 for a function word.
};

/** The words of one sentence, ready to be set against those of another. */
struct SentenceWords {
    std::vector<PlacedWord> words; ///< Each once, sorted by key.
    quint64 first = 0;             ///< The key of the first.
    double length = 0;             ///< How many there are.
    std::vector<quint64> names;    ///< The keys of the content words with a capital, each once, sorted.
    std::vector<quint64> figures;  ///< Of the numbers.
};

constexpr int mostPlaces = 64;

/** Sorts and keeps each once. */
void order(std::vector<quint64> &keys)
{
    std::ranges::sort(keys);
    const auto same = std::ranges::unique(keys);
    keys.erase(same.begin(), same.end());
}

SentenceWords wordsOf(const Unit &unit)
{
    SentenceWords result{{}, unit.words.front().key, double(unit.words.size()), {}, {}};
    std::vector<PlacedWord> words;
    for (const Word &word : unit.words) {
        const auto place = size_t(words.size());
        words.push_back({word.key, place < mostPlaces ? 1ULL << place : 0, word.stop ? 0 : word.weight});
        if (word.number && !word.stop)
            result.figures.push_back(word.key);
        else if (word.capital && !word.stop)
            result.names.push_back(word.key);
    }
    order(result.names);
    order(result.figures);
    std::ranges::stable_sort(words, {}, &PlacedWord::key);
    for (const PlacedWord &word : words) {
        if (!result.words.empty() && result.words.back().key == word.key)
            result.words.back().places |= word.places;
        else
            result.words.push_back(word);
    }
    return result;
}

/** What the words of two sentences have in common, and what either has alone. */
struct WordsInCommon {
    double lessA = 0; ///< The weight of the words of the first that the second does not have.
    double lessB = 0;
    int longestRun = 0;  ///< Words in a row.
    int subsequence = 0; ///< Words in one order, with others between them.
};

/**
 * The longest common subsequence and run of words from a matrix of bits, a row for each word of the first sentence that
 * the second has (Hyyrö, Bit-parallel LCS-length computation revisited, 2004). Of the first 64 words of each.
 */
void measureOrder(const std::array<quint64, mostPlaces> &rows, WordsInCommon &found)
{
    quint64 kept = ~0ULL; // a zero for each place where the subsequence grows
    for (const quint64 row : rows) {
        const quint64 met = kept & row;
        kept = (kept + met) | (kept - met);
    }
    found.subsequence = std::popcount(~kept);
    std::array<quint64, mostPlaces> ends = rows; // where runs of the length so far end
    for (bool any = found.subsequence > 0; any;) {
        ++found.longestRun;
        any = false;
        for (size_t i = mostPlaces - 1; i > 0; --i) {
            ends[i] = rows[i] & (ends[i - 1] << 1);
            any = any || ends[i] != 0;
        }
        ends[0] = 0;
    }
}

WordsInCommon inCommon(const SentenceWords &a, const SentenceWords &b)
{
    WordsInCommon found;
    std::array<quint64, mostPlaces> rows{};
    auto i = a.words.begin();
    auto j = b.words.begin();
    while (i != a.words.end() && j != b.words.end()) {
        const bool stepA = i->key <= j->key;
        const bool stepB = j->key <= i->key;
        if (stepA && stepB) {
            for (quint64 places = i->places; places != 0; places &= places - 1)
                rows[size_t(std::countr_zero(places))] = j->places;
        }
        found.lessA += stepB ? 0 : double(i->weight);
        found.lessB += stepA ? 0 : double(j->weight);
        i += stepA;
        j += stepB;
    }
    for (; i != a.words.end(); ++i)
        found.lessA += i->weight;
    for (; j != b.words.end(); ++j)
        found.lessB += j->weight;
    measureOrder(rows, found);
    return found;
}

/** Measures pairs of sentences, with what the pairs around them say. Const functions from any thread. */
class PairJudge
{
public:
    PairJudge(const Bags &bags, const Pairs &pairs, const std::vector<double> &scores, const Progress &progress)
        : m_bags(bags)
        , m_words(bags.size())
        , m_partners(bags.articles(), pairs, scores)
        , m_articles(size_t(bags.articleCount()))
        , m_alike(m_articles * m_articles)
    {
        forParts(qsizetype(bags.size()), bagsAtOnce, [&](qsizetype first, qsizetype last) {
            for (auto i = int(first); i < int(last) && !progress.stopped(); ++i)
                m_words[size_t(i)] = wordsOf(*bags[i].unit);
        });
        for (int i = 0; i < int(bags.size()); ++i) {
            for (const Partners::Best &best : m_partners.bestOf(i))
                m_alike[alikeAt(articleOf(i), best.article)] += best.score / bags[i].of;
        }
    }

    LinkFeatures measure(int i, int j) const
    {
        const Bag &a = m_bags[i];
        const Bag &b = m_bags[j];
        const SentenceWords &wordsA = m_words[size_t(i)];
        const SentenceWords &wordsB = m_words[size_t(j)];
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
        compareNames(wordsA, wordsB, features);
        features[16] = features[7] * features[8];
        features[17] = features[6] * features[8];
        features[18] = shared.count > 0 ? shared.weight / shared.count : 0;
        features[19] = a.unit->textKey == b.unit->textKey;
        const double grams = double(a.unit->grams.size() + b.unit->grams.size());
        features[22] = grams > 0 ? 2 * common(a.unit->grams, b.unit->grams) / grams : 0;
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
        features[24] = 2.0 * found.subsequence / (a.length + b.length);
        features[14] = a.first == b.first;
    }

    /** Features 13, 15, 25 and 26: their names and figures. */
    static void compareNames(const SentenceWords &a, const SentenceWords &b, LinkFeatures &features)
    {
        const double names = double(std::min(a.names.size(), b.names.size()));
        const double sameNames = common(a.names, b.names);
        const double sameFigures = common(a.figures, b.figures);
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

    const Bags &m_bags;
    std::vector<SentenceWords> m_words; ///< Of each bag.
    Partners m_partners;
    size_t m_articles = 0;
    std::vector<double> m_alike; ///< One article's passages in another, a row for each article.
};

} // namespace

namespace
{

constexpr qsizetype pairsAtOnce = 256; // of quick work, for one thread

/** Calls @p judged with each part of the pairs, on all cores, and gathers what it gives in order. */
template <typename Result, typename Judged>
QList<Result> inParts(const Pairs &pairs, const Judged &judged)
{
    constexpr size_t part = 2048; // so many that every core has work to the end
    const auto run = [&](qsizetype number) {
        QList<Result> results;
        for (size_t k = size_t(number) * part; k < std::min(pairs.size(), size_t(number + 1) * part); ++k)
            judged(k, results);
        return results;
    };
    QList<Result> all;
    for (const QList<Result> &some : mapped(qsizetype((pairs.size() + part - 1) / part), run))
        all += some;
    return all;
}

/** Two bags by number and as they are. */
struct BagPair {
    int i = 0;
    int j = 0;
    const Unit &a;
    const Unit &b;
};

/** The candidates of @p articles, each measured; @p tell makes the result of a BagPair and its features. */
template <typename Result, typename Tell>
QList<Result> measured(const QList<Units> &articles, Progress &progress, const Tell &tell)
{
    const Bags bags(articles, progress);
    const Pairs pairs = bags.candidatePairs(progress);
    const std::vector<double> scores = scoresOf(bags, pairs, progress);
    if (progress.stopped())
        return {};
    const PairJudge judge(bags, pairs, scores, progress);
    return inParts<Result>(pairs, [&](size_t k, QList<Result> &results) {
        const auto [i, j] = pairs[k];
        if (!progress.stopped())
            results << tell(BagPair{i, j, *bags[i].unit, *bags[j].unit}, judge.measure(i, j));
    });
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
    if (progress.stopped())
        return {};
    const LinkContext context(scored);
    ScoredPair *const pairs = scored.data();
    forParts(scored.size(), pairsAtOnce, [&](qsizetype first, qsizetype last) {
        for (qsizetype k = first; k < last && !progress.stopped(); ++k)
            pairs[k].score = linkProbability(context.measure(pairs[k]));
    });
    return scored;
}

} // namespace galley
