// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tokendiff.h"

#include "app/text/tokenmatch.h"

namespace galley
{

namespace
{

constexpr qsizetype mostCells = 4'000'000;
constexpr size_t mostPairs = 40'000;    // of words of one change that are looked at for two forms of one word …
constexpr qsizetype leastBeginning = 4; // … with so many letters at the beginning of both …
constexpr double leastLikeness = 0.6;   // … and so much of the longer
// A change of more words is told as one passage gone and another come; the development data gives the same from 5 to 7.
constexpr size_t longestReplacement = 6;

TextRange span(const std::vector<Piece> &pieces, size_t from, size_t to, qsizetype fallback)
{
    if (from >= to)
        return {fallback, fallback};
    return {pieces[from].range.start, pieces[to - 1].range.end};
}

/** For each piece without a partner of either text the piece of the other that it moved to, or -1. */
struct Moves {
    std::vector<int> ofA;
    std::vector<int> ofB;
};

/** A phrase that stands in both texts and is matched in neither. */
struct Phrase {
    size_t a = 0;
    size_t b = 0;
    size_t pieces = 0;
    int words = 0;
    qsizetype letters = 0;
};

/** The longest phrase, of at least two words with @p leastLetters in all, that begins at pieces @p i and @p j. */
Phrase phraseAt(const std::vector<Piece> &a, size_t i, const std::vector<Piece> &b, size_t j, const Moves &moves)
{
    constexpr qsizetype leastLetters = 8;
    Phrase phrase{i, j};
    Phrase whole; // up to the last word, so that no mark stands at its end
    for (; i < a.size() && j < b.size(); ++i, ++j) {
        if (moves.ofA[i] != -1 || moves.ofB[j] != -1 || a[i].key != b[j].key)
            break;
        ++phrase.pieces;
        if (a[i].mark)
            continue;
        ++phrase.words;
        phrase.letters += a[i].key.size();
        if (phrase.words >= 2 && phrase.letters >= leastLetters)
            whole = phrase;
    }
    return whole;
}

/** The moved phrases, the longest first; @p partner: as matchPieces() gives it. */
Moves movesOf(const std::vector<Piece> &a, const std::vector<Piece> &b, const std::vector<int> &partner)
{
    constexpr int matched = -2;
    Moves moves{std::vector<int>(a.size(), -1), std::vector<int>(b.size(), -1)};
    for (size_t i = 0; i < a.size(); ++i) {
        if (partner[i] >= 0)
            moves.ofA[i] = moves.ofB[partner[i]] = matched;
    }
    const auto isFree = [](const std::vector<int> &of) { return std::ranges::count(of, -1); };
    if (isFree(moves.ofA) * isFree(moves.ofB) > mostCells)
        return moves;
    std::vector<Phrase> phrases;
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; moves.ofA[i] == -1 && !a[i].mark && j < b.size(); ++j) {
            const Phrase phrase = phraseAt(a, i, b, j, moves);
            if (phrase.pieces > 0)
                phrases.push_back(phrase);
        }
    }
    std::ranges::stable_sort(phrases, std::ranges::greater(), &Phrase::letters);
    for (const Phrase &phrase : phrases) {
        if (phraseAt(a, phrase.a, b, phrase.b, moves).pieces != phrase.pieces)
            continue; // a longer one has some of its words
        for (size_t k = 0; k < phrase.pieces; ++k) {
            moves.ofA[phrase.a + k] = int(phrase.b + k);
            moves.ofB[phrase.b + k] = int(phrase.a + k);
        }
    }
    return moves;
}

/** How likely two words are forms of one: the share of the longer that begins both, 0 where that is little. */
double likenessOf(const Piece &a, const Piece &b)
{
    const auto differ = std::ranges::mismatch(a.key, b.key);
    const qsizetype same = differ.in1 - a.key.begin();
    const double share = double(same) / double(std::max(a.key.size(), b.key.size()));
    return !a.mark && !b.mark && same >= leastBeginning && share >= leastLikeness ? share : 0;
}

/** Makes the runs from the pieces and what is known of each. */
class RunMaker
{
public:
    RunMaker(const std::vector<Piece> &a, const std::vector<Piece> &b)
        : m_a(a)
        , m_b(b)
        , m_partner(matchPieces(a, b))
        , m_moves(movesOf(a, b, m_partner))
    {
    }

    QList<DiffRun> runs()
    {
        while (m_i < m_a.size() || m_j < m_b.size()) {
            if (m_i < m_a.size() && m_partner[m_i] == int(m_j))
                addMatched();
            else
                addUnmatched();
        }
        return m_runs;
    }

private:
    void addMatched()
    {
        const size_t i = m_i;
        const size_t j = m_j;
        const bool isSame = m_a[i].shape == m_b[j].shape;
        while (m_i < m_a.size() && m_partner[m_i] == int(m_j) && (m_a[m_i].shape == m_b[m_j].shape) == isSame) {
            ++m_i;
            ++m_j;
        }
        add(isSame ? DiffRun::Kind::Equal : DiffRun::Kind::Case, i, j);
    }

