// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/namefinder.h"

#include "app/compare/germannouns.h"
#include "app/compare/nameparagraphs.h"
#include "app/compare/namewords.h"
#include "app/compare/speakerwords.h"
#include "app/text/lexicon.h"
#include "app/text/spelling.h"

#include <QSet>

namespace galley
{

namespace
{
/** The words, in lower case, that stand in the running text with and without a capital where none is due. */
struct WordCases {
    QSet<QString> lower;
    QSet<QString> capital;
    QSet<QString> surnames; ///< Stop words that end a name: "George Will".
    QSet<QString> things;   ///< What stands behind an article in German.
    QSet<QString> towns;    ///< What stands behind "in" without an article, as towns and countries do.
    QSet<QString> persons;  ///< Words of names of more than one word.
};

/** Most words have a capital, so that it tells little. */
bool isTitleCased(const QList<NameWord> &words)
{
    const auto isCapital = [](const NameWord &word) { return word.capital; };
    return words.size() > 3 && std::ranges::count_if(words, isCapital) * 2 > words.size();
}

WordCases wordCases(const Article &article, const QList<QList<NameWord>> &paragraphs)
{
    WordCases result;
    for (const auto &words : paragraphs) {
        const bool titled = isTitleCased(words);
        QString before;
        for (const NameWord &word : words) {
            const QString lower = word.range().of(article.text).toString().toLower();
            if (word.capital && word.joins && isGermanDeterminer(before))
                result.things << lower;
            if (word.capital && word.joins && leadsToTown(before, lower))
                result.towns << lower;
            before = lower;
            if (!word.capital && !titled)
                result.lower << lower;
            else if (!word.starts && !titled)
                result.capital << lower;
        }
    }
    return result;
}

/** Finds the names in the words of one paragraph. */
class NameReader
{
public:
    NameReader(const Article &article, const Lexicon &lexicon, const WordCases &cases)
        : m_article(article)
        , m_lexicon(lexicon)
        , m_cases(cases)
        , m_checker(SpellChecker::forLanguage(article.language))
    {
        if (article.language.startsWith(u"de"))
            m_german.emplace();
    }

    QList<NameMention> read(QList<NameWord> words) const
    {
        if (isHeadline(words))
            for (NameWord &word : words)
                word.capital = word.capital && isAttested(word);
        QList<NameMention> result;
        for (qsizetype i = 0; i < words.size();) {
            if (!words[i].capital) {
                ++i;
                continue;
            }
            const qsizetype end = runEnd(words, i);
            mention(words, i, end, result);
            i = end;
        }
        return result;
    }

private:
    QStringView text(const NameWord &word) const { return word.range().of(m_article.text); }

    static bool isArticle(QStringView word) { return word == u"der" || word == u"den" || word == u"am"; }

    /** Where the run of capital words that begins at @p i ends; small words inside a name are run over. */
    qsizetype runEnd(const QList<NameWord> &words, qsizetype i) const
    {
        qsizetype end = i + 1;
        while (end < words.size() && words[end].joins) {
            if (words[end].capital || words[end].hyphened) {
                ++end;
                continue;
            }
            qsizetype next = end;
            if (m_german && isArticle(text(words[end])))
                break; // "Ada Holm der Zeitung"; in names it stands behind "von" or "van"
            while (next < words.size() && next < end + 2 && words[next].joins && isNameParticle(text(words[next])))
                ++next;
            const bool of = next == end && text(words[end]) == u"of" && isOrganisationWord(text(words[end - 1]));
            if (of)
                ++next;
            if (next == end || next >= words.size() || !words[next].joins || !words[next].capital)
                break;
            end = next;
        }
        return end;
    }

    /** Whether all words but the small ones have a capital. */
    bool isHeadline(const QList<NameWord> &words) const
    {
        return isTitleCased(words) && !words.first().byline && std::ranges::all_of(words, [&](const NameWord &word) {
                   return word.capital || !text(word)[0].isLetter() || m_lexicon.isStopWord(text(word));
               });
    }

    /** Whether a word is known for a name elsewhere in the article, or no dictionary has it as anything else. */
    bool isAttested(const NameWord &word) const
    {
        const QString lower = text(word).toString().toLower();
        return m_cases.capital.contains(lower) || (m_checker && !m_checker->isCorrect(lower));
    }

