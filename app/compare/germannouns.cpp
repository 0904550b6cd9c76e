// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/germannouns.h"

#include "app/text/wordset.h"

#include <algorithm>

namespace galley
{

namespace
{
/** "in Haft", "in Zukunft": nouns that stand behind "in" without an article too. Collected for Galley. */
bool standsBare(const QString &word)
{
    static const QSet<QString> words = wordSet(
        "not kraft kürze zukunft haft bewegung betrieb frage gefahr sicherheit ordnung form folge anspruch sicht höhe "
        "ruhe richtung zeiten teilen bezug verbindung wahrheit summe brand flammen panik arbeit händen gang angriff "
        "kauf aussicht schach schutt trümmern tagen wochen monaten jahren stunden minuten zusammenarbeit anlehnung "
        "begleitung gruppen schulen firmen betrieben krankenhäusern bussen zügen deutsch englisch echtzeit");
    return words.contains(word);
}

/** "die Schweiz", "der Iran": names that have an article. */
bool hasArticleAsName(const QString &word)
{
    static const QSet<QString> words =
        wordSet("schweiz türkei ukraine slowakei mongolei niederlande niederlanden iran irak libanon sudan jemen kongo "
                "krim sahara tschad rhein donau elbe oder weser spree mosel isar bundestag bundesrat kreml vatikan");
    return words.contains(word);
}
} // namespace

GermanNouns::GermanNouns()
    : m_german(SpellChecker::forLanguage(QStringLiteral("de")))
    , m_english(SpellChecker::forLanguage(QStringLiteral("en")))
{
}

bool GermanNouns::isNoun(QStringView word, const Use &use) const
{
    const QString said = word.toString(), lower = said.toLower();
    const bool acronym = std::ranges::all_of(said, [](QChar c) { return c.isUpper(); });
    if (!m_german || acronym || hasArticleAsName(lower) || !m_german->isCorrect(said))
        return false;
    if (use.behindArticle)
        return true;
    return !use.asTown && !(m_english && m_english->isCorrect(said) && !m_english->isCorrect(lower));
}

NameCapitals::NameCapitals(const QString &language)
{
    if (language.section(u'-', 0, 0) == QLatin1String("de"))
        m_nouns.emplace();
}

void NameCapitals::restart()
{
    m_before.clear();
    m_named = false;
}

bool NameCapitals::mayBeName(QStringView word, const QString &lower)
{
    const bool capital = word.front().isUpper();
    if (!m_nouns)
        return capital;
    static const QSet<QString> titles = wordSet("herr herrn frau dr prof professor präsident präsidentin");
    const bool name = capital && (m_named || !isNoun(word, lower));
    m_named = name || titles.contains(lower);
    m_before = lower;
    return name;
}

bool NameCapitals::isNoun(QStringView word, const QString &lower)
{
    const GermanNouns::Use use{isGermanDeterminer(m_before), leadsToTown(m_before, lower)};
    const QString key = word.toString() + QChar(u'0' + use.behindArticle * 2 + use.asTown);
    const auto known = m_known.constFind(key);
    return known != m_known.constEnd() ? *known : *m_known.insert(key, m_nouns->isNoun(word, use));
}

bool isGermanDeterminer(const QString &word)
{
    static const QSet<QString> words = wordSet(
        "der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen im am zum zur "
        "beim vom ins ans aufs fürs jeder jede jedes jedem jeden dieser diese dieses diesem diesen sein seine seiner "
        "seinem seinen ihr ihre ihrer ihrem ihren unser unsere mehr viele wenige alle manche einige zwei drei vier");
    return words.contains(word);
}

bool leadsToTown(const QString &before, const QString &noun)
{
    static const QSet<QString> ways = wordSet("nach aus bei von um über bis");
    static const QStringList endings = QStringLiteral("burg furt heim hausen ingen dorf stadt hafen kirchen brück "
                                                      "brücken fels münde stedt leben rode")
                                           .split(u' ');
    if (before == u"in")
        return !standsBare(noun);
    return ways.contains(before) && std::ranges::any_of(endings, [&](const QString &e) { return noun.endsWith(e); });
}

bool isMeasureNoun(QStringView word)
{
    static const QSet<QString> words =
        wordSet("million millionen milliarde milliarden tausend tausende hunderte dutzende prozent euro dollar ende "
                "anfang mitte uhr kilometer meter zentimeter tonnen liter gramm kilogramm grad stück jahre jahren tage "
                "tagen wochen monate monaten stunden minuten sekunden seiten linie");
    return words.contains(word.toString().toLower());
}

} // namespace galley
