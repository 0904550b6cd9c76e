// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofreader.h"

#include "app/base/tr.h"
#include "app/compare/blockquotes.h"
#include "app/proof/proofcontext.h"
#include "app/proof/sources.h"

#include <tuple>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(Proofreader)
};

bool isAboutSpelling(FindingKind kind)
{
    return kind == FindingKind::Misspelling || kind == FindingKind::NameVariant;
}

/** @p findings sorted, and of several about the spelling of the same words the first one only. */
QList<Finding> arranged(QList<Finding> findings)
{
    std::ranges::stable_sort(findings, {},
                             [](const Finding &f) { return std::tuple(f.article, f.range.start, f.range.end); });
    QList<Finding> result;
    for (const Finding &finding : std::as_const(findings)) {
        const bool again = std::ranges::any_of(result, [&](const Finding &other) {
            return other.article == finding.article && other.range.overlaps(finding.range) &&
                   ((isAboutSpelling(other.kind) && isAboutSpelling(finding.kind)) ||
                    (other.kind == finding.kind && other.range == finding.range));
        });
        if (!again)
            result << finding;
    }
    return result;
}

bool isAboutWords(FindingKind kind)
{
    return isAboutSpelling(kind) || kind == FindingKind::DoubledWord || kind == FindingKind::StyleVariant;
}

/** Leaves out where a quote differs by nothing but a slip that is queried in another article, or here. */
void dropExplained(const QList<Article> &articles, QList<Finding> &findings)
{
    const auto words = [&](int article, const TextRange &range) {
        return articles[article].textOf(range).toString().simplified();
    };
    const auto slipAt = [&](const Passage &place, const QString &meant) {
        return std::ranges::any_of(findings, [&](const Finding &f) {
            const bool slip = isAboutSpelling(f.kind) || f.kind == FindingKind::DoubledWord;
            return slip && f.article == place.article && f.range.overlaps(place.range) && f.suggestions.contains(meant);
        });
    };
    QList<bool> explained;
    for (const Finding &f : std::as_const(findings)) {
        const QString here = words(f.article, f.range);
        explained << (f.kind == FindingKind::QuoteVariant && std::ranges::all_of(f.evidence, [&](const Passage &there) {
                          return slipAt(there, here) || slipAt({f.article, f.range}, words(there.article, there.range));
                      }));
    }
    for (qsizetype i = findings.size() - 1; i >= 0; --i)
        if (explained[i])
            findings.removeAt(i);
}

/** Nobody corrects what somebody said: inside a quote the suggestions are for asking, and the last one is [sic]. */
void leaveQuotesAlone(const ProofContext &context, QList<Finding> &findings)
{
    for (Finding &finding : findings) {
        if (!finding.insideQuote || !isAboutWords(finding.kind))
            continue;
        //: %1 is a word of a quote with a slip in it; [sic] tells the reader that it stands so.
        finding.suggestions
            << Tr::tr("%1 [sic]").arg(context.articles[finding.article].textOf(finding.range).toString());
        //: %1 is a sentence about a word.
        finding.message = Tr::tr("%1 It stands in a quote, so ask, or mark it [sic].").arg(finding.message);
    }
}
} // namespace

bool ProofContext::insideQuote(int article, const TextRange &range) const
{
    return std::ranges::any_of(quotes[article], [&](const MarkedQuote &quote) { return quote.inner.overlaps(range); });
}

Finding ProofContext::finding(FindingKind kind, Severity severity, int article, const TextRange &range) const
{
    Finding finding;
    finding.kind = kind;
    finding.severity = severity;
    finding.article = article;
    finding.range = range;
    finding.insideQuote = insideQuote(article, range);
    return finding;
}

bool ProofContext::isAlwaysRight(QStringView word) const
{
    return std::ranges::any_of(options.alwaysRight,
                               [&](const QString &own) { return word.compare(own, Qt::CaseInsensitive) == 0; });
}

bool ProofContext::isVariant(QStringView a, QStringView b) const
{
    return std::ranges::any_of(options.variants, [&](const QString &row) {
        const QStringList both = row.split(u'=');
        const auto are = [&](QStringView x, QStringView y) {
            return both[0].trimmed().compare(x, Qt::CaseInsensitive) == 0 &&
                   both[1].trimmed().compare(y, Qt::CaseInsensitive) == 0;
        };
        return both.size() == 2 && (are(a, b) || are(b, a));
    });
}

Result<QList<Finding>> proofread(const QList<Article> &articles, const Comparison &comparison,
                                 const ProofOptions &options, Progress &progress)
{
    ProofContext context{articles, comparison, options, {}, {}, sourceNumbers(articles, comparison)};
    for (const Article &article : articles) {
        context.names << nameMentions(article);
        context.quotes << allQuotes(article);
    }
    progress.step(1, 6);
    QList<Finding> findings = checkNames(context);
    progress.step(2, 6);
    findings += checkSpelling(context, progress);
    progress.step(4, 6);
    findings += checkPlurals(context);
    findings += checkPunctuation(context);
    findings += checkGluedWords(context);
    findings += checkQuotes(context);
    findings += checkFacts(context);
    findings += checkStyle(context);
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("Proofreading was stopped."));
    progress.step(6, 6);
    findings = arranged(findings);
    dropExplained(articles, findings);
    leaveQuotesAlone(context, findings);
    return findings;
}

} // namespace galley
