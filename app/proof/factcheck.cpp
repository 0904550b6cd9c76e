// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/proof/sources.h"

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(FactCheck)
};

/** One wording of a figure or date, and where it stands. */
struct Wording {
    QString words;
    QList<Passage> places;
};

QList<Wording> wordingsOf(const ProofContext &context, const Difference &difference)
{
    QList<Wording> result;
    for (const Passage &passage : difference.members) {
        const QString words = context.articles[passage.article].textOf(passage.range).toString().simplified();
        const auto same = std::ranges::find_if(
            result, [&](const Wording &w) { return w.words.compare(words, Qt::CaseInsensitive) == 0; });
        if (same != result.end())
            same->places << passage;
        else
            result << Wording{words, {passage}};
    }
    return result;
}

/** The last article's wording, beside another one. */
void report(const ProofContext &context, const Difference &difference, QList<Finding> &findings)
{
    const QList<Wording> wordings = wordingsOf(context, difference);
    const Passage &here = difference.members.last();
    const auto isHere = [&](const Wording &w) { return w.places.contains(here); };
    const Wording &mine = *std::ranges::find_if(wordings, isHere);
    const auto other = std::ranges::find_if_not(wordings, isHere);
    if (other == wordings.end())
        return; // the words are the same; what differs is what they stand for
    const bool number = difference.kind == DifferenceKind::Number;
    Finding finding = context.finding(number ? FindingKind::NumberConflict : FindingKind::DateConflict, Severity::Query,
                                      here.article, here.range);
    const QString label = namedSources(context, other->places);
    finding.message = number ? Tr::tr("The figure differs: “%1” here, “%2” in %3.").arg(mine.words, other->words, label)
                             : Tr::tr("The date differs: “%1” here, “%2” in %3.").arg(mine.words, other->words, label);
    finding.message = withSourceNote(context, finding.message, difference.members);
    for (const Wording &wording : wordings)
        if (wording.words != mine.words)
            finding.suggestions << wording.words;
    for (const Passage &passage : difference.members)
        if (passage != here)
            finding.evidence << passage;
    findings << finding;
}
} // namespace

QList<Finding> checkFacts(const ProofContext &context)
{
    QList<Finding> findings;
    for (const Claim &claim : context.comparison.claims)
        for (const Difference &difference : claim.differences)
            if ((difference.kind == DifferenceKind::Number || difference.kind == DifferenceKind::Date) &&
                difference.members.size() > 1)
                report(context, difference, findings);
    return findings;
}

} // namespace galley
