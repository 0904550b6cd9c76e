// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one comparison worked out that the next one, of much the same articles, need not work out again.
#pragma once

#include "app/compare/aligner.h"
#include "app/compare/namefinder.h"
#include "app/compare/sentencepairs.h"

namespace galley
{

/** What is found in one article alone. */
struct ReadArticle {
    Article article;
    ArticleUnits units;
    QList<NameMention> names;
};

/** What is found in all articles together, before any decision by hand. */
struct LinkedArticles {
    QList<UnitLink> sentences;
    QList<UnitLink> paragraphs;
    QList<NameGroup> names;
    QList<Quote> quotes;
    QList<QuoteMatch> quoteMatches;
};

/**
 * A value: cheap to copy, shared by its copies, of the last comparison alone. It is kept by what the articles say, so
 * that those that were added, edited, closed or put into another order need no word of it; where all of them are the
 * same, in the same order, what depends on all of them stands too.
 */
struct ComparisonMemory {
    /** How much a comparison worked out anew. */
    struct Effort {
        int articles = 0;   ///< Read.
        bool links = false; ///< Whether the articles were linked.
        qint64 pairs = 0;   ///< Times that two sentences were set against each other word by word.

        friend bool operator==(const Effort &, const Effort &) = default;
    };

    QList<ReadArticle> articles; ///< In their order.
    LinkedArticles links;
    std::shared_ptr<const KnownPairs> pairs;
    Effort effort;
};

} // namespace galley
