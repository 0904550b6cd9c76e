// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tokendiff.h"

namespace galley
{

namespace
{

constexpr float runBonus = 0.4F; // a match right after a match says more than one alone
constexpr qsizetype mostCells = 4'000'000;

struct Piece {
    TextRange range;
    QString key;
    float weight = 1;
    bool mark = false; // punctuation
};

std::vector<Piece> piecesOf(QStringView text, const QString &language)
{
    std::vector<Piece> pieces;
    for (const Token &token : tokens(text, language)) {
        Piece piece{token.range, token.range.of(text).toString().toLower(), 1, token.kind == TokenKind::Punctuation};
        piece.key.replace(u'\u2019', u'\'').replace(u'\u2018', u'\'').replace(u'\u201c', u'"').replace(u'\u201d', u'"');
        if (piece.mark)
            piece.weight = 0.3F;
        else if (piece.key.size() <= 3)
            piece.weight = 0.7F;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

/** For each piece of a the piece of b that it is matched with, or -1: the heaviest common subsequence, runs preferred.
 */
std::vector<int> match(const std::vector<Piece> &a, const std::vector<Piece> &b)
{
    const size_t width = b.size() + 1;
    std::vector<int> partner(a.size(), -1);
    if (qsizetype(width * (a.size() + 1)) > mostCells)
        return partner;
    std::vector<float> best((a.size() + 1) * width, 0.0F);
    std::vector<float> ending((a.size() + 1) * width, -1.0F); // heaviest that ends in a match of i and j
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

TextRange span(const std::vector<Piece> &pieces, size_t from, size_t to, qsizetype fallback)
{
    if (from >= to)
        return {fallback, fallback};
    return {pieces[from].range.start, pieces[to - 1].range.end};
}

} // namespace

QList<DiffRun> wordDiff(QStringView a, QStringView b, const QString &language)
{
    const std::vector<Piece> left = piecesOf(a, language);
    const std::vector<Piece> right = piecesOf(b, language);
    const std::vector<int> partner = match(left, right);
    QList<DiffRun> runs;
    size_t i = 0;
    size_t j = 0;
    while (i < left.size() || j < right.size()) {
        const size_t fromI = i;
        const size_t fromJ = j;
        DiffRun run;
        if (i < left.size() && partner[i] == int(j)) {
            while (i < left.size() && partner[i] == int(j)) {
                ++i;
                ++j;
            }
        } else {
            while (i < left.size() && partner[i] < 0)
                ++i;
            const size_t end = i < left.size() ? size_t(partner[i]) : right.size();
            j = end;
            const auto onlyMarks = [](const std::vector<Piece> &pieces, size_t from, size_t to) {
                return std::all_of(pieces.begin() + from, pieces.begin() + to, [](const Piece &p) { return p.mark; });
            };
            if (!onlyMarks(left, fromI, i) || !onlyMarks(right, fromJ, j))
                run.kind = fromI == i   ? DiffRun::Kind::OnlyB
                           : fromJ == j ? DiffRun::Kind::OnlyA
                                        : DiffRun::Kind::Changed;
        }
        run.a = span(left, fromI, i, fromI > 0 ? left[fromI - 1].range.end : 0);
        run.b = span(right, fromJ, j, fromJ > 0 ? right[fromJ - 1].range.end : 0);
        runs << run;
    }
    return runs;
}

} // namespace galley
