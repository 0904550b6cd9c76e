// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakerphrase.h"

#include "app/compare/namewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr int longestPhrase = 14; ///< Words; longer ones are no subjects but a slip of the reading.

bool joinsNames(const QString &word)
{
    static const QSet<QString> words{u"and"_s, u"&"_s, u"und"_s, u"sowie"_s, u"et"_s, u"y"_s, u"e"_s, u"en"_s};
    return words.contains(word);
}
} // namespace

bool SpeakerPhrases::isMark(int i, QStringView mark) const
{
    return i >= 0 && i < m_items.size() && m_items[i].kind == SpeakerItem::Kind::Mark && m_items[i].lower == mark;
}

bool SpeakerPhrases::isComma(int i) const
{
    return isMark(i, u",") || isMark(i, u"—") || isMark(i, u"–") || isMark(i, u"-") || isMark(i, u")");
}

int SpeakerPhrases::sentenceStart(int at) const
{
    int i = at;
    while (i > 0 && m_items[i - 1].sentence == m_items[at].sentence)
        --i;
    return i;
}

Cue SpeakerPhrases::cueAt(int at) const
{
    if (!isWord(at) || m_items[at].name >= 0 || m_items[at].possessive)
        return Cue::None;
    const Cue cue = m_words.cueOf(m_items[at].lower);
    if (cue == Cue::None || !isWord(at - 1)) {
        const bool hyphened = isMark(at - 1, u"-") && m_items[at - 1].range.end == m_items[at].range.start;
        return hyphened ? Cue::None : cue; // "state-by-state"
    }
    const SpeakerItem &before = m_items[at - 1];
    const bool relative = before.lower == u"who" || before.lower == u"which";
    const bool bySaying = cue == Cue::Participle && before.lower == u"by"; // "began by saying"
    if (isWord(at + 1) && m_items[at + 1].lower == u"by" && !m_words.isPronoun(before.lower) && before.name < 0)
        return Cue::None; // "the talks described by the mayor"
    if (m_words.isThirdForm(m_items[at].lower) && before.lower.endsWith(u"ing"))
        return Cue::None; // "bringing charges"
    if (before.possessive ||
        (m_words.isDeterminer(before.lower) && !m_words.isPronoun(before.lower) && before.name < 0) ||
        (m_words.isAttaching(before.lower) && !relative && !bySaying && before.lower != u"to"))
        return Cue::None;
    const bool said = m_items[at].lower == u"said" || m_items[at].lower == u"says";
    if (isWord(at + 1) && m_items[at + 1].lower == u"of" && !said)
        return Cue::None;
    if (before.lower == u"to")
        return Cue::Participle;
    if (m_words.mayBeNoun(m_items[at].lower) && before.name >= 0 && !m_words.isPastForm(m_items[at].lower))
        return Cue::None; // "a Facebook post": behind one name the verb would have an ending
    if (m_words.mayBeNoun(m_items[at].lower) && !relative && !m_words.isPronoun(before.lower) &&
        !m_words.isFiller(before.lower) && (!before.lower.endsWith(u's') || before.lower.endsWith(u"ss")) &&
        before.name < 0)
        return Cue::None;
    return cue;
}

int SpeakerPhrases::skipFillers(int i, int floor) const
{
    while (i >= floor && isWord(i) && m_items[i].name < 0 && m_words.isFiller(m_items[i].lower))
        --i;
    return i;
}

/** @p i stands on a closing comma, dash or bracket: the last item before what it closes; -1 where nothing opens. */
int SpeakerPhrases::overParenthesis(int i, int floor) const
{
    const QString opening = isMark(i, u")") ? QStringLiteral("(") : m_items[i].lower;
    int nearest = -1;
    for (int j = i - 1; j > floor; --j) {
        if (!isMark(j, opening))
            continue;
        if (isWord(j - 1) && (m_items[j - 1].name >= 0 || m_words.isPronoun(m_items[j - 1].lower)))
            return j - 1;
        if (isShortStop(j - 1) && j - 2 > floor && m_items[j - 2].name >= 0)
            return j - 2; // "Ada Holm Jr., D-Ill., said"
        if (nearest < 0 && isWord(j - 1))
            nearest = j - 1;
    }
    return nearest;
}

