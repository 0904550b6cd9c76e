// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quoteclusters.h"

#include "app/compare/quotewords.h"
#include "app/compare/units.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <vector>

namespace galley
{

namespace
{
constexpr int fewestWords = 4;          ///< Shorter quotes are not compared by themselves.
constexpr int fewestPairs = 3;          ///< Shared pairs below which nothing is the same …
constexpr int fewestOfSpeaker = 2;      ///< … and of one speaker.
constexpr double leastContained = 0.55; ///< Of the shorter quote's word pairs, those that the longer one has …
constexpr double leastOfSpeaker = 0.5;  ///< … and of one speaker.

/** Two neighbouring words of a quote. */
struct WordPair {
    quint64 key = 0; ///< A stable hash of both.
    int quote = 0;
    bool isCommonplace = false; ///< Of a phrase that everybody says.

    friend auto operator<=>(const WordPair &, const WordPair &) = default;
};

/** The pairs of one quote by their ranks among those of all quotes, the rarest first; sorted. */
struct RankedPairs {
    std::vector<int> all;
    std::vector<int> own; ///< Without those of phrases that everybody says.

    const std::vector<int> &of(bool sameSpeaker) const { return sameSpeaker ? all : own; }
};

/** A pair that stands twice, once in a phrase that everybody says, is the quote's own. */
void addPairs(const Article &article, const Quote &quote, int number, std::vector<WordPair> &pairs)
{
    const QList<QuoteWord> words = quoteWords(article, quote);
    if (!isBetweenMarks(article, quote) || words.size() < fewestWords)
        return;
    const QList<bool> boilerplate = boilerplateWords(words);
    for (qsizetype i = 1; i < words.size(); ++i) {
        pairs.push_back({stableHash(words[i].key, stableHash(words[i - 1].key) * 31), number,
                         boilerplate[i - 1] && boilerplate[i]});
    }
}

/** Whether two quotes name one speaker; then even what everybody says is the same quote. */
bool sameSpeaker(const Quote &a, const Quote &b)
{
    return !a.speaker.isEmpty() && a.speaker == b.speaker;
}

/** Of a quote with so many pairs, how many another must have to be the same words. */
qsizetype leastCommon(qsizetype pairs, bool sameSpeaker)
{
    const double contained = (sameSpeaker ? leastOfSpeaker : leastContained) * double(pairs);
    return std::max<qsizetype>(sameSpeaker ? fewestOfSpeaker : fewestPairs, qsizetype(std::ceil(contained)));
}

/** Whether quotes with these pairs are the same words. */
bool isSame(const std::vector<int> &a, const std::vector<int> &b, bool sameSpeaker)
{
    struct Counter { // where others put what is common
        using value_type = int;
        void push_back(int) { ++count; }
        qsizetype count = 0;
    } common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return common.count >= leastCommon(qsizetype(std::min(a.size(), b.size())), sameSpeaker);
}

/** Which quotes hold which pairs. */
class PairIndex
{
public:
    PairIndex(const PairIndex &) = delete;
    PairIndex &operator=(const PairIndex &) = delete;
    PairIndex(const QList<Article> &articles, const QList<Quote> &quotes, const Progress &progress)
        : m_ofQuotes(size_t(quotes.size()))
    {
        for (int q = 0; q < quotes.size() && !progress.stopped(); ++q)
            addPairs(articles[quotes[q].article], quotes[q], q, m_pairs);
        std::ranges::sort(m_pairs);
        const auto same = std::ranges::unique(m_pairs, {}, [](const WordPair &p) { return std::pair(p.key, p.quote); });
        m_pairs.erase(same.begin(), same.end());
        for (auto at = m_pairs.cbegin(); at != m_pairs.cend();) {
            const auto behind = std::find_if(at, m_pairs.cend(), [&](const WordPair &p) { return p.key != at->key; });
            m_holders.emplace_back(at, behind);
            at = behind;
        }
        std::ranges::stable_sort(m_holders, {}, &std::span<const WordPair>::size);
        for (size_t rank = 0; rank < m_holders.size(); ++rank) {
            for (const WordPair &pair : m_holders[rank]) {
                RankedPairs &ranked = m_ofQuotes[size_t(pair.quote)];
                ranked.all.push_back(int(rank));
                if (!pair.isCommonplace)
                    ranked.own.push_back(int(rank));
            }
        }
    }

    const RankedPairs &of(int quote) const { return m_ofQuotes[size_t(quote)]; }

    /** Calls @p found with each quote that holds one of the rarest pairs of @p quote: any that has enough of them all
     * holds one of these (Chaudhuri, Ganti and Kaushik, A primitive operator for similarity joins, 2006). */
    template <typename Found>
    void forCandidates(int quote, bool sameSpeaker, const Found &found) const
    {
        const std::vector<int> &pairs = of(quote).of(sameSpeaker);
        const qsizetype enough = qsizetype(pairs.size()) - leastCommon(qsizetype(pairs.size()), sameSpeaker) + 1;
        for (qsizetype k = 0; k < enough; ++k) {
            for (const WordPair &pair : m_holders[size_t(pairs[size_t(k)])])
                found(pair.quote);
        }
    }

private:
    std::vector<RankedPairs> m_ofQuotes;
    std::vector<WordPair> m_pairs;                    ///< Sorted.
    std::vector<std::span<const WordPair>> m_holders; ///< Of each pair by rank; in m_pairs.
};

int rootOf(QList<int> &parents, int i)
{
    while (parents[i] != i)
        i = parents[i] = parents[parents[i]];
    return i;
}
} // namespace

void numberClusters(const QList<Article> &articles, QList<Quote> &quotes, const Progress &progress)
{
    const PairIndex index(articles, quotes, progress);
    QList<int> parents(quotes.size());
    std::iota(parents.begin(), parents.end(), 0);
    std::vector<int> seen(size_t(quotes.size()), -1); // the last quote that each was set against
    for (int q = 0; q < quotes.size() && !progress.stopped(); ++q) {
        for (const bool speaker : {false, true}) {
            index.forCandidates(q, speaker, [&](int other) {
                if (seen[size_t(other)] == q || quotes[other].article == quotes[q].article ||
                    sameSpeaker(quotes[q], quotes[other]) != speaker)
                    return;
                seen[size_t(other)] = q;
                if (isSame(index.of(q).of(speaker), index.of(other).of(speaker), speaker))
                    parents[rootOf(parents, q)] = rootOf(parents, other);
            });
        }
    }
    QHash<int, int> sizes, numbers;
    for (int q = 0; q < quotes.size(); ++q)
        ++sizes[rootOf(parents, q)];
    for (int q = 0; q < quotes.size(); ++q) {
        const int root = rootOf(parents, q);
        if (sizes.value(root) < 2)
            continue;
        if (!numbers.contains(root))
            numbers.insert(root, int(numbers.size()));
        quotes[q].cluster = numbers.value(root);
    }
}

} // namespace galley
