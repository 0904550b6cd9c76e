// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/differencefeatures.h"
#include "app/compare/measures.h"

#include <cmath>

namespace galley
{

namespace
{

bool isDated(const Fact &fact)
{
    return fact.kind == Fact::Kind::Date || fact.kind == Fact::Kind::Time;
}

QStringView wordsOf(const SentenceText &sentence, const Fact &fact)
{
    return fact.core.of(sentence.text);
}

bool isDigits(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/** Words of the same length that differ in one character, or in two that changed places: "7.4" and "4.7". */
bool oneSlipApart(QStringView x, QStringView y)
{
    if (x.size() != y.size())
        return false;
    int apart = 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        apart += x[i] != y[i];
    return apart == 1 || (apart == 2 && std::ranges::is_permutation(x, y));
}

/** In as few digits as tell it. */
QString plain(double value)
{
    constexpr int allDigits = 15;
    return QString::number(value, 'g', allDigits);
}

/** "2.4" and "4.2": the same figures in another order, as a slip of the hand has them. */
bool areTransposed(QStringView x, QStringView y)
{
    return x != y && isDigits(x) && std::ranges::is_permutation(x, y);
}

/** Whether the word right behind @p fact says what it counts. */
bool counts(const SentenceText &sentence, const Fact &fact)
{
    const int behind = wordsIn(fact.range, sentence).second;
    return behind < sentence.words.size() && !sentence.words[behind].stop() &&
           sentence.words[behind].range().start <= fact.range.end + 1;
}

/** compareFacts(), where a figure without a unit is taken in the unit of the other: "38 million euros" and "31
 * million", "34" and "a 43-year-old", but not "34 families". */
Agreement agreementOf(const SentenceText &a, Fact x, const SentenceText &b, Fact y)
{
    const QString unit = x.unit.isEmpty() ? y.unit : x.unit;
    const bool one = !isDated(x) && x.unit.isEmpty() != y.unit.isEmpty();
    if (one && mayGoWithoutSaying(unit) && (x.unit.isEmpty() ? !counts(a, x) : !counts(b, y)))
        x.unit = y.unit = unit;
    return compareFacts(x, y);
}

/** "62" and "1.5 million" do not count one thing, unlike "1.2 million" and "1.2 billion", a slip of the unit. */
bool areWorldsApart(const Fact &x, const Fact &y)
{
    constexpr double most = 100;
    constexpr double slip = 0.001;
    const double low = std::min(std::abs(x.value), std::abs(y.value));
    const double high = std::max(std::abs(x.value), std::abs(y.value));
    if (low <= 0 || high < most * low)
        return false;
    const double decimals = std::log10(high / low);
    return std::abs(decimals - std::round(decimals)) > slip;
}

/** Whether two facts may be about one thing and say that it is not the same. */
bool mayDiffer(const SentenceText &a, const Fact &x, const SentenceText &b, const Fact &y)
{
    return agreementOf(a, x, b, y) == Agreement::Differ && (isDated(x) || !areWorldsApart(x, y));
}

/** The facts of both sentences that have no equal on the other side. */
struct LoneFacts {
    std::vector<bool> a;
    std::vector<bool> b;

    explicit LoneFacts(const SentencePair &pair)
        : a(size_t(pair.a.facts.size()), true)
        , b(size_t(pair.b.facts.size()), true)
    {
        for (int i = 0; i < pair.a.facts.size(); ++i) {
            for (int j = 0; j < pair.b.facts.size(); ++j) {
                if (agreementOf(pair.a, pair.a.facts[i], pair.b, pair.b.facts[j]) == Agreement::Agree)
                    a[size_t(i)] = b[size_t(j)] = false;
            }
        }
    }

    /** How many lone facts of @p sentence may be what @p fact of the @p other disagrees with. */
    static int rivals(const std::vector<bool> &lone, const SentenceText &sentence, const SentenceText &other,
                      const Fact &fact)
    {
        int result = 0;
        for (size_t i = 0; i < lone.size(); ++i)
            result += lone[i] && mayDiffer(sentence, sentence.facts[int(i)], other, fact);
        return std::min(result, 4);
    }
};

/** Two roundings of one figure lie so near each other; how far apart others are says nothing (log of the ratio). */
constexpr double farEnough = 0.3;

void measureFigures(const Fact &x, const Fact &y, DifferenceFeatures &features)
{
    const bool otherEnd = x.value == y.value && x.upTo > 0 && y.upTo > 0; // "six to eight" and "six to ten"
    const auto [low, high] =
        std::minmax({std::abs(otherEnd ? x.upTo : x.value), std::abs(otherEnd ? y.upTo : y.value)});
    features[11] = !x.unit.isEmpty() && x.unit == y.unit;
    features[13] = std::min(farEnough, std::log((high + 0.1) / (low + 0.1)));
    features[14] = x.kind == Fact::Kind::Ordinal;
    features[15] = x.slack > 0 || y.slack > 0 || x.orMore || y.orMore || x.orLess || y.orLess;
    features[16] = low <= 2;
    features[17] = x.unit.isEmpty() != y.unit.isEmpty();
}

/** What a plain figure counts: the next content word, one or two behind it; -1 where there is none. */
int countedBy(const SentenceText &sentence, const Fact &fact)
{
    const int behind = wordsIn(fact.range, sentence).second;
    for (int i = behind; i < std::min(int(sentence.words.size()), behind + 2); ++i) {
        if (!sentence.words[i].stop())
            return i;
    }
    return -1;
}

/** "34 families" and "forty-three families". */
bool countTheSame(const SentencePair &pair, const Fact &x, const Fact &y)
{
    const int i = countedBy(pair.a, x);
    const int j = countedBy(pair.b, y);
    return i >= 0 && j >= 0 && !isAnybody(pair.a.words[i].text()) &&
           (pair.a.words[i].key() == pair.b.words[j].key() || pair.matched(i, j) >= 0.6);
}

void measureDates(const Fact &x, const Fact &y, DifferenceFeatures &features)
{
    const auto both = [](int one, int other) { return one > 0 && other > 0; };
    features[11] = x.kind == Fact::Kind::Time;
    features[13] = both(x.year, y.year) ? std::min(4.0, std::log1p(std::abs(x.year - y.year))) : 0;
    features[14] = both(x.weekday, y.weekday);
    features[15] = both(x.year, y.year);
    features[16] = both(x.month, y.month);
    features[17] = x.weekday + x.day + x.year + x.month == 0 || y.weekday + y.day + y.year + y.month == 0;
}

} // namespace

void addFactCandidates(const SentencePair &pair, QList<DifferenceCandidate> &candidates)
{
    const LoneFacts lone(pair);
    const qsizetype from = candidates.size();
    for (int i = 0; i < pair.a.facts.size(); ++i) {
        for (int j = 0; j < pair.b.facts.size(); ++j) {
            const Fact &x = pair.a.facts[i];
            const Fact &y = pair.b.facts[j];
            if (!lone.a[size_t(i)] || !lone.b[size_t(j)] || !mayDiffer(pair.a, x, pair.b, y))
                continue;
            const bool dated = isDated(x);
            DifferenceCandidate found{{dated ? DifferenceKind::Date : DifferenceKind::Number, x.range, y.range, 0},
                                      i,
                                      j,
                                      slotFeatures(x.range, y.range, pair)};
            DifferenceFeatures &features = found.features;
            std::tie(features[9], features[10]) = std::minmax({double(LoneFacts::rivals(lone.a, pair.a, pair.b, y)),
                                                               double(LoneFacts::rivals(lone.b, pair.b, pair.a, x))});
            const QStringView left = wordsOf(pair.a, x);
            const QStringView right = wordsOf(pair.b, y);
            features[12] = isDigits(left) == isDigits(right);
            const bool words = !dated && (!isDigits(left) || !isDigits(right)); // "eighty-six" and "eighty-four"
            features[19] = words ? oneSlipApart(plain(x.written), plain(y.written)) : oneSlipApart(left, right);
            features[21] = areTransposed(left, right);
            dated ? measureDates(x, y, features) : measureFigures(x, y, features);
            features[20] = !dated && x.unit.isEmpty() && y.unit.isEmpty() && countTheSame(pair, x, y);
            candidates << found;
        }
    }
    for (qsizetype k = from; k < candidates.size(); ++k) {
        candidates[k].features[18] = std::all_of(candidates.begin() + from, candidates.end(), [&](const auto &other) {
            const bool rival = other.inA == candidates[k].inA || other.inB == candidates[k].inB;
            return !rival || other.features[0] <= candidates[k].features[0];
        });
    }
}

} // namespace galley