    /** Up to the next match, moved phrases by themselves. */
    void addUnmatched()
    {
        const size_t i = m_i;
        const size_t j = m_j;
        while (m_i < m_a.size() && m_partner[m_i] < 0 && m_moves.ofA[m_i] < 0)
            ++m_i;
        const auto match = std::find_if(m_partner.begin() + i, m_partner.end(), [](int piece) { return piece >= 0; });
        const size_t end = match == m_partner.end() ? m_b.size() : size_t(*match);
        while (m_j < end && m_moves.ofB[m_j] < 0)
            ++m_j;
        if (m_i > i || m_j > j)
            addChange(i, j);
        if (m_i < m_a.size() && m_moves.ofA[m_i] >= 0)
            addMoved(m_moves.ofA, m_i, m_b);
        else if (m_j < end)
            addMoved(m_moves.ofB, m_j, m_a);
    }

    /** What differs from piece @p i and @p j to here: one for the other, or, where that is much, cut at two forms of
     * one word, or else each by itself. */
    void addChange(size_t i, size_t j)
    {
        const size_t endA = m_i;
        const size_t endB = m_j;
        const bool isReplacement = std::max(endA - i, endB - j) <= longestReplacement;
        if (endA == i + 1 && endB == j + 1 && m_a[i].key == m_b[j].key) {
            add(m_a[i].shape == m_b[j].shape ? DiffRun::Kind::Equal : DiffRun::Kind::Case, i, j);
        } else if (isReplacement || endA == i || endB == j) {
            add(kindOf(i, j), i, j);
        } else if (const Alike alike = mostAlike(i, j); alike.likeness > 0) {
            addChangeTo(i, j, alike.a, alike.b);
            addChangeTo(alike.a, alike.b, alike.a + 1, alike.b + 1);
            addChangeTo(alike.a + 1, alike.b + 1, endA, endB);
        } else {
            m_j = j;
            add(DiffRun::Kind::OnlyA, i, j);
            m_j = endB;
            add(DiffRun::Kind::OnlyB, m_i, j);
        }
    }

    void addChangeTo(size_t i, size_t j, size_t endA, size_t endB)
    {
        m_i = endA;
        m_j = endB;
        if (endA > i || endB > j)
            addChange(i, j);
    }

    struct Alike {
        size_t a = 0;
        size_t b = 0;
        double likeness = 0;
    };

    /** The two words from @p i and @p j to here that are likeliest forms of one. */
    Alike mostAlike(size_t i, size_t j) const
    {
        Alike best;
        for (size_t x = i; x < m_i && (m_i - i) * (m_j - j) <= mostPairs; ++x) {
            for (size_t y = j; y < m_j; ++y) {
                const double likeness = likenessOf(m_a[x], m_b[y]);
                if (likeness > best.likeness)
                    best = {x, y, likeness};
            }
        }
        return best;
    }

    /** The phrase that moved at @p at, a position in the text that @p moves is of, to @p other. */
    void addMoved(const std::vector<int> &moves, size_t &at, const std::vector<Piece> &other)
    {
        const size_t i = m_i;
        const size_t j = m_j;
        const int from = moves[at];
        int to = from;
        for (; at < moves.size() && moves[at] == to; ++at)
            ++to;
        add(DiffRun::Kind::Moved, i, j);
        m_runs.last().counterpart = span(other, from, to, 0);
    }

    DiffRun::Kind kindOf(size_t i, size_t j) const
    {
        const auto isMark = [](const Piece &piece) { return piece.mark; };
        if (std::all_of(m_a.begin() + i, m_a.begin() + m_i, isMark) &&
            std::all_of(m_b.begin() + j, m_b.begin() + m_j, isMark))
            return DiffRun::Kind::Punctuation;
        return i == m_i ? DiffRun::Kind::OnlyB : j == m_j ? DiffRun::Kind::OnlyA : DiffRun::Kind::Changed;
    }

    void add(DiffRun::Kind kind, size_t i, size_t j)
    {
        m_runs << DiffRun{kind, span(m_a, i, m_i, i > 0 ? m_a[i - 1].range.end : 0),
                          span(m_b, j, m_j, j > 0 ? m_b[j - 1].range.end : 0)};
    }

    const std::vector<Piece> &m_a;
    const std::vector<Piece> &m_b;
    const std::vector<int> m_partner;
    const Moves m_moves;
    size_t m_i = 0;
    size_t m_j = 0;
    QList<DiffRun> m_runs;
};

} // namespace

QList<DiffRun> wordDiff(QStringView a, QStringView b, const QString &language)
{
    const std::vector<Piece> left = piecesOf(a, language);
    const std::vector<Piece> right = piecesOf(b, language);
    return RunMaker(left, right).runs();
}

} // namespace galley
