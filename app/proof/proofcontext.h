// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every check of the copy desk looks at: the articles, how they compare, the names, the quotes' places.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/compare/namefinder.h"
#include "app/compare/quotemarks.h"
#include "app/proof/proofreader.h"

namespace galley
{

struct ProofContext {
    const QList<Article> &articles;
    const Comparison &comparison;
    const ProofOptions &options;
    QList<QList<NameMention>> names;  ///< One list for each article.
    QList<QList<MarkedQuote>> quotes; ///< One list for each article.
    QList<int> sources;               ///< For each article the number of its source; one agency's copies share one.

    /** Whether @p range of article @p article lies inside a quote. */
    bool insideQuote(int article, const TextRange &range) const;
    /** A finding with insideQuote set; the message is for the caller to give. */
    Finding finding(FindingKind kind, Severity severity, int article, const TextRange &range) const;
    bool isAlwaysRight(QStringView word) const;
    /** Whether the person's table has @p a and @p b as two ways to write one thing. */
    bool isVariant(QStringView a, QStringView b) const;
};

/** Names that are likely misspelled, and names that the articles write in several ways. */
QList<Finding> checkNames(const ProofContext &context);
/** Streets with two names, people with two first names. */
QList<Finding> checkFullNames(const ProofContext &context);
/** Words that the dictionary of the article's language does not know, or the house's English does not use. */
QList<Finding> checkSpelling(const ProofContext &context, const Progress &progress);
/** Two plurals in a row where the copy else has the singular: "members states" beside "member countries". */
QList<Finding> checkPlurals(const ProofContext &context);
/** Doubled words, double blanks, a full stop that is missing or there twice, marks without a partner. */
QList<Finding> checkPunctuation(const ProofContext &context);
/** Words without the blank between them: "continued.Share". */
QList<Finding> checkGluedWords(const ProofContext &context);
/** The same quote in other words, or by another speaker. */
QList<Finding> checkQuotes(const ProofContext &context);
/** Figures and dates that differ between the accounts of one claim. */
QList<Finding> checkFacts(const ProofContext &context);
/** One word written in two ways that are both right: NATO and Nato. */
QList<Finding> checkStyle(const ProofContext &context);

} // namespace galley
