// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(FactCheck)
};
} // namespace

QList<Finding> checkFacts(const ProofContext &context)
{
    QList<Finding> findings;
    for (const Claim &claim : context.comparison.claims) {
        for (const Difference &difference : claim.differences) {
            const bool number = difference.kind == DifferenceKind::Number;
            if ((!number && difference.kind != DifferenceKind::Date) || difference.members.size() < 2)
                continue;
            const Passage &here = difference.members.last();
            const Passage &there = difference.members.first();
            const QString mine = context.articles[here.article].textOf(here.range).toString();
            const QString other = context.articles[there.article].textOf(there.range).toString();
            Finding finding = context.finding(number ? FindingKind::NumberConflict : FindingKind::DateConflict,
                                              Severity::Query, here.article, here.range);
            const QString label = context.articles[there.article].label();
            finding.message = number ? Tr::tr("The figure differs: “%1” here, “%2” in %3.").arg(mine, other, label)
                                     : Tr::tr("The date differs: “%1” here, “%2” in %3.").arg(mine, other, label);
            finding.suggestions << other;
            for (const Passage &passage : difference.members)
                if (passage != here)
                    finding.evidence << passage;
            findings << finding;
        }
    }
    return findings;
}

} // namespace galley
