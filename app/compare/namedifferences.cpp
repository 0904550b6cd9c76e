// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/differencefeatures.h"
#include "app/compare/namewords.h"
#include "app/text/editdistance.h"
#include "app/text/textfold.h"
#include "app/text/wordset.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{

/** Words with a capital that stand beside a name or for a date and are none themselves. */
bool isTitle(const QString &word)
{
    static const QSet<QString> titles = wordSet("mr mrs ms dr sir president minister herr frau gen sen rep gov i "
                                                "république"); // of its "procureur"
    return titles.contains(word);
}

/** What follows a name and is none itself: "Griswold III", "GlaxoSmithKline Plc". */
bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes = wordSet("ii iii iv jr sr plc inc corp co ltd llc gmbh ag spa");
    return suffixes.contains(word);
}

bool insideFact(const SentenceWord &word, const SentenceText &sentence)
{
    return std::ranges::any_of(sentence.facts, [&](const Fact &f) { return f.range.overlaps(word.range()); });
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

bool isKnown(const SentenceWord &word)
{
    return !word.senses().isEmpty();
}

/** Whether nearly all longer words have capitals, so that a capital says nothing. */
bool isHeadline(const SentenceText &sentence)
{
    int all = 0;
    int capitals = 0;
    for (const SentenceWord &word : sentence.words) {
        if (word.stop() || word.number)
            continue;
        ++all;
        capitals += word.capital;
    }
    return all >= 4 && capitals * 5 >= all * 4;
}

/** "Zelensky" and "Zelenskyy", "Moqtada" and "Muqtada": one name in two spellings, or two forms of it. */
bool isSpelledAlike(const QString &one, const QString &other)
{
    const QString x = wordKey(one);
    const QString y = wordKey(other);
    const qsizetype shorter = std::min(x.size(), y.size());
    const auto differ = std::ranges::mismatch(x, y);
    const qsizetype common = differ.in1 - x.begin();
    if (common >= 3 && 2 * common >= shorter)
        return true;
    return common >= 1 && shorter >= 5 && editDistance(x, y, 1) <= 1;
}

/** "Mt" for "Mount", "St" for "Saint", "Lt" for "Lieutenant": the first letter, the last, and what is left between. */
bool isContracted(const QString &contraction, const QString &word)
{
    constexpr qsizetype longest = 3;
    if (contraction.size() < 2 || contraction.size() > longest || word.size() <= contraction.size() ||
        contraction.front() != word.front() || contraction.back() != word.back())
        return false;
    qsizetype found = 0;
    for (const QChar letter : word)
        found += found < contraction.size() && letter == contraction[found];
    return found == contraction.size();
}

/** Two names that WordNet knows as two things: "Slovakia" and "Slovenia". */
bool areKnownApart(const SentenceWord &x, const SentenceWord &y)
{
    if (!isKnown(x) || !isKnown(y) || x.key() == y.key())
        return false;
    const WordRelation kin = Thesaurus::relation(x.senses(), y.senses());
    return kin == WordRelation::None || kin == WordRelation::Sister;
}

/** One is short for the other ("US", "United States"), or spelled almost like it. */
bool mayBeTheSame(const SentenceText &a, int i, const SentenceText &b, int j)
{
    const QString &x = a.words[i].text();
    const QString &y = b.words[j].text();
    if ((isSpelledAlike(x, y) && !areKnownApart(a.words[i], b.words[j])) || isContracted(x, y) || isContracted(y, x))
        return true;
    const auto isShortFor = [](const QString &abbreviation, const SentenceText &sentence, int at) {
        QString letters = abbreviation;
        letters.remove(u'.');
        for (int start = std::max(0, at - int(letters.size()) + 1); start <= at; ++start) {
            qsizetype k = 0;
            for (int word = start; word < sentence.words.size() && k < letters.size(); ++word) {
                if (sentence.words[word].text().front() == letters[k])
                    ++k;
                else if (!sentence.words[word].stop())
                    break;
            }
            if (letters.size() >= 2 && k == letters.size())
                return true;
        }
        return false;
    };
    return (x.size() <= 5 && isShortFor(x, b, j)) || (y.size() <= 5 && isShortFor(y, a, i));
}

/** The names of one sentence that have no partner in the other. */
struct LoneNames {
    std::vector<int> words;
    int runs = 0;          ///< Names of several words count once; titles do not count, nor does what follows a name.
    bool headline = false; ///< isHeadline()

    /** An ordinary word that has its capital from the sentence's beginning or from a headline. */
    bool mayBeOrdinary(const SentenceWord &word) const { return (word.first || headline) && isKnown(word); }
    /** A common verb that has its capital from a headline: "Bets" and "Pays". */
    bool isVerb(const SentenceWord &word) const { return headline && word.weight() < 1 && word.senses().hasVerb(); }
};

LoneNames loneNames(const SentencePair &pair, bool inB)
{
    const SentenceText &sentence = inB ? pair.b : pair.a;
    const SentenceText &other = inB ? pair.a : pair.b;
    const std::vector<int> &partner = inB ? pair.alignment.ofB : pair.alignment.ofA;
    LoneNames lone{.words = {}, .headline = isHeadline(sentence)};
    for (int i = 0; i < sentence.words.size(); ++i) {
        const SentenceWord &word = sentence.words[i];
        if (!word.capital || word.stop() || word.number || word.text().size() < 2 || insideFact(word, sentence))
            continue;
        if (word.first && word.negation()) // "Without"
            continue;
        const int index = partner[size_t(i)];
        if (index >= 0) {
            const WordMatch &match = pair.alignment.matches[index];
            if (isAnswered(match, other.words[inB ? match.a : match.b].capital))
                continue;
        }
        lone.words.push_back(i);
    }
    return lone;
}

/** Takes away the names that are the same in another form, "EDS" and "Electronic Data Systems", and counts the others.
 */
void keepOthers(const SentencePair &pair, LoneNames &a, LoneNames &b)
{
    std::vector<bool> answeredA(a.words.size());
    std::vector<bool> answeredB(b.words.size());
    for (size_t i = 0; i < a.words.size(); ++i) {
        for (size_t j = 0; j < b.words.size(); ++j) {
            if (mayBeTheSame(pair.a, a.words[i], pair.b, b.words[j]))
                answeredA[i] = answeredB[j] = true;
        }
    }
    const auto keep = [](const SentenceText &sentence, const std::vector<bool> &answered, LoneNames &lone) {
        int last = -2;
        size_t kept = 0;
        for (size_t k = 0; k < lone.words.size(); ++k) {
            if (answered[k])
                continue;
            const int i = lone.words[kept++] = lone.words[k];
            if (i > 0 && last + 1 < i && isSuffix(sentence.words[i].text()))
                continue;
            if (isTitle(sentence.words[i].text()))
                continue;
            lone.runs += last + 1 < i;
            last = i;
        }
        lone.words.resize(kept);
    };
    keep(pair.a, answeredA, a);
    keep(pair.b, answeredB, b);
}

/** Whether no further word of the name follows: "Claudette" of "Douglas Claudette". */
bool endsName(const SentenceText &sentence, int at)
{
    if (at + 1 >= sentence.words.size())
        return true;
    const SentenceWord &next = sentence.words[at + 1];
    return !next.capital || next.stop() || next.range().start > sentence.words[at].range().end + 1;
}

/** By the word before: "in Lund"; "to Lund", but "to Maria Hollis" is more often somebody. */
bool isPlace(const SentenceText &sentence, int at)
{
    static const QSet<QString> before = wordSet("in at near to st from nach");
    static const QSet<QString> kinds = wordSet("road street row avenue lane square");
    if (kinds.contains(sentence.words[at].text()))
        return true;
    if (at == 0 || !before.contains(sentence.words[at - 1].text()))
        return false;
    return sentence.words[at - 1].text() != "to"_L1 || endsName(sentence, at);
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
        if (pair.a.words[x].capital && pair.b.words[y].capital && !pair.a.words[x].stop())
            best = std::max(best, pair.matched(x, y));
    }
    return best;
}

