// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/differencefeatures.h"
#include "app/compare/namewords.h"

#include <QSet>

namespace galley
{

namespace
{

/** Words with a capital that stand beside a name or for a date and are none themselves. */
bool isTitle(const QString &word)
{
    static const QSet<QString> titles{QStringLiteral("mr"),       QStringLiteral("mrs"),  QStringLiteral("ms"),
                                      QStringLiteral("dr"),       QStringLiteral("sir"),  QStringLiteral("president"),
                                      QStringLiteral("minister"), QStringLiteral("herr"), QStringLiteral("frau"),
                                      QStringLiteral("gen"),      QStringLiteral("sen"),  QStringLiteral("rep"),
                                      QStringLiteral("gov"),      QStringLiteral("i")};
    return titles.contains(word);
}

bool insideFact(const SentenceWord &word, const SentenceText &sentence)
{
    return std::ranges::any_of(sentence.facts, [&](const Fact &f) { return f.range.overlaps(word.range); });
}

/** Whether a name's match is another's name or the same word: "Intel" is kin to no "speech" and "Toronto" to no "city".
 */
bool isAnswered(const WordMatch &match, bool otherIsName)
{
    if (match.strength < 0.6)
        return false;
    const bool close = match.relation == WordRelation::Synonym || match.relation == WordRelation::Derived;
    return match.relation == WordRelation::None || (close && otherIsName);
}

/** An ordinary word that has its capital from the sentence's beginning. */
bool mayBeOrdinary(const SentenceWord &word)
{
    return word.first && word.senses && !word.senses->isEmpty();
}

/** The words that are names without a partner on the other side. */
std::vector<int> loneNames(const SentencePair &pair, bool inB)
{
    const SentenceText &sentence = inB ? pair.b : pair.a;
    const SentenceText &other = inB ? pair.a : pair.b;
    const std::vector<int> &partner = inB ? pair.alignment.ofB : pair.alignment.ofA;
    std::vector<int> lone;
    for (int i = 0; i < sentence.words.size(); ++i) {
        const SentenceWord &word = sentence.words[i];
        if (!word.capital || word.stop || word.number || word.text.size() < 2 || insideFact(word, sentence))
            continue;
        const int index = partner[size_t(i)];
        if (index >= 0) {
            const WordMatch &match = pair.alignment.matches[index];
            if (isAnswered(match, other.words[inB ? match.a : match.b].capital))
                continue;
        }
        lone.push_back(i);
    }
    return lone;
}

/** One is short for the other ("US", "United States"), or spelled almost like it. */
bool mayBeTheSame(const SentenceText &a, int i, const SentenceText &b, int j)
{
    const QString &x = a.words[i].text;
    const QString &y = b.words[j].text;
    qsizetype common = 0;
    while (common < std::min(x.size(), y.size()) && x[common] == y[common])
        ++common;
    if (common >= 3 && 2 * common >= std::min(x.size(), y.size()))
        return true;
    const auto isShortFor = [](const QString &abbreviation, const SentenceText &sentence, int at) {
        QString letters = abbreviation;
        letters.remove(u'.');
        for (int start = std::max(0, at - int(letters.size()) + 1); start <= at; ++start) {
            qsizetype k = 0;
            for (int word = start; word < sentence.words.size() && k < letters.size(); ++word) {
                if (sentence.words[word].text.front() == letters[k])
                    ++k;
                else if (!sentence.words[word].stop)
                    break;
            }
            if (letters.size() >= 2 && k == letters.size())
                return true;
        }
        return false;
    };
    return (x.size() <= 5 && isShortFor(x, b, j)) || (y.size() <= 5 && isShortFor(y, a, i));
}

bool isPlace(const SentenceText &sentence, int at)
{
    static const QSet<QString> before{QStringLiteral("in"),  QStringLiteral("at"), QStringLiteral("near"),
                                      QStringLiteral("to"),  QStringLiteral("st"), QStringLiteral("from"),
                                      QStringLiteral("nach")};
    static const QSet<QString> kinds{QStringLiteral("road"),   QStringLiteral("street"), QStringLiteral("row"),
                                     QStringLiteral("avenue"), QStringLiteral("lane"),   QStringLiteral("square")};
    return kinds.contains(sentence.words[at].text) || (at > 0 && before.contains(sentence.words[at - 1].text));
}

/** How much of the beginning two words share, of the shorter, 0 to 1. */
double likeStart(const QString &x, const QString &y)
{
    const auto [endX, endY] = std::ranges::mismatch(x, y);
    return double(endX - x.begin()) / double(std::max<qsizetype>(1, std::min(x.size(), y.size())));
}

/** Names beside both places that are matched with each other: "Claudia Gonzles" and "Claudia Gonzales". */
double matchedBeside(int i, int j, const SentencePair &pair)
{
    double best = 0;
    for (const int step : {-1, 1}) {
        const int x = i + step;
        const int y = j + step;
        if (x < 0 || y < 0 || x >= pair.a.words.size() || y >= pair.b.words.size())
            continue;
        if (pair.a.words[x].capital && pair.b.words[y].capital && !pair.a.words[x].stop)
            best = std::max(best, pair.matched(x, y));
    }
    return best;
}

/** "Mr. Holm" and "Henrik Holm", "Chairman Holm" and "Director Holm": what stands before one name is no other name.
 * Two titles ("Mr.", "Mrs.") are left to the judgement. */
bool introducesOneName(int i, int j, const SentencePair &pair)
{
    const QString &x = pair.a.words[i].text;
    const QString &y = pair.b.words[j].text;
    return (isTitle(x) != isTitle(y) || (isOffice(x) && isOffice(y))) && matchedBeside(i, j, pair) >= 1;
}

bool besideTitle(const SentenceText &sentence, int at)
{
    return at > 0 && isTitle(sentence.words[at - 1].text);
}

bool isKnown(const SentenceWord &word)
{
    return word.senses && !word.senses->isEmpty();
}

void measureNames(int i, int j, const SentencePair &pair, DifferenceFeatures &features)
{
    const SentenceWord &x = pair.a.words[i];
    const SentenceWord &y = pair.b.words[j];
    features[11] = mayBeOrdinary(x) + mayBeOrdinary(y);
    features[12] = likeStart(x.text, y.text);
    features[13] = matchedBeside(i, j, pair);
    features[14] = isKnown(x) || isKnown(y);
    features[15] = isKnown(x) && isKnown(y);
    const auto capitals = [](const SentenceText &sentence, const SentenceWord &word) {
        const QStringView text = word.range.of(sentence.text);
        return text.size() <= 5 && std::ranges::all_of(text, [](QChar c) { return c.isUpper() || c == u'.'; });
    };
    features[16] = capitals(pair.a, x) || capitals(pair.b, y);
    const WordRelation kin = isKnown(x) && isKnown(y) ? Thesaurus::relation(*x.senses, *y.senses) : WordRelation::None;
    features[17] = kin != WordRelation::None && kin != WordRelation::Sister;
    features[19] = besideTitle(pair.a, i) && besideTitle(pair.b, j);
    features[20] = isTitle(x.text) + isTitle(y.text);
    features[21] = pair.matchedA(i) > 0.1 || pair.matchedB(j) > 0.1;
}

} // namespace

void addNameCandidates(const SentencePair &pair, QList<DifferenceCandidate> &candidates)
{
    const std::vector<int> namesA = loneNames(pair, false);
    const std::vector<int> namesB = loneNames(pair, true);
    const qsizetype from = candidates.size();
    for (const int i : namesA) {
        for (const int j : namesB) {
            if (mayBeTheSame(pair.a, i, pair.b, j) || introducesOneName(i, j, pair))
                continue;
            const bool place = isPlace(pair.a, i) && isPlace(pair.b, j);
            const TextRange x = pair.a.words[i].range;
            const TextRange y = pair.b.words[j].range;
            DifferenceCandidate found{
                {place ? DifferenceKind::Place : DifferenceKind::Name, x, y, 0}, i, j, slotFeatures(x, y, pair)};
            found.features[9] = std::min(4.0, double(namesA.size()));
            found.features[10] = std::min(4.0, double(namesB.size()));
            measureNames(i, j, pair, found.features);
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
