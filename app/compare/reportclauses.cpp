// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/reportclauses.h"

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr int farthestAdverbial = 7; ///< Words between a verb and its report.
} // namespace

int ReportClauses::wordCount(int first, int last) const
{
    int count = 0;
    for (int i = first; i <= last; ++i)
        count += isWord(i);
    return count;
}

int ReportClauses::itemAt(qsizetype position, int from, int to) const
{
    for (int i = from; i <= to; ++i)
        if (m_items[i].range.start <= position && position < m_items[i].range.end)
            return i;
    return -1;
}

qsizetype ReportClauses::joins(int i) const
{
    if (!isPlain(i) || m_items[i].possessive) // "that’s"
        return 0;
    if (m_words.joining.contains(word(i)))
        return m_items[i].range.length();
    const bool elided = word(i).size() > 3 && word(i).startsWith(u"qu") && (word(i)[2] == u'\'' || word(i)[2] == u'’');
    return elided && m_words.joining.contains(u"qu"_s) ? 3 : 0;
}

bool ReportClauses::opensClause(int i) const
{
    return isWord(i) && !m_speakers.isFiller(word(i)) && !m_speakers.isAttaching(word(i));
}

int ReportClauses::overAdverbials(int i, int last) const
{
    int end = i;
    while (end <= last && isPlain(end) && end < i + farthestAdverbial) {
        const bool begun = end > i;
        const bool article = begun && end < last && m_speakers.isDeterminer(word(end)) && isPlain(end + 1) &&
                             (isOccasion(word(end + 1)) || m_speakers.isFiller(word(end + 1)));
        if (!m_speakers.isFiller(word(end)) && !(begun && isOccasion(word(end))) && !article)
            break;
        ++end;
    }
    return end;
}

/** Whether the part of a sentence that begins at item @p i, behind a comma, tells on its own what is so. */
bool ReportClauses::goesItsOwnWay(int i, int last) const
{
    static const QSet<QString> asides{u"citing"_s, u"but"_s};
    if (!isPlain(i))
        return false;
    if (asides.contains(word(i)))
        return true;
    return word(i) == u"and" && i + 2 < last && isWord(i + 1) && joins(i + 1) == 0 &&
           (m_speakers.isPronoun(word(i + 1)) || m_speakers.isDeterminer(word(i + 1))) && isClause(i + 1, last);
}

int ReportClauses::clauseEnd(int first, int last) const
{
    for (int i = first + fewestWords; i < last; ++i) {
        const bool dash = isMark(i) && (word(i) == u"—" || word(i) == u"–" || word(i) == u"―");
        if (dash && m_items[i - 1].range.end < m_items[i].range.start)
            return i - 1;
        const int next = isMark(i, u",") ? i + 1 : i;
        if (!isPlain(next))
            continue;
        if (next > i && (m_words.participle.contains(word(next)) || goesItsOwnWay(next, last)))
            return i - 1;
        if (!isAnd(word(next)))
            continue;
        for (int verb = next + 1; verb <= std::min(last, next + 5) && isWord(verb); ++verb) {
            const bool said =
                isPlain(verb) && (m_words.saying.contains(word(verb)) || m_words.telling.contains(word(verb)) ||
                                  (m_words.claiming.contains(word(verb)) && joins(verb + 1) > 0));
            if (said && (verb == next + 1 || next > i))
                return i - 1;
        }
    }
    return last;
}

bool ReportClauses::opensWithSubject(int i, int last) const
{
    constexpr int longestSubject = 6; // words
    if (!isWord(i))
        return false;
    if (isPlain(i) && (m_speakers.isPronoun(word(i)) || word(i) == u"there"))
        return i < last && isWord(i + 1);
    if (m_items[i].name < 0 && (!m_speakers.isDeterminer(word(i)) || word(i) == u"that"))
        return false;
    for (int k = i + 1; k <= std::min(last, i + longestSubject) && isWord(k) && joins(k) == 0; ++k)
        if (isPlain(k) && isAuxiliary(word(k)))
            return true;
    return false;
}

/** Whether "may" behind @p word is the month: "in May", "a May talk". */
bool ReportClauses::isMonthBehind(const QString &word) const
{
    return leadsOn(word) || m_speakers.isDeterminer(word);
}

