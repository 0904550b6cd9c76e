// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparer.h"

#include "app/base/parallel.h"
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

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(Comparer)
};

QList<Units> unitsOf(const QList<Article> &articles, Level level, Progress &progress)
{
    return mapped(articles.size(), [&](qsizetype i) { return galley::unitsOf(articles[i], int(i), level, progress); });
}

std::unexpected<Error> stopped()
{
    return failure(Error::Code::Cancelled, Tr::tr("Comparing was stopped."));
}

} // namespace

Result<Comparison> compareArticles(const QList<Article> &articles, const CompareOptions &options, Progress &progress)
{
    Comparison comparison;
    comparison.articleCount = int(articles.size());
    QList<Units> sentences;
    QList<Units> paragraphs;
    QList<UnitLink> told;
    QList<UnitLink> around;
    const auto link = [&] {
        sentences = unitsOf(articles, Level::Sentence, progress);
        paragraphs = unitsOf(articles, Level::Paragraph, progress);
        beside([&] { told = linkUnits(sentences, Level::Sentence, progress); },
               [&] { around = linkUnits(paragraphs, Level::Paragraph, progress); });
    };
    beside(link, [&] { // which needs none of it
        const ArticleNames names = findNames(articles, progress);
        comparison.names = names.groups;
        comparison.quotes = findQuotes(articles, names, progress);
        comparison.quoteMatches = matchQuotes(articles, comparison.quotes, progress);
    });
    const auto grouped = [&](const QList<Units> &units, const QList<UnitLink> &links, Level level) {
        QList<Alignment> alignments = groupLinks(links, level, progress);
        addReasons({articles, units, comparison.quotes, comparison.names}, alignments, progress);
        return alignments;
    };
    if (progress.stopped())
        return stopped();
    addQuotesInCommon(comparison.quoteMatches, sentences, told);
    told = applyDecisions(told, articles, Level::Sentence, options.decisions);
    QList<Alignment> ofSentences;
    const auto groupParagraphs = [&] {
        addParagraphsAround(told, articles, paragraphs, around);
        addQuotesInCommon(comparison.quoteMatches, paragraphs, around);
        around = applyDecisions(around, articles, Level::Paragraph, options.decisions);
        comparison.alignments = grouped(paragraphs, around, Level::Paragraph);
    };
    beside([&] { ofSentences = grouped(sentences, told, Level::Sentence); }, groupParagraphs);
    comparison.alignments += ofSentences;
    if (progress.stopped())
        return stopped();
    comparison.claims =
        matchClaims({articles, sentences, comparison.alignments, comparison.quotes, comparison.quoteMatches}, progress);
    if (progress.stopped())
        return stopped();
    return comparison;
}

} // namespace galley
