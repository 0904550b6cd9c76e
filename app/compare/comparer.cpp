// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparer.h"

#include "app/base/tr.h"
#include "app/compare/aligner.h"
#include "app/compare/claimmatcher.h"
#include "app/compare/decisions.h"
#include "app/compare/namefinder.h"
#include "app/compare/quotefinder.h"
#include "app/compare/quotematches.h"
#include "app/compare/reasons.h"

#include <QtConcurrentMap>

#include <numeric>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(Comparer)
};
} // namespace

Result<Comparison> compareArticles(const QList<Article> &articles, const CompareOptions &options, Progress &progress)
{
    Comparison comparison;
    comparison.articleCount = int(articles.size());
    const ArticleNames names = findNames(articles);
    comparison.names = names.groups;
    comparison.quotes = findQuotes(articles, names, progress);
    comparison.quoteMatches = matchQuotes(articles, comparison.quotes);
    QList<Units> sentences;
    QList<int> numbers(articles.size());
    std::ranges::iota(numbers, 0);
    for (const Level level : {Level::Paragraph, Level::Sentence}) {
        const QList<Units> units = QtConcurrent::blockingMapped<QList<Units>>(
            numbers, [&](int i) { return unitsOf(articles[i], i, level, progress); });
        QList<UnitLink> links = linkUnits(units, level, progress);
        links = applyDecisions(links, articles, level, options.decisions);
        QList<Alignment> alignments = groupLinks(links, level);
        addReasons({articles, units, comparison.quotes, comparison.names}, alignments);
        comparison.alignments += alignments;
        sentences = units;
    }
    comparison.claims =
        matchClaims({articles, sentences, comparison.alignments, comparison.quotes, comparison.quoteMatches}, progress);
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("Comparing was stopped."));
    return comparison;
}

} // namespace galley
