// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotedifferences.h"

namespace galley
{

namespace
{

Claim *claimWith(const Passage &x, const Passage &y, QList<Claim> &claims)
{
    const auto holds = [](const Claim &claim, const Passage &passage) {
        return std::ranges::any_of(claim.members, [&](const Passage &m) {
            return m.article == passage.article && m.range.overlaps(passage.range);
        });
    };
    const auto found = std::ranges::find_if(claims, [&](const Claim &c) { return holds(c, x) && holds(c, y); });
    return found == claims.end() ? nullptr : &*found;
}

void addTo(Claim &claim, DifferenceKind kind, const Passage &x, const Passage &y)
{
    for (Difference &difference : claim.differences) {
        const bool known = difference.members.contains(x) || difference.members.contains(y);
        if (difference.kind != kind || !known)
            continue;
        for (const Passage &passage : {x, y}) {
            if (!difference.members.contains(passage))
                difference.members << passage;
        }
        std::ranges::sort(difference.members);
        return;
    }
    claim.verdict = Verdict::Differing;
    claim.differences << Difference{kind, {std::min(x, y), std::max(x, y)}};
}

} // namespace

void addQuoteDifferences(const QList<Quote> &quotes, const QList<QuoteMatch> &matches, QList<Claim> &claims)
{
    for (const QuoteMatch &match : matches) {
        for (const Difference &change : match.changes) {
            const Passage &left = change.members.first();
            const Passage &right = change.members.last();
            if (Claim *claim = claimWith(left, right, claims))
                addTo(*claim, DifferenceKind::Quote, left, right);
        }
        const Quote &x = quotes[match.from];
        const Quote &y = quotes[match.to];
        if (!match.otherSpeaker || x.speakerRange.isEmpty() || y.speakerRange.isEmpty())
            continue;
        if (Claim *claim = claimWith({x.article, x.range}, {y.article, y.range}, claims))
            addTo(*claim, DifferenceKind::Attribution, {x.article, x.speakerRange}, {y.article, y.speakerRange});
    }
}

} // namespace galley
