// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/misspeltdifferences.h"

#include "app/text/editdistance.h"

#include <algorithm>

namespace galley
{

namespace
{

constexpr int lettersPerEdit = 5;

/** Whether @p word is a slip of the pen for @p better. */
bool isSlip(const QString &word, const QString &better)
{
    const int limit = std::max(1, int(better.size()) / lettersPerEdit);
    return editDistance(word, better, limit) <= limit;
}

/** Whether every word that @p text and @p better do not share is a slip. */
bool areSlips(const QString &text, const QString &better)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = better.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::equal(words, others, isSlip);
}

bool explains(const Finding &finding, const Difference &difference, const QList<Article> &articles)
{
    const bool isOnName = finding.kind == FindingKind::Misspelling || finding.kind == FindingKind::NameVariant;
    if (!isOnName || finding.suggestions.isEmpty() ||
        !areSlips(articles.at(finding.article).textOf(finding.range).toString(), finding.suggestions.first()))
        return false;
    return std::ranges::any_of(difference.members, [&](const Passage &passage) {
        return passage.article == finding.article && passage.range.overlaps(finding.range);
    });
}

bool isMisspelt(const Difference &difference, const QList<Article> &articles, const QList<Finding> &findings)
{
    if (difference.kind != DifferenceKind::Name && difference.kind != DifferenceKind::Place)
        return false;
    return std::ranges::any_of(findings,
                               [&](const Finding &finding) { return explains(finding, difference, articles); });
}

} // namespace

Comparison withoutMisspeltDifferences(Comparison comparison, const QList<Article> &articles,
                                      const QList<Finding> &findings)
{
    for (Claim &claim : comparison.claims) {
        const qsizetype before = claim.differences.size();
        claim.differences.removeIf(
            [&](const Difference &difference) { return isMisspelt(difference, articles, findings); });
        if (claim.differences.isEmpty() && before > 0)
            claim.verdict = Verdict::Shared;
    }
    return comparison;
}

} // namespace galley
