// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quoteclusters.h"

#include "app/text/segmenter.h"
#include "app/text/textfold.h"

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

/** Neighbouring words of a quote as pairs, folded. */
QList<QString> wordPairs(const Article &article, const Quote &quote)
{
    QStringList words;
    for (const Token &token : tokens(article.textOf(quote.range), article.language))
        if (token.kind != TokenKind::Punctuation)
            words << wordKey(token.range.shifted(quote.range.start).of(article.text));
    QList<QString> pairs;
    if (words.size() >= fewestWords)
        for (qsizetype i = 1; i < words.size(); ++i)
            pairs << words[i - 1] + u' ' + words[i];
    return pairs;
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
    QList<QSet<QString>> pairs;
    QHash<QString, QList<int>> holders;
    for (int q = 0; q < quotes.size(); ++q) {
        const QList<QString> list = wordPairs(articles[quotes[q].article], quotes[q]);
        pairs << QSet<QString>(list.begin(), list.end());
        for (const QString &pair : std::as_const(pairs.last()))
            holders[pair] << q;
    }
    QList<int> parents(quotes.size());
    std::iota(parents.begin(), parents.end(), 0);
    for (int q = 0; q < quotes.size(); ++q) {
        QHash<int, int> common;
        for (const QString &pair : std::as_const(pairs[q]))
            for (const int other : holders.value(pair))
                if (other < q && quotes[other].article != quotes[q].article)
                    ++common[other];
        for (auto it = common.cbegin(); it != common.cend(); ++it)
            if (it.value() >= fewestPairs &&
                it.value() >= leastContained * double(std::min(pairs[q].size(), pairs[it.key()].size())))
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
