// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/wordaligner.h"

#include <algorithm>
#include <array>
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
    const qsizetype shorter = std::min(a.text.size(), b.text.size());
    if (a.number || b.number || a.stop || b.stop || shorter < 5)
        return false;
    qsizetype common = 0;
    while (common < shorter && a.text[common] == b.text[common])
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
};

size_t kinshipOf(const SentenceWord &a, const SentenceWord &b)
{
    if (a.side != 0 && a.side == -b.side)
        return kinships.size() - 1;
    if (a.senses && b.senses && !a.senses->isEmpty() && !b.senses->isEmpty()) {
        const WordRelation relation = Thesaurus::relation(*a.senses, *b.senses);
        if (relation != WordRelation::None)
            return size_t(std::ranges::find(kinships, relation, &Kinship::relation) - kinships.begin());
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
    const Kinship &of(const SentenceWord &a, const SentenceWord &b)
    {
        static_assert(kinships.size() <= 1ULL << kinshipBits);
        const quint64 pair = quint64(a.form) << formBits | b.form;
        quint64 &entry = m_entries[(a.form * 0x9e3779b1U + b.form) % m_entries.size()];
        if (entry >> kinshipBits != pair)
            entry = pair << kinshipBits | kinshipOf(a, b);
        return kinships[entry & ((1 << kinshipBits) - 1)];
    }

private:
    static constexpr int formBits = 30; ///< There are not so many words.
    static constexpr int kinshipBits = 4;
    std::array<quint64, 1 << 17> m_entries{}; ///< A pair and its kinship; 0 for none.
};

struct Pair {
    WordMatch match;
    double rank = 0;
    double drift = 0;
};

/** Of a word no more than it takes to see most pairs apart: they are many, and the words are large. */
struct WordKeys {
    quint64 key = 0;
    quint64 textKey = 0;
    bool content = false; ///< Neither a function word nor a number: those match themselves alone.
};

/** The pairs of words that may stand for each other, row by row; @p same gets their strengths, a row for each of a. */
std::vector<Pair> relatedWords(const QList<SentenceWord> &a, const QList<SentenceWord> &b, std::vector<double> &same)
{
    thread_local const auto known = std::make_unique<KnownKinships>();
    thread_local std::vector<WordKeys> keys;
    keys.clear();
    for (const SentenceWord &word : b)
        keys.push_back({word.key, word.textKey, !word.stop && !word.number});
    const auto n = size_t(a.size());
    const size_t m = keys.size();
    std::vector<Pair> pairs;
    pairs.reserve(2 * n);
    for (size_t i = 0; i < n; ++i) {
        const SentenceWord &word = a[qsizetype(i)];
        const bool content = !word.stop && !word.number;
        for (size_t j = 0; j < m; ++j) {
            Kinship kin{1, WordRelation::None};
            if (word.key != keys[j].key && word.textKey != keys[j].textKey) {
                if (!content || !keys[j].content)
                    continue;
                kin = known->of(word, b[qsizetype(j)]);
                if (kin.strength <= 0)
                    continue;
            }
            same[i * m + j] = kin.strength;
            pairs.push_back({{int(i), int(j), kin.strength, kin.relation},
                             0,
                             std::abs(double(i) / double(n) - double(j) / double(m))});
        }
    }
    return pairs;
}

} // namespace

WordAlignment alignWords(const SentenceText &a, const SentenceText &b)
{
    const int n = int(a.words.size());
    const int m = int(b.words.size());
    std::vector<double> same(size_t(n) * size_t(m), 0);
    std::vector<Pair> pairs = relatedWords(a.words, b.words, same);
    const auto at = [&](int i, int j) { return i < 0 || j < 0 || i >= n || j >= m ? 0 : same[size_t(i * m + j)]; };
    for (Pair &pair : pairs) {
        double context = 0;
        for (int step = 1; step <= contextReach; ++step) {
            for (const int sign : {-1, 1}) {
                const double near = at(pair.match.a + sign * step, pair.match.b + sign * step);
                context += near / step;
            }
        }
        pair.rank = pair.match.strength + 0.15 * context;
        // A function word counts only beside words that match too.
        if (a.words[pair.match.a].stop && context < 0.5)
            pair.rank = 0;
    }
    std::erase_if(pairs, [](const Pair &p) { return p.rank <= 0; });
    std::ranges::sort(pairs, [](const Pair &x, const Pair &y) {
        return std::tuple(-x.rank, x.drift, x.match.a + x.match.b, std::max(x.match.a, x.match.b)) <
               std::tuple(-y.rank, y.drift, y.match.a + y.match.b, std::max(y.match.a, y.match.b));
    });
    WordAlignment alignment{{}, std::vector<int>(size_t(n), -1), std::vector<int>(size_t(m), -1)};
    for (const Pair &pair : pairs) {
        int &ofA = alignment.ofA[size_t(pair.match.a)];
        int &ofB = alignment.ofB[size_t(pair.match.b)];
        if (ofA >= 0 || ofB >= 0)
            continue;
        ofA = ofB = int(alignment.matches.size());
        alignment.matches << pair.match;
    }
    return alignment;
}

} // namespace galley