/** The full stop of a short form, such as "Jr." */
bool SpeakerPhrases::isShortStop(int i) const
{
    return isMark(i, u".") && isWord(i - 1) && m_items[i - 1].range.end == m_items[i].range.start &&
           m_items[i - 1].range.length() <= 4;
}

/** @p i stands on a closing comma: the name that fills "the chief officer, NAME," all alone; -1 for anything else. */
int SpeakerPhrases::nameBetweenCommas(int i, int floor) const
{
    int j = i - 1;
    const int name = isWord(j) ? m_items[j].name : -1;
    while (j >= floor && name >= 0 && m_names[name].range.contains(m_items[j].range))
        --j;
    const bool alone = name >= 0 && j > floor && isMark(j, u",") && isWord(j - 1) && m_items[j - 1].name < 0;
    return alone ? name : -1;
}

/**
 * @p i stands on a closing comma: the name that opens the clause behind @p floor and has more than one insertion
 * behind it, "Ada Holm, D-Ill., the chair of boards, banks and funds,"; -1 where none does.
 */
int SpeakerPhrases::nameThatOpens(int i, int floor) const
{
    int j = floor;
    while (j < i && (m_items[j].kind != SpeakerItem::Kind::Word || (m_items[j].name < 0 && isTitleOf(j))))
        ++j;
    const int name = isWord(j) ? m_items[j].name : -1;
    if (name < 0 || m_items[j].possessive)
        return -1;
    while (j < i && isWord(j) && m_items[j].name == name)
        ++j;
    if (isMark(j, u"."))
        ++j;
    const bool bracket = isMark(j, u"(");
    while (bracket && j < i && !isMark(j, u")"))
        ++j;
    if (bracket)
        ++j;
    int commas = 0;
    for (int k = j; k <= i; ++k)
        commas += isMark(k, u",");
    return isMark(j, u",") && commas > (bracket ? 1 : 2) ? name : -1;
}

bool SpeakerPhrases::isTitleOf(int i) const
{
    const int next = isMark(i + 1, u".") ? i + 2 : i + 1;
    const QString &word = m_items[i].lower;
    return (isHonorific(word) || isOffice(word)) && isWord(next) && m_items[next].name >= 0;
}

std::optional<TextRange> SpeakerPhrases::before(int verb, int floor) const
{
    int i = skipFillers(verb - 1, floor);
    for (int round = 0; round < 3 && i >= floor; ++round) {
        if (isWord(i) && (m_items[i].lower == u"who" || m_items[i].lower == u"which")) {
            --i;
            if (isComma(i))
                --i;
            if (i >= floor && isComma(i))
                i = overParenthesis(i, floor);
            break;
        }
        if (!isComma(i))
            break;
        if (const int name = nameBetweenCommas(i, floor); name >= 0)
            return m_names[name].range;
        if (const int name = nameThatOpens(i, floor); name >= 0)
            return m_names[name].range;
        i = overParenthesis(i, floor);
        i = skipFillers(i, floor);
    }
    if (i < floor || i < 0 || !isWord(i))
        return std::nullopt;
    return phraseEndingAt(i, floor);
}

std::optional<TextRange> SpeakerPhrases::phraseEndingAt(int i, int floor) const
{
    if (m_words.isPronoun(m_items[i].lower) && m_items[i].name < 0)
        return m_items[i].range;
    int first = i + 1;
    while (first - 1 >= floor && i - first < longestPhrase) {
        const int j = first - 1;
        const SpeakerItem &item = m_items[j];
        const bool shortStop = isMark(j, u".") && j > floor && m_items[j - 1].range.end == item.range.start &&
                               m_items[j - 1].range.length() <= 4 && j + 1 <= i && m_items[j + 1].name >= 0;
        const bool hyphen = isMark(j, u"-") && j > floor && m_items[j - 1].range.end == item.range.start;
        if (item.kind == SpeakerItem::Kind::Quote || (item.kind == SpeakerItem::Kind::Mark && !shortStop && !hyphen))
            break;
        if (item.kind == SpeakerItem::Kind::Word && item.name < 0 &&
            (m_words.endsPhrase(item.lower) || cueAt(j) == Cue::Finite || cueAt(j) == Cue::Participle ||
             m_words.isPronoun(item.lower)))
            break;
        first = j;
    }
    if (first > i)
        return std::nullopt;
    return withThoseBefore(pick(first, i), first, floor);
}

