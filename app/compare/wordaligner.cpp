// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/wordaligner.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <memory>
#include <vector>

namespace galley
{

namespace
{

constexpr int contextReach = 3;

/** Words that share their first letters, as derivations do that no stemmer joins. */
bool likeSpelling(const SentenceWord &a, const SentenceWord &b)
{
    const qsizetype shorter = std::min(a.text().size(), b.text().size());
    if (a.number || b.number || a.stop() || b.stop() || shorter < 5)
        return false;
    qsizetype common = 0;
    while (common < shorter && a.text()[common] == b.text()[common])
        ++common;
    return common >= 5 && 10 * common >= 7 * shorter;
}

/** How two words are related, and how far each counts for the other. */
struct Kinship {
    double strength = 0; ///< 0 to 1.
    WordRelation relation = WordRelation::None;
};

/** All that two words may be to each other; remembered by their places here. */
constexpr std::array kinships{
    Kinship{},
    Kinship{0.7, WordRelation::None}, // of like spelling
    Kinship{0.8, WordRelation::Synonym},
    Kinship{0.8, WordRelation::Derived},
    Kinship{0.6, WordRelation::Narrower},
    Kinship{0.6, WordRelation::Broader},
    Kinship{0.3, WordRelation::Sister},
    Kinship{0.01, WordRelation::Antonym},
    Kinship{1, WordRelation::None}, // the same stem
};
constexpr quint8 antonyms = 7;
constexpr quint8 sameStem = 8;

quint8 kinshipOf(const SentenceWord &a, const SentenceWord &b)
{
    if (a.key() == b.key() || a.textKey() == b.textKey())
        return sameStem;
    if (a.side() != 0 && a.side() == -b.side())
        return antonyms;
    if (!a.senses().isEmpty() && !b.senses().isEmpty()) {
        const WordRelation relation = Thesaurus::relation(a.senses(), b.senses());
        if (relation != WordRelation::None)
            return quint8(std::ranges::find(kinships, relation, &Kinship::relation) - kinships.begin());
    }
    return likeSpelling(a, b) ? 1 : 0;
}

/**
 * Remembers how words are related, since the same words meet again and again; a newer pair may push out an older. What
 * one word is to the words of a sentence lies close together, since those were mostly read one after another.
 */
class KnownKinships
{
public:
    /** @p formB: of @p b, which is looked at where it must be. */
    quint8 of(const SentenceWord &a, quint32 formB, const SentenceWord &b)
    {
        static_assert(kinships.size() <= 1ULL << kinshipBits);
        const quint64 pair = quint64(a.form()) << formBits | formB;
        quint64 &entry = m_entries[(a.form() * 0x9e3779b1U + formB) % m_entries.size()];
        if (entry >> kinshipBits != pair)
            entry = pair << kinshipBits | kinshipOf(a, b);
        return entry & ((1 << kinshipBits) - 1);
    }

private:
    static constexpr int formBits = 30; ///< There are not so many words.
    static constexpr int kinshipBits = 4;
    std::array<quint64, 1 << 16> m_entries{}; ///< A pair and its kinship; 0 for none.
};

/** Neither a function word nor a number: those match themselves alone. */
bool isContent(const SentenceWord &word)
{
    return !word.stop() && !word.number;
}

/** The kinships of the words of two sentences, a row for each word of the first, with a margin of none all round. */
class KinshipTable
{
public:
    void clear(int rows, int columns)
    {
        m_width = size_t(columns) + 2 * contextReach;
        m_kinships.assign((size_t(rows) + 2 * contextReach) * m_width, 0);
    }
    quint8 &at(int row, int column)
    {
        return m_kinships[size_t(row + contextReach) * m_width + size_t(column + contextReach)];
    }

