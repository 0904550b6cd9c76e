// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/differences.h"

#include "app/compare/namedifferences.h"
#include "app/compare/polarity.h"

#include <cmath>

namespace galley
{

namespace
{

constexpr int reach = 4;
constexpr double surelySameSlot = 0.75;

/** The words that a range covers: [first, last). */
std::pair<int, int> wordsIn(const TextRange &range, const SentenceText &sentence)
{
    int first = 0;
    while (first < sentence.words.size() && sentence.words[first].range.end <= range.start)
        ++first;
    int last = first;
    while (last < sentence.words.size() && sentence.words[last].range.start < range.end)
        ++last;
    return {first, last};
}

struct FactPair {
    int a = 0;
    int b = 0;
    double score = 0;
};

void addFactDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                        QList<SentenceDifference> &differences)
{
    std::vector<bool> agreedA(size_t(a.facts.size()));
    std::vector<bool> agreedB(size_t(b.facts.size()));
    std::vector<FactPair> pairs;
    for (int i = 0; i < a.facts.size(); ++i) {
        for (int j = 0; j < b.facts.size(); ++j) {
            const Agreement agreement = compareFacts(a.facts[i], b.facts[j]);
            if (agreement == Agreement::Agree)
                agreedA[size_t(i)] = agreedB[size_t(j)] = true;
            else if (agreement == Agreement::Differ)
                pairs.push_back({i, j, contextOf(a.facts[i].range, b.facts[j].range, a, b, alignment)});
        }
    }
    std::erase_if(pairs, [&](const FactPair &p) { return agreedA[size_t(p.a)] || agreedB[size_t(p.b)]; });
    std::ranges::stable_sort(pairs, std::ranges::greater(), &FactPair::score);
    for (const FactPair &pair : pairs) {
        if (agreedA[size_t(pair.a)] || agreedB[size_t(pair.b)])
            continue;
        const Fact &x = a.facts[pair.a];
        const Fact &y = b.facts[pair.b];
        const bool dated = x.kind == Fact::Kind::Date || x.kind == Fact::Kind::Time;
        const double score = pair.score + (x.unit.isEmpty() ? 0 : 0.4) + (dated ? 0.3 : 0);
        if (score < surelySameSlot)
            continue;
        agreedA[size_t(pair.a)] = agreedB[size_t(pair.b)] = true;
        differences << SentenceDifference{dated ? DifferenceKind::Date : DifferenceKind::Number, x.range, y.range,
                                          score};
    }
}

} // namespace

double contextOf(const TextRange &placeA, const TextRange &placeB, const SentenceText &a, const SentenceText &b,
                 const WordAlignment &alignment)
{
    const auto [firstA, lastA] = wordsIn(placeA, a);
    const auto [firstB, lastB] = wordsIn(placeB, b);
    const auto distance = [](int word, int first, int last) { return word < first ? word - first : word - last + 1; };
    double support = 0;
    for (int i = std::max(0, firstA - reach); i < std::min(int(a.words.size()), lastA + reach); ++i) {
        const int match = alignment.ofA[size_t(i)];
        if ((i >= firstA && i < lastA) || match < 0)
            continue;
        const int j = alignment.matches[match].b;
        const int fromA = distance(i, firstA, lastA);
        const int fromB = distance(j, firstB, lastB);
        if ((j >= firstB && j < lastB) || std::abs(fromB) > reach)
            continue;
        const double weight = a.words[i].stop ? 0.4 : 1;
        const double side = (fromA < 0) == (fromB < 0) ? 1 : 0.4;
        support += alignment.matches[match].strength * weight * side / std::max(std::abs(fromA), std::abs(fromB));
    }
    return support;
}

QList<SentenceDifference> findDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment)
{
    QList<SentenceDifference> differences;
    addFactDifferences(a, b, alignment, differences);
    addPolarityDifferences(a, b, alignment, differences);
    addModalityDifferences(a, b, alignment, differences);
    if (differences.isEmpty())
        addNameDifferences(a, b, alignment, differences);
    std::ranges::stable_sort(differences, std::ranges::greater(), &SentenceDifference::confidence);
    return differences;
}

} // namespace galley
