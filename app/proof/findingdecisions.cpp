// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/findingdecisions.h"

#include <algorithm>

namespace galley
{

namespace
{
constexpr qsizetype prefixLength = 32;

QString prefixOf(const QString &text, const TextRange &range)
{
    const qsizetype start = std::max<qsizetype>(0, range.start - prefixLength);
    return text.sliced(start, range.start - start);
}
} // namespace

FindingDecision decisionOn(const Finding &finding, const QList<Article> &articles, FindingDecision::Kind kind)
{
    const QString &text = articles[finding.article].text;
    return {kind, finding.kind, finding.article, finding.range.of(text).toString(), prefixOf(text, finding.range)};
}

bool concerns(const FindingDecision &decision, const Finding &finding, const QList<Article> &articles)
{
    const FindingDecision same = decisionOn(finding, articles, decision.kind);
    if (decision.finding != same.finding || decision.text != same.text)
        return false;
    return decision.kind == FindingDecision::Kind::DismissedEverywhere ||
           (decision.article == same.article && decision.prefix == same.prefix);
}

DecidedFindings decided(const QList<Finding> &findings, const QList<FindingDecision> &decisions,
                        const QList<Article> &articles)
{
    DecidedFindings parted;
    for (const Finding &finding : findings) {
        const auto decision = std::ranges::find_if(
            decisions, [&](const FindingDecision &one) { return concerns(one, finding, articles); });
        if (decision == decisions.end())
            parted.open << finding;
        else if (decision->kind != FindingDecision::Kind::Accepted)
            parted.dismissed << finding;
    }
    return parted;
}

} // namespace galley