bool ReportClauses::isClause(int first, int last) const
{
    while (first < last && (isMark(first) || (isPlain(first) && (isAnd(word(first)) || word(first) == u"so"))))
        ++first;
    if (isPlain(first) && isSubordinating(word(first)) &&
        std::none_of(m_items.begin() + first, m_items.begin() + last,
                     [](const SpeakerItem &i) { return i.lower == u","; }))
        return false;
    for (int i = first; i <= last; ++i)
        if (isPlain(i) && ((isAuxiliary(word(i)) && (word(i) != u"may" || i == first || !isMonthBehind(word(i - 1)))) ||
                           !m_english || (word(i).size() > 4 && word(i).endsWith(u"ed") && i > first)))
            return true;
    return false;
}

/** "claims by", "his claims", "of reports": a verb's form that is a noun here. */
bool ReportClauses::isNoun(int verb, int first) const
{
    if (verb == first || !isWord(verb - 1))
        return false;
    const SpeakerItem &before = m_items[verb - 1];
    if (before.possessive)
        return true;
    if (before.name >= 0 || m_speakers.isPronoun(before.lower))
        return false;
    const bool attached =
        m_english && m_speakers.isAttaching(before.lower) && before.lower != u"to" && before.lower != u"who";
    return (m_english && m_speakers.isDeterminer(before.lower)) || attached;
}

/** "would say", "let them tell", "an hour’s show": what only may be said, and a noun that looks like a verb. */
bool ReportClauses::isUnsaid(int verb, int first) const
{
    static const QSet<QString> bases{u"say"_s,    u"tell"_s,    u"show"_s,  u"find"_s, u"claim"_s,
                                     u"argue"_s,  u"believe"_s, u"think"_s, u"know"_s, u"feel"_s,
                                     u"expect"_s, u"agree"_s,   u"want"_s};
    static const QSet<QString> modals{u"will"_s,  u"would"_s,  u"may"_s,   u"might"_s,  u"could"_s,  u"can"_s,
                                      u"must"_s,  u"should"_s, u"let"_s,   u"not"_s,    u"cannot"_s, u"can't"_s,
                                      u"can’t"_s, u"don't"_s,  u"don’t"_s, u"didn't"_s, u"didn’t"_s};
    if (!m_english || !bases.contains(word(verb)) || verb == first || !isWord(verb - 1))
        return false;
    for (int i = verb - 1; i >= first && i > verb - 4 && isWord(i); --i)
        if (isPlain(i) && modals.contains(word(i)))
            return true;
    const bool nominal = word(verb) == u"show" || word(verb) == u"find" || word(verb) == u"claim";
    return nominal && m_items[verb - 1].name < 0 && !word(verb - 1).endsWith(u's') &&
           !m_speakers.isPronoun(word(verb - 1)) && !m_speakers.isFiller(word(verb - 1));
}

bool ReportClauses::isSupposed(int verb, int first) const
{
    static const QSet<QString> modals{u"would"_s, u"could"_s, u"should"_s, u"might"_s, u"may"_s, u"will"_s, u"if"_s};
    for (int i = verb - 1; i >= first && i > verb - 4 && isWord(i); --i)
        if (isPlain(i) && modals.contains(word(i)))
            return true;
    return false;
}

/** A form of "be" before it makes it passive: nobody speaks. */
bool ReportClauses::isPassive(int verb, int first) const
{
    static const QSet<QString> being{u"was"_s, u"were"_s, u"is"_s, u"are"_s, u"been"_s, u"be"_s, u"being"_s, u"to"_s};
    for (int i = verb - 1; i >= first && i > verb - 3 && isWord(i); --i)
        if (being.contains(word(i)))
            return true;
    return false;
}

/** Where a verb begins: with "a", "ha" or "hat" before it, as in "a indiqué". */
int ReportClauses::verbBegin(int verb, int first) const
{
    static const QSet<QString> words{u"a"_s,     u"ont"_s,   u"avait"_s, u"ha"_s,     u"hanno"_s, u"aveva"_s, u"hat"_s,
                                     u"haben"_s, u"hatte"_s, u"heeft"_s, u"hebben"_s, u"han"_s,   u"había"_s};
    const bool composed = !m_english && verb > first && isPlain(verb - 1) && words.contains(word(verb - 1));
    return composed ? verb - 1 : verb;
}

int ReportClauses::untilComma(int first, int last) const
{
    for (int i = first + 1; i <= last; ++i)
        if (isMark(i, u","))
            return i - 1;
    return last;
}

} // namespace galley
