// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tokenmatch.h"

namespace galley
{

namespace
{

constexpr float runBonus = 0.4F; // a match right after a match says more than one alone
constexpr qsizetype mostCells = 4'000'000;
// A match goes where this many times its weight is less than the words of the smaller change beside it; the development
// data gives the same from 2.5 to 5.
constexpr float mostDissolved = 4;

/** The heaviest common subsequence, runs preferred. */
std::vector<int> heaviest(const std::vector<Piece> &a, const std::vector<Piece> &b)
{
    const size_t width = b.size() + 1;
    std::vector<int> partner(a.size(), -1);
    if (qsizetype(width * (a.size() + 1)) > mostCells)
        return partner;
    std::vector<float> best((a.size() + 1) * width, 0.0F);
    std::vector<float> ending((a.size() + 1) * width, -1.0F); // heaviest that begins with a match of i and j
    ending.back() = 0;                                        // the ends of both go together
    for (size_t i = a.size(); i-- > 0;) {
        for (size_t j = b.size(); j-- > 0;) {
            const size_t here = i * width + j;
            const size_t next = here + width + 1;
            best[here] = std::max(best[here + width], best[here + 1]);
            if (a[i].key != b[j].key)
                continue;
            ending[here] = a[i].weight + std::max(best[next], ending[next] < 0 ? 0 : ending[next] + runBonus);
            best[here] = std::max(best[here], ending[here]);
        }
    }
    bool inRun = false;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const size_t here = i * width + j;
        const bool matches = ending[here] >= 0 && (inRun || ending[here] >= best[here]);
        if (matches) {
            partner[i] = int(j);
            const size_t next = here + width + 1;
            inRun = ending[next] >= 0 && ending[next] + runBonus >= best[next];
            ++i;
            ++j;
        } else if (best[here + width] >= best[here + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return partner;
}

/** Unmatches single words between two large changes: rewritten passages share small words by chance. */
void dissolve(const std::vector<Piece> &a, size_t sizeOfB, std::vector<int> &partner)
{
    const auto isRunOn = [&](size_t i) { return i > 0 && partner[i] >= 0 && partner[i] == partner[i - 1] + 1; };
    size_t fromA = 0; // where the gap before begins, in both
    size_t fromB = 0;
    for (size_t i = 0; i < a.size();) {
        if (partner[i] < 0) {
            ++i;
            continue;
        }
        float weight = 0;
        int words = 0;
        size_t end = i;
        do {
            weight += a[end].weight;
            words += a[end].mark ? 0 : 1;
            ++end;
        } while (end < a.size() && isRunOn(end));
        const size_t endB = size_t(partner[end - 1]) + 1;
        const size_t before = std::max(i - fromA, size_t(partner[i]) - fromB);
        size_t next = end;
        while (next < a.size() && partner[next] < 0)
            ++next;
        const size_t nextB = next < a.size() ? size_t(partner[next]) : sizeOfB;
        const size_t after = std::max(next - end, nextB - endB);
        if (words < 2 && weight * mostDissolved < float(std::min(before, after))) {
            std::fill(partner.begin() + i, partner.begin() + end, -1);
        } else {
            fromA = end;
            fromB = endB;
        }
        i = end;
    }
}

} // namespace

std::vector<Piece> piecesOf(QStringView text, const QString &language)
{
    std::vector<Piece> pieces;
    for (const Token &token : tokens(text, language)) {
        Piece piece{token.range, token.range.of(text).toString(), {}, 1, token.kind == TokenKind::Punctuation};
        piece.shape.replace(u'\u2019', u'\'').replace(u'\u2018', u'\'');
        piece.shape.replace(u'\u201c', u'"').replace(u'\u201d', u'"');
        piece.key = piece.shape.toLower();
        if (piece.mark)
            piece.weight = 0.3F;
        else if (piece.key.size() <= 3)
            piece.weight = 0.7F;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<int> matchPieces(const std::vector<Piece> &a, const std::vector<Piece> &b)
{
    std::vector<int> partner = heaviest(a, b);
    dissolve(a, b.size(), partner);
    return partner;
}

} // namespace galley
