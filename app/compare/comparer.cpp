// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparer.h"

#include "app/base/tr.h"
#include "app/compare/aligner.h"
#include "app/compare/claimmatcher.h"
#include "app/compare/decisions.h"
#include "app/compare/linkgroups.h"
#include "app/compare/namefinder.h"
#include "app/compare/quotefinder.h"
#include "app/compare/quotelinks.h"
#include "app/compare/quotematches.h"
#include "app/compare/reasons.h"

#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <numeric>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(Comparer)
};

QList<Units> unitsOf(const QList<Article> &articles, Level level, Progress &progress)
{
    QList<int> numbers(articles.size());
    std::ranges::iota(numbers, 0);
    return QtConcurrent::blockingMapped<QList<Units>>(
        numbers, [&](int i) { return galley::unitsOf(articles[i], i, level, progress); });
}
} // namespace

Result<Comparison> compareArticles(const QList<Article> &articles, const CompareOptions &options, Progress &progress)
{
    Comparison comparison;
    comparison.articleCount = int(articles.size());
    QFuture<void> said = QtConcurrent::run([&] { // beside the linking, which needs none of it
        const ArticleNames names = findNames(articles);
        comparison.names = names.groups;
        comparison.quotes = findQuotes(articles, names, progress);
        comparison.quoteMatches = matchQuotes(articles, comparison.quotes);
    });
    const auto decided = [&](const QList<UnitLink> &links, Level level) {
        return applyDecisions(links, articles, level, options.decisions);
    };
    const auto grouped = [&](const QList<Units> &units, const QList<UnitLink> &links, Level level) {
        QList<Alignment> alignments = groupLinks(links, level);
        addReasons({articles, units, comparison.quotes, comparison.names}, alignments);
        return alignments;
    };
    const QList<Units> sentences = unitsOf(articles, Level::Sentence, progress);
    const QList<Units> paragraphs = unitsOf(articles, Level::Paragraph, progress);
    QFuture<QList<UnitLink>> linking =
        QtConcurrent::run([&] { return linkUnits(paragraphs, Level::Paragraph, progress); });
    QList<UnitLink> told = linkUnits(sentences, Level::Sentence, progress);
    QList<UnitLink> around = linking.result();
    said.waitForFinished();
    addQuotesInCommon(comparison.quoteMatches, sentences, told);
    told = decided(told, Level::Sentence);
    QFuture<QList<Alignment>> groups = QtConcurrent::run([&] { return grouped(sentences, told, Level::Sentence); });
    addParagraphsAround(told, articles, paragraphs, around);
    addQuotesInCommon(comparison.quoteMatches, paragraphs, around);
    comparison.alignments = grouped(paragraphs, decided(around, Level::Paragraph), Level::Paragraph) + groups.result();
    comparison.claims =
        matchClaims({articles, sentences, comparison.alignments, comparison.quotes, comparison.quoteMatches}, progress);
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("Comparing was stopped."));
    return comparison;
}

} // namespace galley
