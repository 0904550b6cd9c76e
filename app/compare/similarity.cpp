// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/similarity.h"

#include "app/compare/similarityweights.h"
#include "app/compare/units.h"

#include <cmath>
#include <numeric>

namespace galley
{

namespace
{

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

/** Twice the number of common entries of two sorted lists, over their sizes. */
double dice(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else {
            a[i] < b[j] ? ++i : ++j;
        }
    }
    return ratio(2.0 * double(common), double(a.size() + b.size()));
}

/** Hashes of the runs of four characters, blanks between the words; sorted. */
std::vector<quint64> characterGrams(const SentenceText &sentence)
{
    constexpr int length = 4;
    QString run = QStringLiteral(" ");
    for (const SentenceWord &word : sentence.words)
        run += word.text() + u' ';
    std::vector<quint64> grams;
    for (qsizetype i = 0; i + length <= run.size(); ++i)
        grams.push_back(stableHash(QStringView(run).sliced(i, length)));
    std::ranges::sort(grams);
    return grams;
}

std::vector<quint64> wordGrams(const SentenceText &sentence, int length)
{
    std::vector<quint64> grams;
    for (qsizetype i = 0; i + length <= sentence.words.size(); ++i) {
        quint64 hash = 0;
        for (int k = 0; k < length; ++k)
            hash = (hash ^ sentence.words[i + k].key()) * 1099511628211ULL;
        grams.push_back(hash);
    }
    std::ranges::sort(grams);
    return grams;
}

/** The longest common subsequence of the stems, in words. */
int commonSubsequence(const SentenceText &a, const SentenceText &b)
{
    std::vector<int> row(size_t(b.words.size()) + 1, 0);
    for (const SentenceWord &word : a.words) {
        int diagonal = 0;
        for (qsizetype j = 0; j < b.words.size(); ++j) {
            const int above = row[size_t(j) + 1];
            row[size_t(j) + 1] =
                word.key() == b.words[j].key() ? diagonal + 1 : std::max(row[size_t(j) + 1], row[size_t(j)]);
            diagonal = above;
        }
    }
    return row.back();
}

/** What of one sentence the alignment explains. */
struct Coverage {
    double weight = 0;
    double aligned = 0;
    double content = 0;
    double contentAligned = 0;
    double exact = 0;
    double names = 0;
    double namesAligned = 0;
    double numbers = 0;
    double numbersAligned = 0;
    double negations = 0;
    double missing = 0; // weight of content words without a partner
};

Coverage coverageOf(const SentenceText &sentence, const std::vector<int> &partner, const QList<WordMatch> &matches)
{
    Coverage result;
    for (qsizetype i = 0; i < sentence.words.size(); ++i) {
        const SentenceWord &word = sentence.words[i];
        const int match = partner[size_t(i)];
        const double strength = match < 0 ? 0 : matches[match].strength;
        result.weight += word.weight();
        result.aligned += word.weight() * strength;
        result.negations += word.negation();
        if (word.stop())
            continue;
        result.content += 1;
        result.contentAligned += strength;
        result.exact += strength >= 1;
        if (strength < 0.3)
            result.missing += word.weight();
        if (word.number) {
            result.numbers += 1;
            result.numbersAligned += strength;
        } else if (word.capital && !word.first) {
            result.names += 1;
            result.namesAligned += strength;
        }
    }
    return result;
}

/** How well the matched words keep their order: 1 where none crosses another. */
double orderKept(const WordAlignment &alignment)
{
    std::vector<int> sequence;
    for (const int match : alignment.ofA) {
        if (match >= 0)
            sequence.push_back(alignment.matches[match].b);
    }
    int kept = 0;
    for (size_t i = 1; i < sequence.size(); ++i)
        kept += sequence[i] > sequence[i - 1];
    return sequence.size() < 2 ? 1 : double(kept) / double(sequence.size() - 1);
}

} // namespace

