// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/attribution.h"

#include "app/text/wordset.h"

namespace galley
{

namespace
{

constexpr double leastMatched = 0.3; // of the content words of the shorter sentence
constexpr double confidence = 0.6;

bool reports(const QString &word)
{
    static const QSet<QString> verbs =
        wordSet("said says say told tells reported reports announced announces confirmed claimed claims stated "
                "according sagte sagten sagt teilte teilten erklärte erklärten berichtete berichteten meldete meldeten "
                "nannte nannten laut zufolge dit disent déclaré affirmé affirme affirment indiqué selon dijo dijeron "
                "afirmó afirmaron declaró declararon informó según detto dichiarato riferito affermato dice secondo "
                "disse disseram afirmou afirmaram informou segundo zei zeiden meldde meldden meldt volgens "
                "说 称 表示 指出");
    return verbs.contains(word);
}

/** Of those the ones that stand before their source. */
bool isPreposition(const QString &word)
{
    static const QSet<QString> words = wordSet("according laut selon según secondo segundo volgens");
    return words.contains(word);
}

/** Sources without a name, as news texts cite them. */
bool isSource(const QString &word)
{
    static const QSet<QString> sources =
        wordSet("police witnesses witness prosecutors prosecutor officials official investigators residents neighbours "
                "neighbors spokesman spokeswoman spokesperson ministry government officers authorities doctors experts "
                "analysts critics scientists researchers lawyers rescuers firefighters soldiers passengers survivors "
                "polizei zeugen augenzeugen staatsanwaltschaft ermittler behörden sprecher sprecherin anwohner "
                "nachbarn feuerwehr rettungskräfte ministerium regierung ärzte experten polizisten "
                "policiers gendarmes témoins procureur riverains habitants voisins pompiers autorités gouvernement "
                "médecins policía testigos fiscalía vecinos bomberos autoridades gobierno portavoz médicos expertos "
                "polizia carabinieri testimoni procura residenti abitanti pompieri autorità governo portavoce medici "
                "esperti polícia testemunhas promotores moradores vizinhos bombeiros governo especialistas "
                "politie getuigen justitie bewoners buren brandweer regering woordvoerder artsen deskundigen "
                "警方 目击者 目击 检方 官员 居民 邻居 消防 当局 政府 发言人 专家 医生");
    return sources.contains(word);
}

/** The word that names the source beside a verb of reporting; -1 where there is none. */
int sourceOf(const SentenceText &sentence)
{
    const int count = int(sentence.words.size());
    for (int verb = 0; verb < count; ++verb) {
        if (!reports(sentence.words[verb].text()))
            continue;
        const bool behind = isPreposition(sentence.words[verb].text());
        for (int step = 1; step <= 3; ++step) {
            const int at = behind ? verb + step : verb - step;
            if (at >= 0 && at < count && isSource(sentence.words[at].text()))
                return at;
        }
    }
    return -1;
}

/** Whether a verb of reporting stands right behind @p range, or right before it. */
bool standsAsSource(const TextRange &range, const SentenceText &sentence)
{
    const auto [first, last] = wordsIn(range, sentence);
    for (const int at : {first - 1, last, last + 1}) {
        if (at >= 0 && at < sentence.words.size() && reports(sentence.words[at].text()))
            return true;
    }
    return false;
}

double matchedShare(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment)
{
    const auto content = [](const SentenceText &s) {
        return std::ranges::count_if(s.words, [](const SentenceWord &w) { return !w.stop(); });
    };
    double matched = 0;
    for (const WordMatch &match : alignment.matches)
        matched += a.words[match.a].stop() ? 0 : match.strength;
    return matched / double(std::max<qsizetype>(1, std::min(content(a), content(b))));
}

} // namespace

void addAttributionDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                               QList<SentenceDifference> &differences)
{
    for (SentenceDifference &difference : differences) {
        if (difference.kind == DifferenceKind::Name && standsAsSource(difference.a, a) &&
            standsAsSource(difference.b, b))
            difference.kind = DifferenceKind::Attribution;
    }
    const int x = sourceOf(a);
    const int y = sourceOf(b);
    if (x < 0 || y < 0 || a.words[x].key() == b.words[y].key() || matchedShare(a, b, alignment) < leastMatched)
        return;
    const auto matched = [&](int match) { return match >= 0 && alignment.matches[match].strength >= 0.6; };
    if (matched(alignment.ofA[size_t(x)]) || matched(alignment.ofB[size_t(y)]))
        return;
    const TextRange left = a.words[x].range();
    const TextRange right = b.words[y].range();
    const bool told = std::ranges::any_of(
        differences, [&](const SentenceDifference &d) { return d.a.overlaps(left) || d.b.overlaps(right); });
    if (!told)
        differences << SentenceDifference{DifferenceKind::Attribution, left, right, confidence};
}

} // namespace galley
