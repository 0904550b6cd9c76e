// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quoteclusters.h"

#include "app/compare/quotewords.h"

#include <QHash>
#include <QSet>

#include <numeric>

namespace galley
{

namespace
{
constexpr int fewestWords = 4;          ///< Shorter quotes are not compared by themselves.
constexpr int fewestPairs = 3;          ///< Shared pairs below which nothing is the same.
constexpr double leastContained = 0.55; ///< Of the shorter quote's word pairs, those that the longer one has.

/** Neighbouring words of one quote as pairs. */
struct WordPairs {
    QSet<QString> all;
    QSet<QString> own; ///< Without those of phrases that everybody says.

    const QSet<QString> &of(bool sameSpeaker) const { return sameSpeaker ? all : own; }
};

WordPairs wordPairs(const Article &article, const Quote &quote)
{
    WordPairs pairs;
    const QList<QuoteWord> words = quoteWords(article, quote);
    if (!isBetweenMarks(article, quote) || words.size() < fewestWords)
        return pairs;
    const QList<bool> boilerplate = boilerplateWords(words);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString pair = words[i - 1].key + u' ' + words[i].key;
        pairs.all << pair;
        if (!boilerplate[i - 1] || !boilerplate[i])
            pairs.own << pair;
    }
    return pairs;
}

/** Whether two quotes name one speaker; then even what everybody says is the same quote. */
bool sameSpeaker(const Quote &a, const Quote &b)
{
    return !a.speaker.isEmpty() && a.speaker == b.speaker;
}

/** Whether quotes with so many pairs in common are the same words. */
bool isSame(int common, const WordPairs &a, const WordPairs &b, bool speaker)
{
    const qsizetype shorter = std::min(a.of(speaker).size(), b.of(speaker).size());
    return common >= fewestPairs && double(common) >= leastContained * double(shorter);
}

int rootOf(QList<int> &parents, int i)
{
    while (parents[i] != i)
        i = parents[i] = parents[parents[i]];
    return i;
}
} // namespace

void numberClusters(const QList<Article> &articles, QList<Quote> &quotes)
{
    QList<WordPairs> pairs;
    QHash<QString, QList<int>> holders;
    for (int q = 0; q < quotes.size(); ++q) {
        pairs << wordPairs(articles[quotes[q].article], quotes[q]);
        for (const QString &pair : std::as_const(pairs.last().all))
            holders[pair] << q;
    }
    QList<int> parents(quotes.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (int q = 0; q < quotes.size(); ++q) {
        QHash<int, int> common;
        for (const QString &pair : std::as_const(pairs[q].all))
            for (const int other : holders.value(pair)) {
                if (other >= q || quotes[other].article == quotes[q].article)
                    continue;
                const bool speaker = sameSpeaker(quotes[q], quotes[other]);
                if (pairs[q].of(speaker).contains(pair) && pairs[other].of(speaker).contains(pair))
                    ++common[other];
            }
        for (auto it = common.cbegin(); it != common.cend(); ++it)
            if (isSame(it.value(), pairs[q], pairs[it.key()], sameSpeaker(quotes[q], quotes[it.key()])))
                parents[rootOf(parents, q)] = rootOf(parents, it.key());
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
