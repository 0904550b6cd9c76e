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

/** Whether @p difference is told by words of both @p x and @p y. */
bool isAbout(const Difference &difference, const Passage &x, const Passage &y)
{
    const auto overlaps = [&](const Passage &place) {
        return std::ranges::any_of(difference.members, [&](const Passage &member) {
            return member.article == place.article && member.range.overlaps(place.range);
        });
    };
    return overlaps(x) && overlaps(y);
}

/** What the same words tell of their own is the weightier: another figure, another name, the opposite. */
void addWording(Claim &claim, const Passage &x, const Passage &y)
{
    claim.verdict = Verdict::Differing;
    if (std::ranges::none_of(claim.differences, [&](const Difference &d) { return isAbout(d, x, y); }))
        addDifference(claim.differences, DifferenceKind::Quote, x, y);
}

/** Another speaker is one difference, however many words of his name were found to differ. */
void addSpeaker(Claim &claim, const Passage &x, const Passage &y)
{
    claim.verdict = Verdict::Differing;
    claim.differences.removeIf([&](const Difference &d) {
        const bool isWho = d.kind == DifferenceKind::Name || d.kind == DifferenceKind::Attribution;
        return isWho && d.members.size() == 2 && isAbout(d, x, y);
    });
    addDifference(claim.differences, DifferenceKind::Attribution, x, y);
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
                addWording(claims[claim], left, right);
        }
        const Quote &x = quotes[match.from];
        const Quote &y = quotes[match.to];
        if (!match.otherSpeaker || x.speakerRange.isEmpty() || y.speakerRange.isEmpty())
            continue;
        if (const int claim = claimHolding({x.article, x.range}, {y.article, y.range}, places); claim >= 0)
            addSpeaker(claims[claim], {x.article, x.speakerRange}, {y.article, y.speakerRange});
    }
}

} // namespace galley