const std::array<const char *, std::tuple_size_v<PairFeatures>> &featureNames()
{
    static constexpr std::array<const char *, std::tuple_size_v<PairFeatures>> names{
        "aligned",          "alignedLess", "alignedMore",  "content",
        "contentLess",      "contentMore", "exact",        "grams",
        "gramsSquared",     "bigrams",     "trigrams",     "subsequence",
        "subsequenceShort", "order",       "numbersAgree", "numbersLess",
        "numbersApart",     "namesAgree",  "namesLess",    "namesApart",
        "lengthRatio",      "shorter",     "longer",       "negationDiffers",
        "antonyms",         "missingLess", "missingMore",  "sameStart",
        "alignedCube",      "identical"};
    return names;
}

PairFeatures pairFeatures(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment)
{
    const Coverage x = coverageOf(a, alignment.ofA, alignment.matches);
    const Coverage y = coverageOf(b, alignment.ofB, alignment.matches);
    const double n = double(a.words.size());
    const double m = double(b.words.size());
    const double aligned = ratio(x.aligned + y.aligned, x.weight + y.weight);
    const double grams = dice(characterGrams(a), characterGrams(b));
    const double common = commonSubsequence(a, b);
    const double ax = ratio(x.aligned, x.weight);
    const double ay = ratio(y.aligned, y.weight);
    const double cx = ratio(x.contentAligned, x.content);
    const double cy = ratio(y.contentAligned, y.content);
    const double antonyms = double(std::ranges::count_if(
        alignment.matches, [](const WordMatch &match) { return match.relation == WordRelation::Antonym; }));
    const auto agree = [](double alignedX, double allX, double alignedY, double allY) {
        return allX + allY > 0 ? (alignedX + alignedY) / (allX + allY) : 1.0;
    };
    const auto less = [](double alignedX, double allX, double alignedY, double allY) {
        return std::min(allX > 0 ? alignedX / allX : 1.0, allY > 0 ? alignedY / allY : 1.0);
    };
    return {aligned,
            std::min(ax, ay),
            std::max(ax, ay),
            ratio(x.contentAligned + y.contentAligned, x.content + y.content),
            std::min(cx, cy),
            std::max(cx, cy),
            ratio(x.exact + y.exact, x.content + y.content),
            grams,
            grams * grams,
            dice(wordGrams(a, 2), wordGrams(b, 2)),
            dice(wordGrams(a, 3), wordGrams(b, 3)),
            ratio(2 * common, n + m),
            ratio(common, std::min(n, m)),
            orderKept(alignment),
            agree(x.numbersAligned, x.numbers, y.numbersAligned, y.numbers),
            less(x.numbersAligned, x.numbers, y.numbersAligned, y.numbers),
            x.numbers > x.numbersAligned && y.numbers > y.numbersAligned ? 1.0 : 0.0,
            agree(x.namesAligned, x.names, y.namesAligned, y.names),
            less(x.namesAligned, x.names, y.namesAligned, y.names),
            x.names > x.namesAligned && y.names > y.namesAligned ? 1.0 : 0.0,
            ratio(std::min(n, m), std::max(n, m)),
            std::log1p(std::min(n, m)),
            std::log1p(std::max(n, m)),
            (x.negations > 0) != (y.negations > 0) ? 1.0 : 0.0,
            std::min(antonyms, 2.0),
            std::log1p(std::min(x.missing, y.missing)),
            std::log1p(std::max(x.missing, y.missing)),
            n > 0 && m > 0 && a.words.first().key() == b.words.first().key() ? 1.0 : 0.0,
            aligned * aligned * aligned,
            n == m && common == n ? 1.0 : 0.0};
}

double similarity(const PairFeatures &features)
{
    const double sum = std::inner_product(features.begin(), features.end(), similarityWeights.begin(), similarityBias);
    return std::clamp(sum, 0.0, 1.0);
}

double paraphraseProbability(const PairFeatures &features)
{
    const double sum = std::inner_product(features.begin(), features.end(), paraphraseWeights.begin(), paraphraseBias);
    return 1 / (1 + std::exp(-sum));
}

} // namespace galley
