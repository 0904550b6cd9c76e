// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/polarity.h"

#include "app/compare/differencefeatures.h"
#include "app/text/wordset.h"

namespace galley
{

namespace
{

const QSet<QString> &negations(const QString &base)
{
    static const QHash<QString, QSet<QString>> table{
        {QStringLiteral("en"), wordSet("not no never nobody nothing none neither nor without cannot nowhere unless")},
        {QStringLiteral("de"),
         wordSet("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder")},
        {QStringLiteral("fr"), wordSet("pas ne jamais aucun aucune rien personne sans ni non")},
        {QStringLiteral("es"), wordSet("no nunca jamás ningún ninguno ninguna nada nadie sin ni tampoco")},
        {QStringLiteral("it"), wordSet("non mai nessun nessuno nessuna niente nulla senza né")},
        {QStringLiteral("pt"), wordSet("não nunca jamais nenhum nenhuma nada ninguém sem nem")},
        {QStringLiteral("nl"), wordSet("niet geen nooit niemand niets zonder noch")},
        {QStringLiteral("zh"), wordSet("不 没 没有 未 无 非 否 不会 不是 并非 尚未 从未 并未 未能 不能 无法 并不 並非 "
                                       "沒 沒有 無 從未 無法 並未 並不 "
                                       "不會 未曾")},
    };
    static const QSet<QString> none;
    const auto found = table.constFind(base);
    return found == table.constEnd() ? none : *found;
}

/** Words that deny without a "not", by language: what they mean is in any dictionary. */
bool deniesSilently(const QString &word)
{
    static const QSet<QString> words =
        wordSet("deny denies denied denying refuse refuses refused refusing fail fails failed failing failure "
                "lack lacks lacked lacking reject rejects rejected rejecting decline declines declined "
                "declining prevent prevents prevented avoid avoids avoided unable unlikely unclear "
                "unwilling impossible uncertain unknown hardly barely scarcely rarely seldom few little "
                "only except exception doubt doubts doubtful stop stops stopped halt halted against "
                "dismiss dismissed dismisses lose lost missing absent absence miss missed "
                "different prohibit prohibits prohibited prohibiting ban bans banned banning forbid forbids forbidden "
                "removed remove removes exclude excludes excluded difficult hard illegal invalid inadequate "
                "insufficient incapable reluctant neither free "
                "verweigert lehnt ablehnt abgelehnt bestreitet dementiert kaum unmöglich unklar "
                "refuse nie dément rejette niega rechaza nega rifiuta weigert ontkent");
    static const QStringList others{QStringLiteral("uni"),  QStringLiteral("under"), QStringLiteral("until"),
                                    QStringLiteral("unto"), QStringLiteral("uncle"), QStringLiteral("nonetheless")};
    if (std::ranges::any_of(others, [&](const QString &beginning) { return word.startsWith(beginning); }))
        return false;
    return words.contains(word) || word.startsWith(QStringLiteral("un")) || word.startsWith(QStringLiteral("non"));
}

/** How far behind a negation the word that it denies is looked for. */
constexpr int deniedReach = 4;
constexpr int farReach = 8;

/** Whether a comma or a "but" stands between two words: what a negation denies is on its own side. */
bool areParted(const SentenceText &sentence, int one, int other)
{
    static const QSet<QString> but = wordSet("but aber sondern mais pero sino ma mas maar");
    const auto [first, last] = std::minmax(one, other);
    for (int i = first + 1; i < last; ++i) {
        if (but.contains(sentence.words[i].text()))
            return true;
    }
    return TextRange{sentence.words[first].range().end, sentence.words[last].range().start}
        .of(sentence.text)
        .contains(u',');
}

/** Where the predicate of a negation begins: behind the "and" of "was tested and had not drunk", which parts it from
 * what is said before; 0 where nothing does. */
int predicateOf(const SentenceText &sentence, int negation)
{
    static const QSet<QString> joiners = wordSet("and or und oder et ou y e o en of");
    constexpr int reach = 2; // an auxiliary at most between them
    for (int i = negation - 1; i >= std::max(0, negation - reach); --i) {
        if (joiners.contains(sentence.words[i].text()))
            return i + 1;
    }
    return 0;
}

/** The word behind a negation, else before it, that the other sentence has too; content words first. -1 for none. */
int deniedWord(const SentenceText &sentence, int negation, const std::vector<int> &partner)
{
    const int last = std::min(int(sentence.words.size()), negation + 1 + deniedReach);
    for (const bool content : {true, false}) {
        for (int i = negation + 1; i < last; ++i) {
            if (partner[size_t(i)] >= 0 && !sentence.words[i].negation() && sentence.words[i].stop() != content &&
                !areParted(sentence, negation, i))
                return i;
        }
    }
    const int from = predicateOf(sentence, negation);
    for (int step = 1; step <= farReach; ++step) {
        for (const int i : {negation - step, negation + step}) {
            if (i >= from && i < sentence.words.size() && partner[size_t(i)] >= 0 && !sentence.words[i].negation() &&
                !areParted(sentence, negation, i))
                return i;
        }
    }
    return -1;
}

/** Whether the next content word behind a negation has no match: then the other sentence does not speak of it. */
bool deniesWhatOtherLacks(const SentenceText &sentence, int negation, const std::vector<int> &partner)
{
    for (int i = negation + 1; i < std::min(int(sentence.words.size()), negation + 1 + deniedReach); ++i) {
        if (!sentence.words[i].stop())
            return partner[size_t(i)] < 0;
    }
    return false;
}

/** "As high as not since 1954", "seit 1954 nicht mehr": says when it was last. */
bool isSince(const SentenceText &sentence, int at)
{
    static const QSet<QString> since = wordSet("since seit sinds");
    static const QSet<QString> more = wordSet("mehr meer");
    const QString &next = sentence.words[at + 1].text();
    if (since.contains(next))
        return true;
    for (int i = at - 1; more.contains(next) && i >= std::max(0, at - farReach); --i) {
        if (since.contains(sentence.words[i].text()) && !areParted(sentence, i, at))
            return true;
    }
    return false;
}

/** "The Do Not Call list": small words do not have capitals but in names and headlines. */
bool isInsideName(const SentenceText &sentence, int at)
{
    const auto isName = [&](int i) {
        const SentenceWord &word = sentence.words[i];
        return word.capital && !word.first && word.range().of(sentence.text).last(1).at(0).isLower();
    };
    return at > 0 && at + 1 < sentence.words.size() && isName(at - 1) && isName(at) && isName(at + 1) &&
           std::ranges::any_of(sentence.words,
                               [](const SentenceWord &w) { return !w.stop() && !w.capital && !w.number; });
}

/** "No. 5", "no-frills", "no later than", "not only", "not surprisingly", "not long before": these deny nothing. */
bool onlySeemsToDeny(const SentenceText &sentence, int at)
{
    if (at + 1 >= sentence.words.size())
        return false;
    if (isSince(sentence, at))
        return true;
    const qsizetype end = sentence.words[at].range().end;
    if (end + 1 < sentence.text.size() && sentence.text[end] == u'-' && sentence.text[end + 1].isLetter())
        return true;
    const SentenceWord &word = sentence.words[at];
    const SentenceWord &next = sentence.words[at + 1];
    if (isInsideName(sentence, at))
        return true;
    if (word.text() == QStringLiteral("no") && word.capital && next.number)
        return true;
    static const QSet<QString> behindNo{QStringLiteral("later"), QStringLiteral("earlier"), QStringLiteral("less"),
                                        QStringLiteral("fewer"), QStringLiteral("more"),    QStringLiteral("sooner")};
    static const QSet<QString> behindNot{QStringLiteral("only"),         QStringLiteral("just"),
                                         QStringLiteral("merely"),       QStringLiteral("long"),
                                         QStringLiteral("surprisingly"), QStringLiteral("unexpectedly"),
                                         QStringLiteral("least"),        QStringLiteral("zuletzt"),
                                         QStringLiteral("nur"),          QStringLiteral("solo")};
    return (word.text() == QStringLiteral("no") && behindNo.contains(next.text())) || behindNot.contains(next.text());
}

/** "ne" beside "aucun", "jamais", "pas": the other half denies. */
bool isHalfOfDenial(const SentenceText &sentence, int at)
{
    if (sentence.words[at].text() != QStringLiteral("ne"))
        return false;
    for (int i = std::max(0, at - farReach); i < std::min(int(sentence.words.size()), at + 1 + deniedReach); ++i) {
        if (i != at && sentence.words[i].negation())
            return true;
    }
    return false;
}

std::vector<int> negationsOf(const SentenceText &sentence)
{
    std::vector<int> result;
    for (int i = 0; i < sentence.words.size(); ++i) {
        if (sentence.words[i].negation() && !onlySeemsToDeny(sentence, i) && !isHalfOfDenial(sentence, i))
            result.push_back(i);
    }
    return result;
}

/** How likely the negations @p i of a and @p j of b deny the same: 0 not at all, else the more the likelier. */
int sameDenial(int i, int j, const SentencePair &pair)
{
    const int deniedA = deniedWord(pair.a, i, pair.alignment.ofA);
    const int deniedB = deniedWord(pair.b, j, pair.alignment.ofB);
    const int there = deniedA < 0 ? -1 : pair.alignment.matches[pair.alignment.ofA[size_t(deniedA)]].b;
    if (there >= 0 && there == deniedB)
        return 3;
    const bool near = there >= 0 && std::abs(there - j) <= deniedReach;
    if (pair.matched(i, j) > 0)
        return near || there < 0 || deniedB < 0 ? 2 : 0;
    return near ? 1 : 0;
}

/** Takes away the negations of both sentences that deny the same, the likeliest pairs first. */
void leaveLone(std::vector<int> &inA, std::vector<int> &inB, const SentencePair &pair)
{
    for (const int least : {3, 2, 1}) {
        std::erase_if(inA, [&](int i) {
            const auto same = std::ranges::find_if(inB, [&](int j) { return sameDenial(i, j, pair) >= least; });
            if (same == inB.end())
                return false;
            inB.erase(same);
            return true;
        });
    }
}

/** Whether the other sentence denies the same in one word: "declined to comment", "did not comment". */
bool deniesToo(const SentenceText &sentence, int at, const std::vector<int> &partner, bool sameWord)
{
    for (int i = std::max(0, at - 3); i <= std::min(int(sentence.words.size()) - 1, at + 1); ++i) {
        if (partner[size_t(i)] < 0 && deniesSilently(sentence.words[i].text()))
            return true;
    }
    return !sameWord && deniesSilently(sentence.words[at].text());
}

bool isWithout(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("without"), QStringLiteral("ohne"),  QStringLiteral("sans"),
                                     QStringLiteral("sin"),     QStringLiteral("senza"), QStringLiteral("sem"),
                                     QStringLiteral("zonder")};
    return words.contains(word);
}

/** Whether word @p at is what "with" says somebody has: only that does "without" deny. */
bool isHad(const SentenceText &sentence, int at)
{
    static const QSet<QString> words{QStringLiteral("with"), QStringLiteral("has"),   QStringLiteral("have"),
                                     QStringLiteral("had"),  QStringLiteral("mit"),   QStringLiteral("hat"),
                                     QStringLiteral("avec"), QStringLiteral("con"),   QStringLiteral("com"),
                                     QStringLiteral("met"),  QStringLiteral("using"), QStringLiteral("wearing")};
    for (int i = at - 1; i >= std::max(0, at - deniedReach - 1); --i) {
        if (words.contains(sentence.words[i].text()))
            return true;
    }
    return false;
}

/** Negations that are what is spoken of, and not only how. */
bool isNobody(const QString &word)
{
    static const QSet<QString> words =
        wordSet("nothing nobody none nichts niemand niemanden rien personne nada nadie niente "
                "nessuno ninguém niets");
    return words.contains(word);
}

/** Whether an "until" stands in the clause that goes on behind word @p at. */
bool goesUntil(const SentenceText &sentence, int at)
{
    static const QSet<QString> words = wordSet("until till hasta até finché totdat 直到");
    static const QSet<QString> joiners = wordSet("and but or y pero e mas ma o en maar");
    for (int i = at + 1; i < std::min(int(sentence.words.size()), at + 1 + farReach); ++i) {
        const SentenceWord &word = sentence.words[i];
        const TextRange between{sentence.words[i - 1].range().end, word.range().start};
        if (joiners.contains(word.text()) || between.of(sentence.text).contains(u','))
            return false;
        if (words.contains(word.text()))
            return true;
    }
    return false;
}

/** Whether "non-" stands before word @p at. */
bool isTurnedRound(const SentenceText &sentence, int at)
{
    return at > 0 && sentence.words[at - 1].text() == QStringLiteral("non") &&
           sentence.words[at - 1].range().end + 1 == sentence.words[at].range().start;
}

struct Denial {
    int negation = 0;
    bool inB = false; ///< The sentence that denies.
    size_t here = 0;  ///< How many lone words deny in it, and in the other.
    size_t there = 0;
};

void addDenial(const Denial &denial, const SentencePair &pair, QList<DifferenceCandidate> &candidates)
{
    const SentenceText &with = denial.inB ? pair.b : pair.a;
    const SentenceText &without = denial.inB ? pair.a : pair.b;
    const std::vector<int> &partner = denial.inB ? pair.alignment.ofB : pair.alignment.ofA;
    const std::vector<int> &partnerThere = denial.inB ? pair.alignment.ofA : pair.alignment.ofB;
    const int denied = deniedWord(with, denial.negation, partner);
    const bool lacks = deniesWhatOtherLacks(with, denial.negation, partner);
    if (denied < 0 ||
        (lacks && isNobody(with.words[denial.negation].text()))) // "nothing to hide", of which it says nothing
        return;
    const WordMatch &match = pair.alignment.matches[partner[size_t(denied)]];
    const int at = denial.inB ? match.a : match.b;
    if (isWithout(with.words[denial.negation].text()) && denied > denial.negation && !isHad(without, at))
        return;
    if (goesUntil(with, denial.negation) && !goesUntil(without, at)) // "not under control until dawn": at dawn it was
        return;
    if (deniesToo(without, at, partnerThere, without.words[at].key() == with.words[denied].key()))
        return;
    const auto [first, last] = std::minmax(denial.negation, denied);
    const TextRange here{with.words[first].range().start, with.words[last].range().end};
    const TextRange there = without.words[at].range();
    DifferenceCandidate found{{DifferenceKind::Polarity, denial.inB ? there : here, denial.inB ? here : there, 0},
                              denial.inB ? at : denial.negation,
                              denial.inB ? denial.negation : at,
                              {}};
    found.features = slotFeatures(found.difference.a, found.difference.b, pair);
    DifferenceFeatures &features = found.features;
    const QString &word = with.words[denial.negation].text();
    features[9] = denied == denial.negation + 1;
    features[20] = denied < denial.negation;
    features[21] = lacks;
    const auto silent = [](const SentenceText &sentence, const std::vector<int> &partners) {
        int count = 0;
        for (int i = 0; i < sentence.words.size(); ++i)
            count += partners[size_t(i)] < 0 && deniesSilently(sentence.words[i].text());
        return count;
    };
    features[11] = std::min(2, silent(without, partnerThere));
    features[12] = word == QStringLiteral("not") || word == QStringLiteral("nicht") || word == QStringLiteral("pas");
    features[13] = std::min<double>(3, double(denial.here));
    features[14] = std::min<double>(3, double(denial.there));
    features[15] = match.strength;
    if (denial.negation > 0 && at > 0) {
        const double before = without.words[at - 1].key() == with.words[denial.negation - 1].key() ? 1 : 0;
        features[16] = before;
    }
    static const QSet<QString> softeners{QStringLiteral("only"), QStringLiteral("just"),   QStringLiteral("yet"),
                                         QStringLiteral("nur"),  QStringLiteral("longer"), QStringLiteral("later")};
    features[17] =
        denial.negation + 1 < with.words.size() && softeners.contains(with.words[denial.negation + 1].text());
    features[18] = std::min(2, silent(with, partner));
    features[19] = word == QStringLiteral("without") || word == QStringLiteral("ohne") || word == QStringLiteral("no");
    candidates << found;
}

} // namespace