    /** "Secretary of State Ada Holm": whether word @p i is what the office before it is for. */
    bool isDepartment(const QList<NameWord> &words, qsizetype i) const
    {
        static const QSet<QString> departments{
            QStringLiteral("state"),     QStringLiteral("defense"),        QStringLiteral("defence"),
            QStringLiteral("education"), QStringLiteral("health"),         QStringLiteral("energy"),
            QStringLiteral("justice"),   QStringLiteral("commerce"),       QStringLiteral("labor"),
            QStringLiteral("labour"),    QStringLiteral("agriculture"),    QStringLiteral("transport"),
            QStringLiteral("treasury"),  QStringLiteral("transportation"), QStringLiteral("interior")};
        return i > 1 && text(words[i - 1]) == u"of" && isOffice(text(words[i - 2])) &&
               departments.contains(text(words[i]).toString().toLower());
    }

    bool isNoName(const QString &lower) const { return m_lexicon.isStopWord(lower) || isCapitalisedCommonWord(lower); }

    /**
     * "Carl Rask", "Will Rask": whether word @p i, which could be a plain word, is the given name before a surname at
     * the end of a run. Common words are so only where they are known as names; in other languages than English there
     * is no telling how common a word is.
     */
    bool isGivenName(const QList<NameWord> &words, qsizetype i, qsizetype end) const
    {
        constexpr double rare = 0.8;
        if (end - i != 2 || !words[i + 1].joins || !words[i + 1].capital || words[i].possessive)
            return false;
        const QString first = text(words[i]).toString().toLower(), last = text(words[i + 1]).toString().toLower();
        const bool surname =
            !isNoName(last) && !isOrganisationWord(last) && !isPlaceWord(last) && !isOffice(last) && last.size() > 1;
        if (!surname || first.size() < 2)
            return false;
        if (isWordlikeGivenName(first))
            return true;
        if (m_german && m_checker && m_checker->isCorrect(first))
            return false; // "Leere Straßen"
        const bool word = m_checker && m_checker->isCorrect(last) && !m_cases.capital.contains(last);
        if (word || isNoName(first) || m_cases.lower.contains(first) || isOrganisationWord(first) || isPlaceWord(first))
            return false;
        static const QStringList tails{QStringLiteral("er"),  QStringLiteral("or"), QStringLiteral("ist"),
                                       QStringLiteral("ian"), QStringLiteral("ly"), QStringLiteral("man"),
                                       QStringLiteral("ing"), QStringLiteral("ed")};
        const bool tailed = std::ranges::any_of(tails, [&](const QString &tail) { return first.endsWith(tail); });
        return !m_article.language.startsWith(u"en") || (!tailed && m_lexicon.weight(first) >= rare);
    }

    /** "George Will": a stop word with a capital inside a sentence, behind a given name. */
    bool isStopSurname(const QList<NameWord> &words, qsizetype i, qsizetype first) const
    {
        const QString lower = text(words[i]).toString().toLower();
        return i == first + 1 && !words[i].starts && words[i].capital && m_lexicon.isStopWord(lower) &&
               !isCapitalisedCommonWord(lower) && lower.size() > 2 && !isCommon(words[first]);
    }

    /** "Will said", "told Will": such a surname by itself; at the start of a sentence a verb of saying has to follow.
     */
    bool isKnownSurname(const QList<NameWord> &words, qsizetype i) const
    {
        if (!m_cases.surnames.contains(text(words[i]).toString().toLower()))
            return false;
        const QString next = i + 1 < words.size() ? text(words[i + 1]).toString() : QString();
        return !words[i].starts || words[i].possessive ||
               SpeakerWords::of(m_article.language).cueOf(next) == Cue::Finite;
    }

    bool isNoun(const NameWord &word) const
    {
        const QString lower = text(word).toString().toLower();
        return m_german && !m_cases.persons.contains(lower) &&
               m_german->isNoun(text(word), {m_cases.things.contains(lower), m_cases.towns.contains(lower)});
    }

    /** Whether the run from @p first to before @p end is German nouns and no name: a single one, or "Bahn zur Arbeit".
     */
    bool isNounsOnly(const QList<NameWord> &words, qsizetype first, qsizetype end) const
    {
        const bool single = end - first == 1;
        const bool parted =
            std::any_of(words.begin() + first, words.begin() + end, [](const NameWord &word) { return !word.capital; });
        return (single || parted) && std::all_of(words.begin() + first, words.begin() + end,
                                                 [&](const NameWord &word) { return !word.capital || isNoun(word); });
    }

