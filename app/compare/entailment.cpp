// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/entailment.h"

#include "app/compare/similarityweights.h"

#include <cmath>
#include <numeric>

namespace galley
{

namespace
{

struct Side {
    double negations = 0;
    double unmatched = 0;
    double content = 0;
};

Side sideOf(const SentenceText &sentence, const std::vector<int> &partner, const QList<WordMatch> &matches)
{
    Side side;
    for (qsizetype i = 0; i < sentence.words.size(); ++i) {
        const SentenceWord &word = sentence.words[i];
        side.negations += word.negation();
        if (word.stop() || word.negation())
            continue;
        side.content += 1;
        const int match = partner[size_t(i)];
        side.unmatched += match < 0 || matches[match].strength < 0.5;
    }
    return side;
}

} // namespace

EntailmentFeatures entailmentFeatures(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                                      const PairFeatures &features)
{
    EntailmentFeatures result{};
    std::ranges::copy(features, result.begin());
    const Side x = sideOf(a, alignment.ofA, alignment.matches);
    const Side y = sideOf(b, alignment.ofB, alignment.matches);
    double narrower = 0;
    double broader = 0;
    double sisters = 0;
    for (const WordMatch &match : alignment.matches) {
        narrower += match.relation == WordRelation::Narrower;
        broader += match.relation == WordRelation::Broader;
        sisters += match.relation == WordRelation::Sister;
    }
    const double opposed = (x.negations > 0) != (y.negations > 0) ? 1 : 0;
    const double unmatched = std::min(x.unmatched, y.unmatched);
    const std::array extra{std::min(x.unmatched, 5.0),
                           std::min(y.unmatched, 5.0),
                           y.unmatched == 0 ? 1.0 : 0.0,
                           narrower,
                           broader,
                           sisters,
                           opposed * (unmatched == 0 ? 1 : 0),
                           opposed * (y.content > 0 ? y.unmatched / y.content : 0),
                           opposed * (x.content > 0 ? x.unmatched / x.content : 0),
                           x.negations > 0 && y.negations > 0 ? 1.0 : 0.0};
    std::ranges::copy(extra, result.begin() + features.size());
    return result;
}

Entailment entailment(const EntailmentFeatures &features)
{
    const double opposite =
        std::inner_product(features.begin(), features.end(), contradictionWeights.begin(), contradictionBias);
    const double follows =
        std::inner_product(features.begin(), features.end(), entailmentWeights.begin(), entailmentBias);
    if (opposite > 0 && opposite > follows)
        return Entailment::Contradicts;
    return follows > 0 ? Entailment::Follows : Entailment::Neutral;
}

} // namespace galley
