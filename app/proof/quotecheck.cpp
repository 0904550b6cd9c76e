// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/proof/sources.h"

#include <QHash>
#include <QSet>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(QuoteCheck)
};

/** Checks the quotes that several articles have. */
class QuoteCheck
{
public:
    explicit QuoteCheck(const ProofContext &context)
        : m_context(context)
        , m_comparison(context.comparison)
    {
        for (const QuoteMatch &match : m_comparison.quoteMatches)
            if (match.changes.isEmpty()) {
                m_agreeing[match.from] << sourceOf(match.to);
                m_agreeing[match.to] << sourceOf(match.from);
            }
    }

    QList<Finding> run()
    {
        for (const QuoteMatch &match : m_comparison.quoteMatches) {
            // The one that fewer others agree with is asked about; of two alike the later one.
            const bool later = m_agreeing[match.to].size() <= m_agreeing[match.from].size();
            for (const Difference &change : match.changes)
                wording(later ? change.members.last() : change.members.first(),
                        later ? change.members.first() : change.members.last());
            if (match.kind == QuoteMatch::Kind::Reordered)
                order(later ? match.overlap.last() : match.overlap.first(),
                      later ? match.overlap.first() : match.overlap.last());
            if (match.otherSpeaker)
                speaker(later ? match.to : match.from, later ? match.from : match.to);
        }
        return m_findings;
    }

private:
    int sourceOf(int quote) const
    {
        const int article = m_comparison.quotes[quote].article;
        return m_context.sources.value(article, article);
    }
    QString words(const Passage &passage) const
    {
        return m_context.articles[passage.article].textOf(passage.range).toString().simplified();
    }

    /** The finding at @p here so far, or a new one, with @p there as evidence. */
    Finding *at(const Passage &here, const Passage &there)
    {
        const auto known = std::ranges::find_if(m_findings, [&](const Finding &f) {
            return f.article == here.article && f.range == here.range && f.kind == FindingKind::QuoteVariant;
        });
        if (known != m_findings.end()) {
            known->evidence << there;
            if (!known->suggestions.contains(words(there)))
                known->suggestions << words(there);
            return nullptr;
        }
        Finding finding = m_context.finding(FindingKind::QuoteVariant, Severity::Query, here.article, here.range);
        finding.evidence << there;
        m_findings << finding;
        return &m_findings.last();
    }

    void wording(const Passage &here, const Passage &there)
    {
        Finding *finding = at(here, there);
        if (!finding)
            return;
        finding->message = Tr::tr("The words of this quote differ: “%1” here, “%2” in %3.")
                               .arg(words(here), words(there), namedSources(m_context, {there}));
        finding->suggestions << words(there);
    }

    void order(const Passage &here, const Passage &there)
    {
        if (Finding *finding = at(here, there))
            finding->message =
                Tr::tr("The words of this quote stand in another order in %1.").arg(namedSources(m_context, {there}));
    }

    /** Both name the speaker beside the quote; a pronoun or "the company" may point to either. */
    void speaker(int mine, int other)
    {
        const Quote &here = m_comparison.quotes[mine], &there = m_comparison.quotes[other];
        if (!isNamed(here) || !isNamed(there))
            return;
        Finding *finding = at({here.article, here.speakerRange}, {there.article, there.speakerRange});
        if (!finding)
            return;
        finding->message =
            Tr::tr("The speaker of this quote differs: %1 here, %2 in %3.")
                .arg(here.speaker, there.speaker, namedSources(m_context, {{there.article, there.range}}));
        finding->suggestions << there.speaker;
        finding->evidence << Passage{there.article, there.range};
    }

    bool isNamed(const Quote &quote) const
    {
        const QString said = words({quote.article, quote.speakerRange});
        return !said.isEmpty() && said[0].isUpper() && quote.speaker.contains(said.section(u' ', -1));
    }

    const ProofContext &m_context;
    const Comparison &m_comparison;
    QHash<int, QSet<int>> m_agreeing; ///< Quote -> the other sources that have it without a change.
    QList<Finding> m_findings;
};
} // namespace

QList<Finding> checkQuotes(const ProofContext &context)
{
    return QuoteCheck(context).run();
}

} // namespace galley