    bool isCommon(const NameWord &word) const
    {
        const QString lower = text(word).toString().toLower();
        if (isNoName(lower))
            return true;
        if (!word.starts || m_cases.capital.contains(lower))
            return false;
        return m_cases.lower.contains(lower) || (m_checker && m_checker->isCorrect(lower));
    }

    /** "Harbour Board President Ada Holm": where the name behind an office begins; @p first where there is none. */
    qsizetype behindOffice(const QList<NameWord> &words, qsizetype first, qsizetype end, bool &person) const
    {
        for (qsizetype i = end - 2; i > first; --i) {
            if (!isOffice(text(words[i])))
                continue;
            person = true;
            return i + 1;
        }
        return first;
    }

    void mention(const QList<NameWord> &words, qsizetype first, qsizetype end, QList<NameMention> &result) const
    {
        bool person = false;
        first = behindOffice(words, first, end, person);
        const qsizetype start = first;
        while (first < end) {
            const QStringView word = text(words[first]);
            const bool saint = word.startsWith(u"St", Qt::CaseInsensitive) && word.size() == 2;
            const bool title =
                (isHonorific(word) && !saint) || (isOffice(word) && end - first > 1) || isDepartment(words, first);
            if (first > start && first + 1 == end && isHonorific(word) && isHonorific(text(words[first - 1])))
                break; // "Mr King"
            if (!title && (!isCommon(words[first]) || isGivenName(words, first, end) || isKnownSurname(words, first)))
                break;
            person = person || (isHonorific(word) && !saint) || isOffice(word) || isDepartment(words, first);
            ++first;
        }
        while (first < end && m_german && isMeasureNoun(text(words[first])))
            ++first;
        while (end > first && !isStopSurname(words, end - 1, first) && !isKnownSurname(words, end - 1) &&
               ((isCommon(words[end - 1]) && !isLegalForm(text(words[end - 1]))) ||
                !(words[end - 1].capital || words[end - 1].hyphened)))
            --end;
        if (first >= end || (!person && isNounsOnly(words, first, end)))
            return;
        const TextRange range{words[first].range().start, words[end - 1].range().end};
        result << NameMention{range, kindOf(words, first, end, person)};
    }

    NameMention::Kind kindOf(const QList<NameWord> &words, qsizetype first, qsizetype end, bool person) const
    {
        for (qsizetype i = first; i < end; ++i)
            if (isOrganisationWord(text(words[i])))
                return NameMention::Kind::Organisation;
        if (isPlaceWord(text(words[end - 1])))
            return NameMention::Kind::Place;
        const QStringView last = text(words[end - 1]);
        if (end - first == 1 && isOrganisationAcronym(last))
            return NameMention::Kind::Organisation;
        return person || end - first > 1 ? NameMention::Kind::Person : NameMention::Kind::Other;
    }

    const Article &m_article;
    const Lexicon &m_lexicon;
    const WordCases &m_cases;
    std::shared_ptr<const SpellChecker> m_checker; ///< Null where no dictionary is installed.
    std::optional<GermanNouns> m_german;           ///< In German every noun has a capital.
};
} // namespace

QList<NameMention> nameMentions(const Article &article, const Progress &progress)
{
    QList<QList<NameWord>> paragraphs;
    for (int i = 0; i < article.paragraphs.size() && !progress.stopped(); ++i)
        if (article.paragraphs[i].role != Role::Furniture)
            paragraphs << nameWords(article, i);
    WordCases cases = wordCases(article, paragraphs);
    const Lexicon lexicon(article.language);
    const auto read = [&] {
        const NameReader reader(article, lexicon, cases);
        QList<NameMention> mentions;
        for (const auto &words : std::as_const(paragraphs)) {
            if (!progress.stopped())
                mentions << reader.read(words);
        }
        return mentions;
    };
    QList<NameMention> result = read();
    for (const NameMention &mention : std::as_const(result)) {
        const QStringList words = article.textOf(mention.range).toString().toLower().split(u' ');
        if (lexicon.isStopWord(words.last()))
            cases.surnames << words.last();
        if (words.size() > 1 && mention.kind == NameMention::Kind::Person)
            cases.persons += QSet<QString>(words.begin(), words.end());
    }
    const bool again = !cases.surnames.isEmpty() || (!cases.persons.isEmpty() && article.language.startsWith(u"de"));
    return again ? read() : result;
}

} // namespace galley