    /** How well the words around match: those at the same distance, the nearer the more. */
    double contextOf(int row, int column)
    {
        const quint8 *const middle = &at(row, column);
        const auto diagonal = qsizetype(m_width) + 1;
        double context = 0;
        for (int step = 1; step <= contextReach; ++step) {
            context += kinships[*(middle - step * diagonal)].strength / step;
            context += kinships[*(middle + step * diagonal)].strength / step;
        }
        return context;
    }

private:
    size_t m_width = 0;
    std::vector<quint8> m_kinships; ///< Places in kinships.
};

struct Pair {
    double rank = 0;
    double drift = 0;
    int a = 0;
    int b = 0;
    quint8 kinship = 0;
};

/** Where the words of a sentence stand that may be the same as a given one. */
class SameWords
{
public:
    void assign(const QList<SentenceWord> &words)
    {
        m_blocks.assign((size_t(words.size()) + 63) / 64, {});
        for (size_t j = 0; j < size_t(words.size()); ++j) {
            const SentenceWord &word = words[qsizetype(j)];
            m_blocks[j / 64].stems[word.key() % 64] |= 1ULL << (j % 64);
            m_blocks[j / 64].texts[word.textKey() % 64] |= 1ULL << (j % 64);
        }
    }
    size_t blocks() const { return m_blocks.size(); }
    /** Bit k for word 64 * @p block + k. */
    quint64 of(const SentenceWord &word, size_t block) const
    {
        return m_blocks[block].stems[word.key() % 64] | m_blocks[block].texts[word.textKey() % 64];
    }

private:
    struct Block {
        std::array<quint64, 64> stems{}; ///< By the last bits of the key.
        std::array<quint64, 64> texts{};
    };
    std::vector<Block> m_blocks;
};

/** A content word by its form and its place. */
struct ContentWord {
    quint32 form = 0;
    int place = 0;
};

/** What one thread aligns with; kept from pair to pair, since the pairs are many and small. */
struct Workplace {
    KnownKinships known;
    KinshipTable table;
    SameWords same;
    std::vector<ContentWord> content; ///< Of b.
    std::vector<quint64> related;     ///< A bit for each word of b.
    std::vector<Pair> pairs;
};

/** Relates @p word to the words of @p b: fills its row of the table and the bits of the words that it is related to. */
void relateWord(const SentenceWord &word, const QList<SentenceWord> &b, quint8 *row, Workplace &at)
{
    at.related.assign(at.same.blocks(), 0);
    if (isContent(word)) {
        for (const auto &[form, place] : at.content) {
            row[place] = at.known.of(word, form, b[place]);
            at.related[size_t(place) / 64] |= quint64(row[place] != 0) << (place % 64);
        }
    }
    for (size_t block = 0; block < at.same.blocks(); ++block) {
        for (quint64 places = at.same.of(word, block); places != 0; places &= places - 1) {
            const int j = int(block) * 64 + std::countr_zero(places);
            if (word.key() == b[j].key() || word.textKey() == b[j].textKey()) {
                row[j] = sameStem;
                at.related[block] |= places & -places;
            }
        }
    }
}

/** Fills the table and the pairs of words that may stand for each other, row by row. */
void relateWords(const QList<SentenceWord> &a, const QList<SentenceWord> &b, Workplace &at)
{
    const auto n = int(a.size());
    const auto m = int(b.size());
    at.table.clear(n, m);
    at.same.assign(b);
    at.content.clear();
    for (int j = 0; j < m; ++j) {
        if (isContent(b[j]))
            at.content.push_back({b[j].form(), j});
    }
    at.pairs.clear();
    for (int i = 0; i < n; ++i) {
        quint8 *const row = &at.table.at(i, 0);
        relateWord(a[i], b, row, at);
        for (size_t block = 0; block < at.related.size(); ++block) {
            for (quint64 places = at.related[block]; places != 0; places &= places - 1) {
                const int j = int(block) * 64 + std::countr_zero(places);
                at.pairs.push_back({0, std::abs(double(i) / double(n) - double(j) / double(m)), i, j, row[j]});
            }
        }
    }
}

} // namespace

WordAlignment alignWords(const SentenceText &a, const SentenceText &b)
{
    thread_local const auto workplace = std::make_unique<Workplace>();
    relateWords(a.words, b.words, *workplace);
    std::vector<Pair> &pairs = workplace->pairs;
    for (Pair &pair : pairs) {
        const double context = workplace->table.contextOf(pair.a, pair.b);
        pair.rank = kinships[pair.kinship].strength + 0.15 * context;
        // A function word counts only beside words that match too.
        if (a.words[pair.a].stop() && context < 0.5)
            pair.rank = 0;
    }
    std::erase_if(pairs, [](const Pair &p) { return p.rank <= 0; });
    std::ranges::sort(pairs, [](const Pair &x, const Pair &y) {
        return std::tuple(-x.rank, x.drift, x.a + x.b, std::max(x.a, x.b)) <
               std::tuple(-y.rank, y.drift, y.a + y.b, std::max(y.a, y.b));
    });
    WordAlignment alignment{
        {}, std::vector<int>(size_t(a.words.size()), -1), std::vector<int>(size_t(b.words.size()), -1)};
    alignment.matches.reserve(std::min(a.words.size(), b.words.size()));
    for (const Pair &pair : pairs) {
        int &ofA = alignment.ofA[size_t(pair.a)];
        int &ofB = alignment.ofB[size_t(pair.b)];
        if (ofA >= 0 || ofB >= 0)
            continue;
        ofA = ofB = int(alignment.matches.size());
        const Kinship &kin = kinships[pair.kinship];
        alignment.matches << WordMatch{pair.a, pair.b, kin.strength, kin.relation};
    }
    return alignment;
}

} // namespace galley