/** "Chairman Holm" and "Director Holm": what stands before one name is no other name. */
bool introducesOneName(int i, int j, const SentencePair &pair)
{
    const QString &x = pair.a.words[i].text();
    const QString &y = pair.b.words[j].text();
    return isOffice(x) && isOffice(y) && matchedBeside(i, j, pair) >= 1;
}

bool besideTitle(const SentenceText &sentence, int at)
{
    return at > 0 && isTitle(sentence.words[at - 1].text());
}

/** "Bloomberg said", "says Ms. Rowe": a verb of saying beside the name or one word on. */
bool isSpeaker(const SentenceText &sentence, int at)
{
    static const QSet<QString> saying = wordSet(
        "said says say told tells added adds stated announced reported claimed wrote asked sagte sagt erklärte teilte "
        "dit déclaré affirmé dijo afirmó declaró disse dice affermato zei zegt");
    for (const int step : {-2, -1, 1, 2}) {
        const int i = at + step;
        if (i >= 0 && i < sentence.words.size() && saying.contains(sentence.words[i].text()))
            return true;
    }
    return false;
}

void measureNames(int i, int j, const SentencePair &pair, DifferenceFeatures &features)
{
    const SentenceWord &x = pair.a.words[i];
    const SentenceWord &y = pair.b.words[j];
    features[12] = likeStart(x.text(), y.text());
    features[13] = matchedBeside(i, j, pair);
    features[14] = isKnown(x) || isKnown(y);
    features[15] = isKnown(x) && isKnown(y);
    const auto capitals = [](const SentenceText &sentence, const SentenceWord &word) {
        const QStringView text = word.range().of(sentence.text);
        return text.size() <= 5 && std::ranges::all_of(text, [](QChar c) { return c.isUpper() || c == u'.'; });
    };
    features[16] = capitals(pair.a, x) || capitals(pair.b, y);
    const WordRelation kin =
        isKnown(x) && isKnown(y) ? Thesaurus::relation(x.senses(), y.senses()) : WordRelation::None;
    features[17] = kin != WordRelation::None && kin != WordRelation::Sister;
    features[19] = besideTitle(pair.a, i) && besideTitle(pair.b, j);
    features[20] = isTitle(x.text()) + isTitle(y.text());
    features[21] = pair.matchedA(i) > 0.1 || pair.matchedB(j) > 0.1;
    features[22] = endsName(pair.a, i) == endsName(pair.b, j);
    features[24] = std::min(x.weight(), y.weight());
    features[25] = isSpeaker(pair.a, i) && isSpeaker(pair.b, j);
}

} // namespace

