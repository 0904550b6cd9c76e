// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/clauses.h"

#include "app/compare/indirectwords.h"
#include "app/text/wordset.h"

#include <QHash>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int verbReach = 5;    // words behind "and" among which its verb is looked for
constexpr int leastContent = 3; // content words of a clause that stands alone

/** The words that begin clauses in one language. */
struct ClauseWords {
    QSet<QString> joining; ///< "and", "but": not a part of the clause that they join.
    QSet<QString> opening; ///< "which", "while": a part of it.
};

const ClauseWords *wordsFor(const QString &language)
{
    static const QHash<QString, ClauseWords> all{
        {u"en"_s,
         {wordSet(u"and but or so yet nor"_s),
          wordSet(
              u"while whereas although though because since after before when where which who whose whom unless until once"_s)}},
        {u"de"_s,
         {wordSet(u"und aber oder sondern doch denn"_s),
          wordSet(
              u"während weil nachdem bevor als wenn obwohl da sodass damit wobei wo der die das dem den deren dessen "
              "welche welcher welches"_s)}},
        {u"fr"_s,
         {wordSet(u"et mais ou car donc"_s),
          wordSet(u"tandis alors pendant lorsque quand après avant qui dont où puisque bien"_s)}},
        {u"es"_s,
         {wordSet(u"y e pero o sino"_s),
          wordSet(u"mientras aunque porque cuando donde quien quienes que cuyo cuya tras"_s)}},
        {u"it"_s, {wordSet(u"e ed ma o però"_s), wordSet(u"mentre quando dove perché benché che cui dopo"_s)}},
        {u"pt"_s,
         {wordSet(u"e mas ou porém"_s), wordSet(u"enquanto quando onde porque embora que quem cujo cuja após"_s)}},
        {u"nl"_s,
         {wordSet(u"en maar of want"_s),
          wordSet(u"terwijl omdat nadat voordat toen hoewel die dat waar wie wanneer"_s)}},
    };
    const auto found = all.constFind(language.section(u'-', 0, 0).toLower());
    return found == all.constEnd() ? nullptr : &*found;
}

/** Auxiliaries and the irregular pasts that newsrooms use most: signs of a finite verb in English. */
bool isFiniteEnglish(const SentenceWord &word)
{
    static const QSet<QString> verbs = wordSet(
        "be been said says told took made went came left fell rose began gave found held kept led lost met paid put "
        "ran "
        "sent set shot sold spoke stood threw won wrote broke brought built became caught cut drew drove felt flew got "
        "grew heard hit hurt knew laid let lay read rode sang sat saw shut struck taught thought understood withdrew");
    return isAuxiliary(word.text()) || verbs.contains(word.text()) ||
           (!word.capital && word.text().size() > 4 && word.text().endsWith(u"ed"_s));
}

/** "…, leaving two homes empty": not one of the words that end so and are prepositions, pronouns or times of day. */
bool isParticipleEnglish(const QString &word)
{
    static const QSet<QString> others = wordSet(
        "according including excluding following regarding concerning during notwithstanding something anything "
        "everything nothing morning evening");
    return word.size() > 5 && word.endsWith(u"ing"_s) && !others.contains(word);
}

class Splitter
{
public:
    Splitter(const SentenceText &sentence, const QString &language, const ClauseWords &words)
        : m_sentence(sentence)
        , m_words(words)
        , m_english(language.startsWith(u"en"_s, Qt::CaseInsensitive))
    {
    }

    QList<Clause> clauses() const
    {
        QList<Clause> result;
        const int count = int(m_sentence.words.size());
        int first = 0;
        for (int i = 1; i < count; ++i) {
            if (!beginsAt(i) || !standsAlone(first, i))
                continue;
            result << clause(first, i);
            first = i;
        }
        if (!result.isEmpty() && !standsAlone(first, count)) { // what is left over belongs to the one before
            first = result.last().first;
            result.removeLast();
        }
        result << clause(first, count);
        return result;
    }

private:
    const SentenceWord &word(int i) const { return m_sentence.words[i]; }

    bool pauseBefore(int i) const
    {
        const TextRange gap{word(i - 1).range().end, word(i).range().start};
        return std::ranges::any_of(gap.of(m_sentence.text), [](QChar c) {
            return c == u',' || c == u';' || c == u'\u2013' || c == u'\u2014' || c == u'\u060C';
        });
    }

    bool beginsAt(int i) const
    {
        const QString &text = word(i).text();
        const bool joins = m_words.joining.contains(text);
        if (!pauseBefore(i))
            return m_english && joins && hasVerb(i + 1, i + 1 + verbReach);
        if (joins)
            return !m_english || hasVerb(i + 1, int(m_sentence.words.size()));
        return m_words.opening.contains(text) || (m_english && isParticipleEnglish(text));
    }

    bool hasVerb(int from, int to) const
    {
        for (int i = from; i < std::min(to, int(m_sentence.words.size())); ++i) {
            if (pauseBefore(i) && i > from)
                return false;
            if (isFiniteEnglish(word(i)))
                return true;
        }
        return false;
    }

    bool standsAlone(int first, int last) const
    {
        int content = 0;
        for (int i = first; i < last; ++i)
            content += !word(i).stop();
        return content >= leastContent;
    }

    Clause clause(int first, int last) const
    {
        const bool joined = first > 0 && m_words.joining.contains(word(first).text());
        const bool ends = last == int(m_sentence.words.size());
        return {first,
                last,
                {first == 0 ? 0 : word(joined ? first + 1 : first).range().start,
                 ends ? m_sentence.text.size() : word(last - 1).range().end}};
    }

    const SentenceText &m_sentence;
    const ClauseWords &m_words;
    bool m_english;
};

} // namespace

QList<Clause> clausesOf(const SentenceText &sentence, const QString &language)
{
    const ClauseWords *words = wordsFor(language);
    if (!words || sentence.words.isEmpty())
        return {{0, int(sentence.words.size()), {0, sentence.text.size()}}};
    return Splitter(sentence, language, *words).clauses();
}

} // namespace galley
