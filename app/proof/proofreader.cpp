// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofreader.h"

#include "app/base/tr.h"
#include "app/proof/proofcontext.h"

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

Result<QList<Finding>> proofread(const QList<Article> &articles, const Comparison &comparison,
                                 const ProofOptions &options, Progress &progress)
{
    ProofContext context{articles, comparison, options, {}, {}};
    for (const Article &article : articles) {
        context.names << nameMentions(article);
        context.quotes << markedQuotes(article);
    }
    progress.step(1, 6);
    QList<Finding> findings = checkNames(context);
    progress.step(2, 6);
    findings += checkSpelling(context, progress);
    progress.step(4, 6);
    findings += checkPunctuation(context);
    findings += checkQuotes(context);
    findings += checkFacts(context);
    findings += checkStyle(context);
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("Proofreading was stopped."));
    progress.step(6, 6);
    return arranged(findings);
}

} // namespace galley