void addNameCandidates(const SentencePair &pair, QList<DifferenceCandidate> &candidates)
{
    LoneNames namesA = loneNames(pair, false);
    LoneNames namesB = loneNames(pair, true);
    keepOthers(pair, namesA, namesB);
    const qsizetype from = candidates.size();
    for (const int i : namesA.words) {
        for (const int j : namesB.words) {
            const SentenceWord &x = pair.a.words[i];
            const SentenceWord &y = pair.b.words[j];
            if (namesA.isVerb(x) && namesB.isVerb(y))
                continue;
            if (isTitle(x.text()) != isTitle(y.text()) || introducesOneName(i, j, pair))
                continue;
            const bool place = isPlace(pair.a, i) && isPlace(pair.b, j);
            DifferenceCandidate found{{place ? DifferenceKind::Place : DifferenceKind::Name, x.range(), y.range(), 0},
                                      i,
                                      j,
                                      slotFeatures(x.range(), y.range(), pair)};
            found.features[9] = std::min({4, namesA.runs, namesB.runs});
            found.features[10] = std::min(4, std::max(namesA.runs, namesB.runs));
            found.features[11] = namesA.mayBeOrdinary(x) + namesB.mayBeOrdinary(y);
            measureNames(i, j, pair, found.features);
            found.features[23] = namesA.runs == 1 && namesB.runs == 1;
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
