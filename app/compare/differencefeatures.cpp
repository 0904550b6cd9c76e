// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/differencefeatures.h"

#include "app/compare/differenceweights.h"

#include <cmath>
#include <numeric>

namespace galley
{

namespace
{

constexpr double leastContext = 0.15;
constexpr double leastCover = 0.3;
constexpr double leastDenialContext = 0.2;
constexpr double leastDenialCover = 0.4;
constexpr double leastDenialSubject = 0.2; // of the sentence that the other explains better: both speak of one thing

/** How much of the weight of a sentence's words the other explains, leaving out those in @p place. */
double covered(const SentenceText &sentence, const std::vector<int> &partner, const QList<WordMatch> &matches,
               const TextRange &place)
{
    double all = 0;
    double explained = 0;
    for (int i = 0; i < sentence.words.size(); ++i) {
        if (sentence.words[i].range().overlaps(place))
            continue;
        const double weight = sentence.words[i].weight();
        all += weight;
        explained += partner[size_t(i)] < 0 ? 0 : weight * matches[partner[size_t(i)]].strength;
    }
    return all > 0 ? explained / all : 0;
}

/** The number of the word at @p step from the words that @p place covers, -1 before the first, -2 behind the last. */
int wordAt(const SentenceText &sentence, const TextRange &place, int step)
{
    const auto [first, last] = wordsIn(place, sentence);
    const int at = step < 0 ? first + step : last - 1 + step;
    return at < 0 ? -1 : at >= sentence.words.size() ? -2 : at;
}

/** How far the words at @p step from both places are the same; a sentence's end on both sides counts in part. */
double sameAt(int step, const TextRange &placeA, const TextRange &placeB, const SentencePair &pair)
{
    const int i = wordAt(pair.a, placeA, step);
    const int j = wordAt(pair.b, placeB, step);
    if (i < 0 || j < 0)
        return i == j ? 0.6 : 0;
    return pair.a.words[i].key() == pair.b.words[j].key() ? 1 : pair.matched(i, j);
}

double sameSides(const TextRange &placeA, const TextRange &placeB, const SentencePair &pair)
{
    double same = 0;
    double all = 0;
    for (const WordMatch &match : pair.alignment.matches) {
        const SentenceWord &x = pair.a.words[match.a];
        const SentenceWord &y = pair.b.words[match.b];
        if (x.stop() || x.range().overlaps(placeA) || y.range().overlaps(placeB))
            continue;
        all += match.strength;
        same += (x.range().start < placeA.start) == (y.range().start < placeB.start) ? match.strength : 0;
    }
    return all > 0 ? same / all : 0;
}

/** Whether the words around agree, or else the sentences as wholes: without that nothing is compared. */
bool mayBeOneSlot(const DifferenceCandidate &candidate)
{
    if (isTransposed(candidate))
        return true;
    const bool denial = candidate.difference.kind == DifferenceKind::Polarity;
    if (denial && candidate.features[5] < leastDenialSubject)
        return false;
    return candidate.features[0] >= (denial ? leastDenialContext : leastContext) ||
           candidate.features[4] >= (denial ? leastDenialCover : leastCover);
}

} // namespace

bool isTransposed(const DifferenceCandidate &candidate)
{
    const DifferenceFeatures &f = candidate.features;
    return candidate.difference.kind == DifferenceKind::Number && f[9] == 1 && f[10] == 1 && f[11] > 0 && f[21] > 0;
}

SentencePair::SentencePair(const SentenceText &first, const SentenceText &second, const WordAlignment &words)
    : a(first)
    , b(second)
    , alignment(words)
{
}

double SentencePair::matched(int i, int j) const
{
    const int match = alignment.ofA[size_t(i)];
    return match >= 0 && alignment.matches[match].b == j ? alignment.matches[match].strength : 0;
}

double SentencePair::matchedA(int i) const
{
    const int match = alignment.ofA[size_t(i)];
    return match >= 0 ? alignment.matches[match].strength : 0;
}

double SentencePair::matchedB(int j) const
{
    const int match = alignment.ofB[size_t(j)];
    return match >= 0 ? alignment.matches[match].strength : 0;
}

DifferenceFeatures slotFeatures(const TextRange &placeA, const TextRange &placeB, const SentencePair &pair)
{
    const double n = std::max<double>(1, double(pair.a.text.size()));
    const double m = std::max<double>(1, double(pair.b.text.size()));
    DifferenceFeatures features{};
    features[0] = contextOf(placeA, placeB, pair.a, pair.b, pair.alignment);
    features[1] = sameAt(-1, placeA, placeB, pair);
    features[2] = sameAt(1, placeA, placeB, pair);
    features[3] = std::abs(double(placeA.start) / n - double(placeB.start) / m);
    const double restA = covered(pair.a, pair.alignment.ofA, pair.alignment.matches, placeA);
    const double restB = covered(pair.b, pair.alignment.ofB, pair.alignment.matches, placeB);
    features[4] = std::min(restA, restB);
    features[5] = std::max(restA, restB);
    features[6] = sameSides(placeA, placeB, pair);
    features[7] = std::log1p(double(std::min(pair.a.words.size(), pair.b.words.size())));
    features[8] = (sameAt(-2, placeA, placeB, pair) + sameAt(2, placeA, placeB, pair)) / 2;
    return features;
}

QList<DifferenceCandidate> differenceCandidates(const SentenceText &a, const SentenceText &b,
                                                const WordAlignment &alignment)
{
    const SentencePair pair(a, b, alignment);
    QList<DifferenceCandidate> candidates;
    addFactCandidates(pair, candidates);
    addNameCandidates(pair, candidates);
    addPolarityCandidates(pair, candidates);
    candidates.removeIf([](const DifferenceCandidate &candidate) { return !mayBeOneSlot(candidate); });
    return candidates;
}

double differenceProbability(const DifferenceCandidate &candidate)
{
    const auto judge = [&](const DifferenceFeatures &weights, double bias) {
        const double sum =
            std::inner_product(candidate.features.begin(), candidate.features.end(), weights.begin(), bias);
        return 1 / (1 + std::exp(-sum));
    };
    switch (candidate.difference.kind) {
    case DifferenceKind::Number:
        return judge(numberWeights, numberBias);
    case DifferenceKind::Date:
        return judge(dateWeights, dateBias);
    case DifferenceKind::Polarity:
        return judge(polarityWeights, polarityBias);
    default:
        return judge(nameWeights, nameBias);
    }
}

} // namespace galley
