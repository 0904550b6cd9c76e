// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/text/segmenter.h"
#include "app/text/textfold.h"

#include <QMap>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(QuoteCheck)
};

/** A quote's words, folded for comparing, with their places. */
struct QuoteWords {
    QStringList keys;
    QList<TextRange> ranges;
};

QuoteWords wordsOf(const Article &article, const Quote &quote)
{
    QuoteWords words;
    for (const Token &token : tokens(article.textOf(quote.range), article.language)) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        words.ranges << token.range.shifted(quote.range.start);
        words.keys << wordKey(article.textOf(words.ranges.last()));
    }
    return words;
}

/** How many words two quotes share at their beginning. */
qsizetype sharedHead(const QStringList &a, const QStringList &b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n])
        ++n;
    return n;
}

qsizetype sharedTail(const QStringList &a, const QStringList &b, qsizetype head)
{
    qsizetype n = 0;
    while (n < a.size() - head && n < b.size() - head && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

TextRange spanOf(const QuoteWords &words, qsizetype first, qsizetype last)
{
    const qsizetype size = words.ranges.size();
    const qsizetype from = std::clamp<qsizetype>(first, 0, size - 1);
    const qsizetype to = std::clamp<qsizetype>(last, from, size - 1);
    return {words.ranges[from].start, words.ranges[to].end};
}

/** Whether what lies between @p head and @p tail shared words is one figure. */
bool isNumber(const QuoteWords &words, qsizetype head, qsizetype tail)
{
    return words.keys.size() - tail - head == 1 && words.keys[head][0].isDigit();
}

/** Reports that the words of @p mine differ from those of @p theirs, where neither is a clipping of the other. */
void compareWords(const ProofContext &context, const Quote &mine, const Quote &theirs, QList<Finding> &findings)
{
    const QuoteWords a = wordsOf(context.articles[mine.article], mine);
    const QuoteWords b = wordsOf(context.articles[theirs.article], theirs);
    if (a.keys == b.keys)
        return;
    const QString joinedA = u' ' + a.keys.join(u' ') + u' ', joinedB = u' ' + b.keys.join(u' ') + u' ';
    if (joinedA.contains(joinedB) || joinedB.contains(joinedA))
        return;
    const qsizetype head = sharedHead(a.keys, b.keys);
    const qsizetype tail = sharedTail(a.keys, b.keys, head);
    const bool overlap = head + tail >= std::min(a.keys.size(), b.keys.size()) / 2;
    if (!overlap)
        return;
    const TextRange here = spanOf(a, head, a.keys.size() - tail - 1);
    const TextRange there = spanOf(b, head, b.keys.size() - tail - 1);
    if (isNumber(a, head, tail) != isNumber(b, head, tail))
        return; // "20" and "twenty" are a matter of style
    Finding finding = context.finding(FindingKind::QuoteVariant, Severity::Query, mine.article, here);
    finding.message =
        Tr::tr("The words of this quote differ: %1 has “%2”.")
            .arg(context.articles[theirs.article].label(), context.articles[theirs.article].textOf(there));
    finding.suggestions << context.articles[theirs.article].textOf(there).toString();
    finding.evidence << Passage{theirs.article, there};
    findings << finding;
}

} // namespace

QList<Finding> checkQuotes(const ProofContext &context)
{
    QMap<int, QList<const Quote *>> clusters;
    for (const Quote &quote : context.comparison.quotes)
        if (quote.cluster >= 0 && quote.kind == Quote::Kind::Direct)
            clusters[quote.cluster] << &quote;
    QList<Finding> findings;
    for (const QList<const Quote *> &members : std::as_const(clusters)) {
        for (qsizetype i = 1; i < members.size(); ++i) {
            const Quote &theirs = *members.first();
            if (theirs.article == members[i]->article)
                continue;
            compareWords(context, *members[i], theirs, findings);
        }
    }
    return findings;
}

} // namespace galley
