// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/differences.h"

#include "app/compare/attribution.h"
#include "app/compare/differencefeatures.h"
#include "app/compare/modality.h"
#include "app/text/wordset.h"

#include <cmath>

namespace galley
{

namespace
{

constexpr int reach = 4;
constexpr double likely = 0.4;   // enough for a difference …
constexpr double possible = 0.3; // … of figures or names: an editor would rather see one too many than miss one
constexpr double surely = 0.75;
constexpr double sameWord = 0.99;
constexpr double leastCover = 0.5; // of either sentence

/** Places of which a part of the name agrees: "Chandlers Row" and "Chandlers Road", "St. Cloud" and "St. Joseph". */
bool isOtherPlace(const DifferenceCandidate &candidate)
{
    return candidate.difference.kind == DifferenceKind::Place && candidate.features[13] > 0.9;
}

/** Whether @p candidate is told. */
bool isLikely(const DifferenceCandidate &candidate)
{
    const DifferenceKind kind = candidate.difference.kind;
    const bool isFigureOrName =
        kind == DifferenceKind::Number || kind == DifferenceKind::Name || kind == DifferenceKind::Place;
    return candidate.difference.confidence >= (isFigureOrName ? possible : likely);
}

/** Opposites in one slot, the words on both sides of it the same: no data set to learn from has them. */
bool isOpposite(const DifferenceCandidate &candidate)
{
    return candidate.difference.kind == DifferenceKind::Polarity && candidate.features[10] > 0 &&
           candidate.features[1] >= sameWord && candidate.features[2] >= sameWord &&
           candidate.features[4] >= leastCover;
}

/** The same figure of another unit, "2 percent" and "2 percentage points", in sentences that agree otherwise. */
bool isOtherUnit(const DifferenceCandidate &candidate)
{
    return candidate.difference.kind == DifferenceKind::Number && candidate.features[13] == 0 &&
           candidate.features[4] >= leastCover;
}

/** Whether nothing but blanks stands between @p range and @p other, which follows it. */
bool isBehind(const TextRange &range, const TextRange &other, const SentenceText &sentence)
{
    return range.end <= other.start && TextRange{range.end, other.start}.of(sentence.text).trimmed().isEmpty();
}

/** "Ada" for "Carl" and right behind it "Holm" for "Rask" are one name for another. */
void joinNames(QList<SentenceDifference> &differences, const SentenceText &a, const SentenceText &b)
{
    const auto isName = [](const SentenceDifference &d) {
        return d.kind == DifferenceKind::Name || d.kind == DifferenceKind::Place;
    };
    for (qsizetype i = 0; i < differences.size();) {
        SentenceDifference &first = differences[i];
        const auto next = std::ranges::find_if(differences, [&](const SentenceDifference &d) {
            return isName(first) && isName(d) && isBehind(first.a, d.a, a) && isBehind(first.b, d.b, b);
        });
        if (next == differences.end()) {
            ++i;
            continue;
        }
        first.a.end = next->a.end;
        first.b.end = next->b.end;
        first.confidence = std::max(first.confidence, next->confidence);
        differences.erase(next);
        i = 0;
    }
}

} // namespace

bool isAnybody(const QString &word)
{
    static const QSet<QString> words =
        wordSet("people persons person men women menschen personen männer frauen personnes hommes femmes personas "
                "hombres mujeres persone uomini donne pessoas homens mulheres mensen mannen vrouwen 人");
    return words.contains(word);
}

std::pair<int, int> wordsIn(const TextRange &range, const SentenceText &sentence)
{
    int first = 0;
    while (first < sentence.words.size() && sentence.words[first].range().end <= range.start)
        ++first;
    int last = first;
    while (last < sentence.words.size() && sentence.words[last].range().start < range.end)
        ++last;
    return {first, last};
}

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
        const double weight = a.words[i].stop() || isAnybody(a.words[i].text()) ? 0.4 : 1;
        const double side = (fromA < 0) == (fromB < 0) ? 1 : 0.4;
        support += alignment.matches[match].strength * weight * side / std::max(std::abs(fromA), std::abs(fromB));
    }
    return support;
}

QList<SentenceDifference> findDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment)
{
    QList<DifferenceCandidate> candidates = differenceCandidates(a, b, alignment);
    for (DifferenceCandidate &candidate : candidates)
        candidate.difference.confidence =
            isOtherPlace(candidate) || isOpposite(candidate) || isOtherUnit(candidate) || isTransposed(candidate)
                ? surely
                : differenceProbability(candidate);
    candidates.removeIf([](const DifferenceCandidate &candidate) { return !isLikely(candidate); });
    std::ranges::stable_sort(candidates, std::ranges::greater(),
                             [](const DifferenceCandidate &c) { return c.difference.confidence; });
    QList<SentenceDifference> differences;
    for (const DifferenceCandidate &candidate : std::as_const(candidates)) {
        const bool used = std::ranges::any_of(differences, [&](const SentenceDifference &d) {
            return d.a.overlaps(candidate.difference.a) || d.b.overlaps(candidate.difference.b);
        });
        if (!used)
            differences << candidate.difference;
    }
    joinNames(differences, a, b);
    addModalityDifferences(a, b, alignment, differences);
    addAttributionDifferences(a, b, alignment, differences);
    std::ranges::stable_sort(differences, std::ranges::greater(), &SentenceDifference::confidence);
    return differences;
}

} // namespace galley
