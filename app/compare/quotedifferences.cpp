// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotedifferences.h"

#include "app/compare/placeindex.h"

#include <algorithm>
#include <iterator>

namespace galley
{

namespace
{

/** The first claim that holds words of both; -1 for none. @p places are the claims' members by number of the claim. */
int claimHolding(const Passage &x, const Passage &y, const PlaceIndex &places)
{
    std::vector<int> both;
    std::ranges::set_intersection(places.at(x), places.at(y), std::back_inserter(both));
    return both.empty() ? -1 : both.front();
}

void addTo(Claim &claim, DifferenceKind kind, const Passage &x, const Passage &y)
{
    claim.verdict = Verdict::Differing;
    addDifference(claim.differences, kind, x, y);
}

} // namespace

void addQuoteDifferences(const QList<Quote> &quotes, const QList<QuoteMatch> &matches, QList<Claim> &claims,
                         const Progress &progress)
{
    PlaceIndex places;
    for (int i = 0; i < claims.size(); ++i) {
        for (const Passage &member : claims[i].members)
            places.add(member, i);
    }
    places.order();
    for (const QuoteMatch &match : matches) {
        if (progress.stopped())
            return;
        for (const Difference &change : match.changes) {
            const Passage &left = change.members.first();
            const Passage &right = change.members.last();
            if (const int claim = claimHolding(left, right, places); claim >= 0)
                addTo(claims[claim], DifferenceKind::Quote, left, right);
        }
        const Quote &x = quotes[match.from];
        const Quote &y = quotes[match.to];
        if (!match.otherSpeaker || x.speakerRange.isEmpty() || y.speakerRange.isEmpty())
            continue;
        if (const int claim = claimHolding({x.article, x.range}, {y.article, y.range}, places); claim >= 0)
            addTo(claims[claim], DifferenceKind::Attribution, {x.article, x.speakerRange}, {y.article, y.speakerRange});
    }
}

} // namespace galley