bool SpeakerPhrases::isName(const TextRange &range) const
{
    return std::ranges::any_of(m_names, [&](const NameMention &m) { return m.range == range; });
}

/** Whether item @p i ends a name that somebody joins by "and" to another. */
bool SpeakerPhrases::isPartner(int i) const
{
    return isWord(i) && m_items[i].name >= 0 && !m_items[i].possessive;
}

int SpeakerPhrases::firstOfName(int i) const
{
    while (i > 0 && m_items[i - 1].name == m_items[i].name)
        --i;
    return i;
}

/** "Ada Holm, Eva Lund and Carl Rask said": @p name, whose phrase begins at item @p first, with the names before. */
TextRange SpeakerPhrases::withThoseBefore(const TextRange &name, int first, int floor) const
{
    if (!isName(name) || first - 2 < floor || !isWord(first - 1) || !joinsNames(m_items[first - 1].lower) ||
        !isPartner(first - 2))
        return name;
    int start = firstOfName(first - 2);
    while (start - 2 >= floor && isMark(start - 1, u",") && isPartner(start - 2))
        start = firstOfName(start - 2);
    const bool attached = start > floor && isWord(start - 1) &&
                          (m_words.isAttaching(m_items[start - 1].lower) || cueAt(start - 1) != Cue::None);
    return start < floor || attached ? name : TextRange{m_items[start].range.start, name.end};
}

/** "said Ada Holm and Carl Rask": @p name, whose phrase ends at item @p last, with the name behind it. */
TextRange SpeakerPhrases::withThoseBehind(const TextRange &name, int last) const
{
    if (!isName(name) || !isWord(last + 1) || !joinsNames(m_items[last + 1].lower))
        return name;
    int next = last + 2;
    if (isWord(next) && m_items[next].name < 0 && isTitleOf(next))
        next += isMark(next + 1, u".") ? 2 : 1;
    if (!isPartner(next))
        return name;
    const TextRange other = m_names[m_items[next].name].range;
    while (isWord(next + 1) && m_items[next + 1].name == m_items[next].name)
        ++next;
    const bool ends = !isWord(next + 1) || m_words.isAttaching(m_items[next + 1].lower); // else it has its own verb
    return ends ? TextRange{name.start, other.end} : name;
}

/** Of the phrase from @p first to @p last: the name that is its head, else all of it. */
TextRange SpeakerPhrases::pick(int first, int last) const
{
    while (first < last && m_items[first].name < 0 &&
           (m_words.opensAdverbial(m_items[first].lower) || m_items[first].kind == SpeakerItem::Kind::Mark))
        ++first;
    int headEnd = last;
    for (int j = first + 1; j <= last; ++j)
        if (m_items[j].name < 0 && m_words.isAttaching(m_items[j].lower)) {
            headEnd = j - 1;
            break;
        }
    for (int j = headEnd; j >= first; --j)
        if (m_items[j].name >= 0 && !m_items[j].possessive && j == headEnd)
            return m_names[m_items[j].name].range;
    return {m_items[first].range.start, m_items[last].range.end};
}

std::optional<TextRange> SpeakerPhrases::after(int word) const
{
    int i = word + 1;
    while (isWord(i) && m_items[i].name < 0 && m_words.isAdverb(m_items[i].lower) && !isMark(i + 1, u"-"))
        ++i;
    if (!isWord(i))
        return std::nullopt;
    const SpeakerItem &item = m_items[i];
    if (item.name < 0 && !m_words.isDeterminer(item.lower) && !m_words.isPronoun(item.lower) &&
        (m_words.opensAdverbial(item.lower) || m_words.endsPhrase(item.lower) ||
         (m_words.isFiller(item.lower) && !isMark(i + 1, u"-")) || cueAt(i) != Cue::None))
        return std::nullopt;
    return phraseFrom(i);
}

