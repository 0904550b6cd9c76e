// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/sentencewords.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <bit>

namespace galley
{

namespace
{

constexpr int mostPlaces = 64;

/** Sorts and keeps each once. */
void order(std::vector<quint64> &keys)
{
    std::ranges::sort(keys);
    const auto same = std::ranges::unique(keys);
    keys.erase(same.begin(), same.end());
}

/** A hash of four letters, which are the bits of @p letters. */
quint32 pieceOf(quint64 letters)
{
    const quint64 mixed = letters * 0x9e3779b97f4a7c15ULL;
    return quint32(((mixed ^ (mixed >> 32)) * 0xd6e8feb86659fd93ULL) >> 32);
}

/** Hashes of all runs of four characters of the lowered text, blanks between the words; one that comes again has
 * another hash, the same wherever it comes for that time. */
std::vector<quint32> piecesOf(const Unit &unit)
{
    constexpr qsizetype length = 4;
    QVarLengthArray<ushort, 1024> run{u' '};
    for (const Word &word : unit.words) {
        run.append(word.lowered->utf16(), word.lowered->size());
        run.append(u' ');
    }
    struct Seen {
        quint32 piece = 0; ///< 0 for none.
        quint32 times = 0;
    };
    QVarLengthArray<Seen, 1024> seen(qsizetype(std::bit_ceil(2 * size_t(run.size()))));
    std::vector<quint32> pieces;
    pieces.reserve(size_t(std::max<qsizetype>(0, run.size() + 1 - length)));
    quint64 letters = 0; // the last four, the latest in the highest bits
    for (qsizetype i = 0; i < run.size(); ++i) {
        letters = letters >> 16 | quint64(run[i]) << 48;
        if (i < length - 1)
            continue;
        const quint32 piece = std::max(1U, pieceOf(letters));
        qsizetype at = piece & quint32(seen.size() - 1);
        while (seen[at].piece != 0 && seen[at].piece != piece)
            at = (at + 1) & (seen.size() - 1);
        seen[at].piece = piece;
        pieces.push_back(std::max(1U, piece + seen[at].times++ * 0x9e3779b1U));
    }
    return pieces;
}

/**
 * The longest common subsequence and run of words from a matrix of bits, a row for each word of the first sentence that
 * the second has (Hyyrö, Bit-parallel LCS-length computation revisited, 2004). Of the first 64 words of each.
 */
void measureOrder(std::span<const quint64> rows, WordsInCommon &found)
{
    quint64 kept = ~0ULL; // a zero for each place where the subsequence grows
    for (const quint64 row : rows) {
        const quint64 met = kept & row;
        kept = (kept + met) | (kept - met);
    }
    found.subsequence = std::popcount(~kept);
    std::array<quint64, mostPlaces> ends; // where runs of the length so far end
    std::ranges::copy(rows, ends.begin());
    for (bool any = found.subsequence > 0; any;) {
        ++found.longestRun;
        quint64 longer = 0;
        for (size_t i = rows.size() - 1; i > 0; --i) {
            ends[i] = rows[i] & (ends[i - 1] << 1);
            longer |= ends[i];
        }
        ends[0] = 0;
        any = longer != 0;
    }
}

} // namespace

SentenceWords wordsOf(const Unit &unit)
{
    SentenceWords result{{}, unit.words.front().key, int(unit.words.size()), {}, {}, piecesOf(unit)};
    std::vector<PlacedWord> words;
    words.reserve(size_t(unit.words.size()));
    for (const Word &word : unit.words) {
        const size_t place = words.size();
        words.push_back({word.key, place < mostPlaces ? 1ULL << place : 0, word.stop ? 0 : word.weight});
        if (word.number && !word.stop)
            result.figures.push_back(word.key);
        else if (word.capital && !word.stop)
            result.names.push_back(word.key);
    }
    order(result.names);
    order(result.figures);
    std::ranges::stable_sort(words, {}, &PlacedWord::key);
    size_t kept = 0;
    for (const PlacedWord &word : words) {
        if (kept > 0 && words[kept - 1].key == word.key)
            words[kept - 1].places |= word.places;
        else
            words[kept++] = word;
    }
    result.words.assign(words.begin(), words.begin() + qsizetype(kept));
    return result;
}

WordsInCommon inCommon(const SentenceWords &a, const SentenceWords &b)
{
    WordsInCommon found;
    std::array<quint64, mostPlaces> rows{};
    auto i = a.words.begin();
    auto j = b.words.begin();
    while (i != a.words.end() && j != b.words.end()) {
        const bool stepA = i->key <= j->key;
        const bool stepB = j->key <= i->key;
        if (stepA && stepB) {
            for (quint64 places = i->places; places != 0; places &= places - 1)
                rows[size_t(std::countr_zero(places))] = j->places;
        }
        found.lessA += stepB ? 0 : double(i->weight);
        found.lessB += stepA ? 0 : double(j->weight);
        i += stepA;
        j += stepB;
    }
    for (; i != a.words.end(); ++i)
        found.lessA += i->weight;
    for (; j != b.words.end(); ++j)
        found.lessB += j->weight;
    measureOrder(std::span(rows).first(size_t(std::min(a.length, mostPlaces))), found);
    return found;
}

int inCommon(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    int count = 0;
    const quint64 *i = a.data();
    const quint64 *j = b.data();
    for (const quint64 *const ends[]{i + a.size(), j + b.size()}; i != ends[0] && j != ends[1];) {
        const quint64 x = *i; // no branch: which of the two is smaller cannot be foretold
        const quint64 y = *j;
        count += x == y;
        i += x <= y;
        j += y <= x;
    }
    return count;
}

void NumberSet::assign(std::span<const quint32> numbers)
{
    size_t buckets = std::bit_ceil(2 * numbers.size() + 1);
    while (!fill(numbers, buckets))
        buckets *= 2;
}

bool NumberSet::fill(std::span<const quint32> numbers, size_t buckets)
{
    m_buckets.assign(buckets, {});
    for (const quint32 number : numbers) {
        Bucket &bucket = m_buckets[number & (buckets - 1)];
        const auto place = std::ranges::find_if(bucket, [&](quint32 other) { return other == 0 || other == number; });
        if (place == bucket.end())
            return false;
        *place = number;
    }
    return true;
}

int NumberSet::countOf(std::span<const quint32> numbers) const
{
    const size_t mask = m_buckets.size() - 1;
    int count = 0;
    for (const quint32 number : numbers) {
        const Bucket &bucket = m_buckets[number & mask];
        count += int(bucket[0] == number) | int(bucket[1] == number) | int(bucket[2] == number) |
                 int(bucket[3] == number); // no branch: it cannot be foretold
    }
    return count;
}

} // namespace galley
