// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotedifferences.h"

#include <set>

namespace galley
{

namespace
{

/** Finds claims by the places that they hold; their members are sentences, which do not overlap. */
class ClaimFinder
{
public:
    explicit ClaimFinder(const QList<Claim> &claims)
    {
        for (int i = 0; i < claims.size(); ++i) {
            for (const Passage &member : claims[i].members)
                m_places.push_back({member, i});
        }
        std::ranges::sort(m_places, {}, [](const Place &p) { return std::pair(p.passage, p.claim); });
    }

    /** The first claim that holds words of both; -1 for none. */
    int holding(const Passage &x, const Passage &y) const
    {
        const std::set<int> ofX = claimsAt(x);
        const std::set<int> ofY = claimsAt(y);
        const auto found = std::ranges::find_if(ofX, [&](int claim) { return ofY.contains(claim); });
        return found == ofX.end() ? -1 : *found;
    }

private:
    struct Place {
        Passage passage;
        int claim = 0;
    };

    std::set<int> claimsAt(const Passage &passage) const
    {
        const auto ends = [](const Place &p) { return std::pair(p.passage.article, p.passage.range.end); };
        std::set<int> result;
        for (auto at = std::ranges::upper_bound(m_places, std::pair(passage.article, passage.range.start), {}, ends);
             at != m_places.end() && at->passage.article == passage.article &&
             at->passage.range.start < passage.range.end;
             ++at)
            result.insert(at->claim);
        return result;
    }

    std::vector<Place> m_places; ///< By article and place.
};

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
    const ClaimFinder finder(claims);
    for (const QuoteMatch &match : matches) {
        for (const Difference &change : match.changes) {
            const Passage &left = change.members.first();
            const Passage &right = change.members.last();
            if (const int claim = finder.holding(left, right); claim >= 0)
                addTo(claims[claim], DifferenceKind::Quote, left, right);
        }
        const Quote &x = quotes[match.from];
        const Quote &y = quotes[match.to];
        if (!match.otherSpeaker || x.speakerRange.isEmpty() || y.speakerRange.isEmpty())
            continue;
        if (const int claim = finder.holding({x.article, x.range}, {y.article, y.range}); claim >= 0)
            addTo(claims[claim], DifferenceKind::Attribution, {x.article, x.speakerRange}, {y.article, y.speakerRange});
    }
}

} // namespace galley