std::optional<TextRange> SpeakerPhrases::phraseFrom(int i) const
{
    const bool article = m_words.isDeterminer(m_items[i].lower) && isWord(i + 1); // Dutch "het" is both
    if (m_items[i].name < 0 && m_words.isPronoun(m_items[i].lower) && !article)
        return m_items[i].range;
    int last = i;
    while (last + 1 < m_items.size() && last - i < longestPhrase && m_items[last + 1].sentence == m_items[i].sentence) {
        const SpeakerItem &next = m_items[last + 1];
        const bool shortStop = isMark(last + 1, u".") && last + 2 < m_items.size() && m_items[last + 2].name >= 0;
        const bool hyphen = isMark(last + 1, u"-") && next.range.start == m_items[last].range.end;
        if (m_words.isAttaching(next.lower) && !isWord(last + 2))
            break; // German "teilte der Verein mit": what belongs to the verb
        if (next.kind != SpeakerItem::Kind::Word
                ? !(shortStop || hyphen)
                : next.name < 0 &&
                      (m_words.endsPhrase(next.lower) || m_words.isPronoun(next.lower) || next.lower == u"in" ||
                       next.lower == u"on" || next.lower == u"at" || cueAt(last + 1) != Cue::None))
            break;
        ++last;
    }
    const TextRange found = withThoseBehind(pick(i, last), last);
    if (!isName(found) && isMark(last + 1, u",") && isWord(last + 2) && m_items[last + 2].name >= 0)
        return m_names[m_items[last + 2].name].range;
    return found;
}

std::optional<TextRange> SpeakerPhrases::ofSentence(int at) const
{
    int i = sentenceStart(at);
    const int end = at;
    const bool nominal = isWord(i) && (m_items[i].name >= 0 || m_words.isPronoun(m_items[i].lower) ||
                                       m_words.isDeterminer(m_items[i].lower) || isTitleOf(i));
    if (isWord(i) && !nominal) {
        int comma = i;
        while (comma < end && !isMark(comma, u","))
            ++comma;
        if (comma < end)
            i = comma + 1;
    }
    for (int j = i; j < end; ++j) {
        const SpeakerItem &item = m_items[j];
        if (item.kind != SpeakerItem::Kind::Word)
            continue;
        if (item.name >= 0 && !item.possessive)
            return m_names[item.name].range;
        if (item.name < 0 && m_words.isPronoun(item.lower))
            return item.range;
        if (item.name < 0 && m_words.isDeterminer(item.lower)) {
            if (isWord(j + 1) && m_items[j + 1].name >= 0 && !m_items[j + 1].possessive)
                continue; // "the Harbour Board": the name says it
            int last = j;
            while (last + 1 < end && isWord(last + 1) && last - j < 5 && !m_words.endsPhrase(m_items[last + 1].lower) &&
                   !m_words.isFiller(m_items[last + 1].lower) && cueAt(last + 1) == Cue::None &&
                   !m_words.isAttaching(m_items[last + 1].lower))
                ++last;
            const bool apposed = last > j && isMark(last + 1, u",") && isWord(last + 2) && m_items[last + 2].name >= 0;
            if (apposed && !m_items[last + 2].possessive)
                return m_names[m_items[last + 2].name].range; // "the aide, Ada Holm, …"
            if (last > j)
                return pick(j, last);
        }
    }
    return std::nullopt;
}

std::optional<TextRange> SpeakerPhrases::ofClause(int at) const
{
    static const QSet<QString> joins{u"and"_s, u"but"_s, u"und"_s, u"aber"_s, u"et"_s, u"mais"_s, u"y"_s, u"pero"_s};
    static const QSet<QString> opens{u"after"_s, u"when"_s, u"while"_s, u"as"_s, u"because"_s, u"before"_s, u"since"_s};
    static const QSet<QString> empty{u"it"_s, u"there"_s, u"this"_s, u"that"_s};
    const auto whole = ofSentence(at);
    const int start = sentenceStart(at);
    const bool pointing = isWord(start) && empty.contains(m_items[start].lower);
    for (int j = at - 2; j > start; --j) {
        if (!isWord(j) || !isWord(j + 1))
            continue;
        const int named = isTitleOf(j + 1) ? (isMark(j + 2, u".") ? j + 3 : j + 2) : j + 1;
        const bool name = m_items[named].name >= 0 && !m_items[named].possessive;
        const bool joined = isMark(j - 1, u",") && joins.contains(m_items[j].lower) && name;
        const bool opened =
            pointing && opens.contains(m_items[j].lower) && (name || m_words.isPronoun(m_items[j + 1].lower));
        if (joined || opened)
            return name ? m_names[m_items[named].name].range : m_items[j + 1].range;
    }
    return whole;
}

} // namespace galley