void addPolarityCandidates(const SentencePair &pair, QList<DifferenceCandidate> &candidates)
{
    std::vector<int> inA = negationsOf(pair.a);
    std::vector<int> inB = negationsOf(pair.b);
    leaveLone(inA, inB, pair);
    for (const int negation : inA)
        addDenial({negation, false, inA.size(), inB.size()}, pair, candidates);
    for (const int negation : inB)
        addDenial({negation, true, inB.size(), inA.size()}, pair, candidates);
    for (const WordMatch &match : pair.alignment.matches) {
        if (match.relation != WordRelation::Antonym ||
            isTurnedRound(pair.a, match.a) != isTurnedRound(pair.b, match.b)) // "non-traditional", "nontraditional"
            continue;
        const TextRange x = pair.a.words[match.a].range();
        const TextRange y = pair.b.words[match.b].range();
        DifferenceCandidate found{{DifferenceKind::Polarity, x, y, 0}, match.a, match.b, slotFeatures(x, y, pair)};
        found.features[10] = 1;
        found.features[13] = double(std::min(inA.size(), inB.size()));
        found.features[14] = double(std::max(inA.size(), inB.size()));
        candidates << found;
    }
}

bool isNegation(const QString &word, const QString &language)
{
    const QString base = language.section(u'-', 0, 0);
    if (base == QLatin1String("en") && word.endsWith(QLatin1String("n't")))
        return true;
    return negations(base).contains(word);
}

} // namespace galley
