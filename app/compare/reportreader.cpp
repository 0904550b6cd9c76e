// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/reportreader.h"

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr int farthestListener = 12; ///< Items between "told" and what the listener is told.
constexpr int farthestJoin = 7;      ///< Words between a verb and its "that".
constexpr int farthestTitle = 5;     ///< Items before a name that belong to it.
constexpr int longestTail = 8;       ///< Words behind "the mayor said" where the report stands before it.
constexpr double joinedSurely = 0.85, behindSurely = 0.8, plainSurely = 0.75, sourceSurely = 0.74, actSurely = 0.6,
                 subjectSurely = 0.7, nounSurely = 0.65, signedSurely = 0.65;
} // namespace

/** Where reports of one sentence may stand, and who spoke last in it. */
struct ReportReader::Clause {
    int sentence; ///< The sentence's first item.
    int first;    ///< The first item that no report before has taken.
    int last;
    std::optional<TextRange> speaker;
};

QList<Report> ReportReader::read(int first, int last, bool whole) const
{
    if (whole)
        for (const Report &report : {signedBefore(first, last), accordingTo(first, last)})
            if (report.confidence > 0)
                return {report};
    QList<Report> found;
    Clause clause{first, first, last, std::nullopt};
    for (int i = first; i <= last; ++i) {
        if (!isPlain(i))
            continue;
        Report report = atVerb(i, clause);
        if (report.confidence <= 0)
            report = atParticiple(i, clause);
        if (report.confidence <= 0)
            report = atNoun(i, clause);
        if (report.confidence <= 0 || (!found.isEmpty() && found.last().range.overlaps(report.range)))
            continue;
        found << report;
        clause.speaker = report.speaker;
        const int end = itemAt(report.range.end - 1, first, last);
        i = std::max(i, end);
        clause.first = i + 1;
    }
    return found;
}

/** The report from item @p first, @p into letters into it, to item @p last; none where that is too short. */
Report ReportReader::made(int first, int last, const TextRange &speaker, double confidence, qsizetype into) const
{
    while (first <= last && isMark(first))
        ++first;
    while (last >= first && isMark(last))
        --last;
    if (wordCount(first, last) < fewestWords)
        return {};
    return {{m_items[first].range.start + into, m_items[last].range.end}, speaker, confidence};
}

/** "HOLM: The bridge is safe": a name and a colon at the paragraph's beginning, and all that follows. */
Report ReportReader::signedBefore(int first, int last) const
{
    constexpr int longestName = 5;
    if (first > 0 && !isMark(first - 1))
        return {};
    int i = first;
    while (isMark(i) && i < last)
        ++i;
    const int start = i;
    bool named = false;
    while (i <= last && i < start + longestName && (isWord(i) || isMark(i, u"."))) {
        named = named || m_items[i].name >= 0;
        ++i;
    }
    if (!named || first != 0 || !isMark(i, u":"))
        return {};
    return made(i + 1, last, {m_items[start].range.start, m_items[i - 1].range.end}, signedSurely);
}

/** The source from item @p i on where a verb may follow at once: "Laut NAME öffnet", "laut der Polizei öffnet". */
std::optional<TextRange> ReportReader::sourceAt(int i, int last) const
{
    const int noun = i < last && isPlain(i) && m_speakers.isDeterminer(word(i)) ? i + 1 : i;
    if (isWord(noun) && m_items[noun].name >= 0) {
        const TextRange name = m_names[m_items[noun].name].range;
        return noun == i ? name : TextRange{m_items[i].range.start, name.end};
    }
    if (noun > i) // "der Polizei", "der örtlichen Polizei"
        for (int k = noun; k <= std::min(last, noun + 2) && isWord(k); ++k)
            if (m_items[k].capital)
                return TextRange{m_items[i].range.start, m_items[k].range.end};
    return m_phrases.after(i - 1);
}

/** "Die Brücke öffnet, wie NAME am Montag mitteilte": the report of a sentence that ends so, item @p i being "wie". */
Report ReportReader::asTold(int i, int first, int last) const
{
    if (m_english || !isPlain(i) || word(i) != u"wie" || i < first + 2 || !isMark(i - 1, u","))
        return {};
    int verb = last;
    while (verb > i && isMark(verb))
        --verb;
    if (!isPlain(verb) || !(m_words.saying.contains(word(verb)) || m_words.claiming.contains(word(verb))))
        return {};
    const auto source = sourceAt(i + 1, last);
    return source ? made(first, i - 2, *source, sourceSurely) : Report();
}

Report ReportReader::accordingTo(int first, int last) const
{
    for (int i = first; i <= last; ++i) {
        for (const QStringList &phrase : m_words.sources) {
            const int end = i + int(phrase.size()) - 1;
            bool same = end < last;
            for (int k = 0; same && k < phrase.size(); ++k)
                same = isPlain(i + k) && word(i + k) == phrase[k];
            if (!same)
                continue;
            const auto source = m_english ? m_phrases.after(end) : sourceAt(end + 1, last);
            if (!source)
                continue;
            int stop = itemAt(source->end - 1, end, last);
            while (stop >= 0 && stop < last && !isMark(stop + 1))
                ++stop; // what belongs to the source: "the mayor of Port Alden"
            if (!m_english && i <= first + 1 && stop >= last - 1)
                stop = itemAt(source->end - 1, end, last); // "Laut NAME öffnet die Brücke"
            const Report behind = i <= first + 1 && stop >= 0 ? made(stop + 1, last, *source, sourceSurely) : Report();
            if (behind.confidence > 0)
                return behind;
            const bool more =
                stop >= 0 && wordCount(stop + 1, last) > longestTail && !isAside(word(std::min(last, stop + 2)));
            return more ? made(first, last, *source, sourceSurely) : made(first, i - 1, *source, sourceSurely);
        }
        if (const Report report = asTold(i, first, last); report.confidence > 0)
            return report;
        if (isPlain(i) && m_words.behind.contains(word(i)) && i > first)
            if (const auto source = m_phrases.before(i, first))
                if (const Report report = made(i + 1, last, *source, sourceSurely); report.confidence > 0)
                    return report;
    }
    return {};
}

/** “…,” the mayor said: the verb behind a quote is said of that quote. */
bool ReportReader::attributesQuote(int verb, const TextRange &speaker, const Clause &clause) const
{
    if (clause.sentence == 0 || m_items[clause.sentence - 1].kind != SpeakerItem::Kind::Quote)
        return false;
    int i = clause.sentence;
    while (i < verb && isMark(i))
        ++i;
    return i == verb || speaker.start <= m_items[i].range.start || m_phrases.isTitleOf(i);
}

/** "I", "we", "you": who writes, or somebody within what another says. */
bool ReportReader::isSelf(const TextRange &speaker, const Clause &clause) const
{
    static const QSet<QString> words{u"i"_s,  u"we"_s,   u"you"_s, u"ich"_s, u"wir"_s,
                                     u"je"_s, u"nous"_s, u"on"_s,  u"yo"_s};
    const int i = itemAt(speaker.start, clause.sentence, clause.last);
    return i >= 0 && m_items[i].range == speaker && words.contains(word(i));
}

/** "Ada Holm, the mayor of …": a name and an insertion begin the clause. */
bool ReportReader::opensWithName(const Clause &clause) const
{
    int i = clause.first;
    while (i < clause.last && (isMark(i) || (isPlain(i) && (isAnd(word(i)) || m_phrases.isTitleOf(i)))))
        ++i;
    const int name = isWord(i) ? m_items[i].name : -1;
    while (i < clause.last && isWord(i) && m_items[i].name == name)
        ++i;
    return name >= 0 && (isMark(i, u",") || isMark(i, u"("));
}

/** Who does what the verb says: before it, behind it where a comma inverts them, or whoever spoke before. */
std::optional<TextRange> ReportReader::subjectOf(int verb, const Clause &clause) const
{
    const int begin = verbBegin(verb, clause.first);
    const bool comma = begin > clause.first && isMark(begin - 1) && !opensWithName(clause);
    if (comma && verb < clause.last && joins(verb + 1) == 0) {
        const auto inverted = m_phrases.after(verb);
        const int end = inverted ? itemAt(inverted->end - 1, verb, clause.last) : -1;
        if (end >= 0 && isClause(clause.first, begin - 2) &&
            (isMark(end + 1) || end + 1 > clause.last || m_speakers.isAttaching(word(end + 1)) ||
             (m_speakers.isFiller(word(end + 1)) && !isAuxiliary(word(end + 1)))))
            return inverted;
    }
    if (const auto subject = m_phrases.before(verb, clause.first)) {
        const int first = itemAt(subject->start, clause.first, clause.last);
        const bool participle = isPlain(first) && word(first).endsWith(u"ing");
        const bool relative = isPlain(first - 1) && isRelative(word(first - 1));
        return participle || relative ? std::nullopt : subject;
    }
    if (isWord(verb - 1) && isAnd(word(verb - 1)))
        return clause.speaker ? clause.speaker : m_phrases.ofSentence(verb);
    return std::nullopt;
}

Report ReportReader::atVerb(int verb, const Clause &clause) const
{
    const QString &said = word(verb);
    const bool reports = m_words.saying.contains(said) || m_words.telling.contains(said) ||
                         m_words.claiming.contains(said) || m_words.refusing.contains(said) ||
                         m_words.acting.contains(said) || m_words.urging.contains(said);
    if (!reports || isNoun(verb, clause.first) || isPassive(verb, clause.first) || isUnsaid(verb, clause.first))
        return {};
    const auto speaker = subjectOf(verb, clause);
    if (!speaker || isSelf(*speaker, clause) || attributesQuote(verb, *speaker, clause))
        return {};
    if (const Report behind = behindVerb(verb, clause, *speaker); behind.confidence > 0)
        return behind;
    return around(verb, clause, *speaker);
}

Report ReportReader::behindVerb(int verb, const Clause &clause, const TextRange &speaker) const
{
    const QString &said = word(verb);
    if (const Report joined = joinedTo(verb, clause, speaker); joined.confidence > 0)
        return joined;
    if (speaker.start > m_items[verb].range.start)
        return {};
    if (m_words.refusing.contains(said) && verb < clause.last && isPlain(verb + 1) &&
        m_words.to.contains(word(verb + 1)))
        return made(m_words.declining.contains(said) ? verb : verb + 1, clauseEnd(verb, clause.last), speaker,
                    actSurely);
    if (const Report urged = ofUrging(verb, clause, speaker); urged.confidence > 0)
        return urged;
    if (m_words.saying.contains(said)) {
        const int next = overAdverbials(verb + 1, clause.last);
        const bool opens = next <= clause.last && opensClause(next) && (!isPlain(next) || !tellsWhen(word(next))) &&
                           (next == verb + 1 || !isPlain(next - 1) || !leadsOn(word(next - 1)));
        if (opens)
            return made(next, clauseEnd(next, clause.last), speaker, plainSurely);
    }
    if (m_words.telling.contains(said))
        for (int i = verb + 2; i <= std::min(clause.last, verb + farthestListener) && (isWord(i) || isMark(i, u"-"));
             ++i)
            if (isPlain(i) && m_speakers.isPronoun(word(i)))
                return made(i, clauseEnd(i, clause.last), speaker, plainSurely);
    const int next = overAdverbials(verb + 1, clause.last);
    if (m_words.claiming.contains(said) && !m_speakers.isThirdForm(said) && said != u"rules" && said != u"promises" &&
        next <= clause.last && opensWithSubject(next, clause.last))
        return made(next, clauseEnd(next, clause.last), speaker, subjectSurely);
    return ofAct(verb, clause, speaker);
}

/** "said on Tuesday that", "told the reporters that", "sagte, dass": what stands behind the joining word. */
Report ReportReader::joinedTo(int verb, const Clause &clause, const TextRange &speaker) const
{
    const bool telling = m_words.telling.contains(word(verb));
    const int farthest = std::min(clause.last, verb + farthestJoin);
    for (int i = verb + 1; i <= farthest; ++i) {
        if (const qsizetype letters = joins(i)) {
            const bool whole = letters == m_items[i].range.length();
            if (i < clause.last && isPlain(i + 1) && isAuxiliary(word(i + 1)))
                return {}; // "rules that would close the bridge"
            const int from = whole ? i + 1 : i;
            return made(from, clauseEnd(from, clause.last), speaker, joinedSurely, whole ? 0 : letters);
        }
        const bool comma = isMark(i, u",") && joins(i + 1) > 0;
        const bool passing = isWord(i) && (telling || m_items[i].name >= 0 || m_speakers.isFiller(word(i)) ||
                                           m_speakers.isDeterminer(word(i)) || m_speakers.isAttaching(word(i)) ||
                                           overAdverbials(verb + 1, clause.last) > i);
        if (!comma && !passing)
            return {};
    }
    return {};
}

/** "urged the board to open it": what somebody is told to do, from him on. */
Report ReportReader::ofUrging(int verb, const Clause &clause, const TextRange &speaker) const
{
    if (!m_words.urging.contains(word(verb)) || isSupposed(verb, clause.first))
        return {};
    for (int i = verb + 1; i < std::min(clause.last, verb + farthestListener) && isWord(i) && joins(i) == 0; ++i) {
        if (!isPlain(i) || !m_words.to.contains(word(i)))
            continue;
        if (isPlain(i + 1) && !m_speakers.isDeterminer(word(i + 1)) && !m_speakers.isPronoun(word(i + 1)))
            return made(verb + 1, untilComma(i, clauseEnd(i, clause.last)), speaker, actSurely);
    }
    return {};
}

/** "denied the charges", "called for a vote": the object is what is told of. */
Report ReportReader::ofAct(int verb, const Clause &clause, const TextRange &speaker) const
{
    if (!m_words.acting.contains(word(verb)) || verb >= clause.last)
        return {};
    int next = verb + 1;
    const bool calling = word(verb) == u"called";
    if (calling && word(next) != u"for" && word(next) != u"on")
        return {};
    if (calling)
        ++next;
    const bool object = isWord(next) && (calling || m_items[next].name >= 0 || m_speakers.isDeterminer(word(next)));
    if (!object)
        return {};
    return made(next, untilComma(next, clauseEnd(next, clause.last)), speaker, actSurely);
}

/** What stands before a name and belongs to it: an article, a title and its full stop, a noun that says what it is. */
bool ReportReader::belongsToName(int i) const
{
    if (isMark(i, u"."))
        return isPlain(i - 1) && m_items[i - 1].range.end == m_items[i].range.start && m_phrases.isTitleOf(i - 1);
    return isWord(i) && !isAuxiliary(word(i)) && !isAnd(word(i)) && m_phrases.cueAt(i) == Cue::None &&
           !m_speakers.isAttaching(word(i));
}

/** "The bridge is safe, the mayor said", and where the sentence goes on behind it: "The bridge, she said, is safe". */
Report ReportReader::around(int verb, const Clause &clause, const TextRange &speaker) const
{
    int subject = std::min(itemAt(speaker.start, clause.first, clause.last), verbBegin(verb, clause.first));
    for (int steps = 0; steps < farthestTitle && subject > clause.first && belongsToName(subject - 1); ++steps)
        --subject; // "the", "Sen.", "Mayor"
    if (subject <= clause.first || !isMark(subject - 1, u",") || m_words.acting.contains(word(verb)) ||
        m_words.refusing.contains(word(verb)))
        return {};
    int end = verb;
    const bool inverted = speaker.start > m_items[verb].range.start;
    if (inverted)
        end = itemAt(speaker.end - 1, verb, clause.last);
    while (end < clause.last && !isMark(end + 1))
        ++end; // "said on Tuesday", "told the reporters"
    const bool sure = m_words.saying.contains(word(verb)) || m_words.telling.contains(word(verb));
    const bool object = !sure && !inverted && isWord(verb + 1) && verb < end && overAdverbials(verb + 1, end) <= end;
    if (object || wordCount(verb + 1, end) > longestTail)
        return {};
    const int before = wordCount(clause.first, subject - 2), behind = wordCount(end + 1, clause.last);
    const bool whole = isClause(clause.first, subject - 2);
    const bool goesOn = !inverted && behind > 2 && isMark(end + 1, u",") && isWord(end + 2) &&
                        !isAside(word(end + 2)) && !m_words.participle.contains(word(end + 2)) &&
                        !isAnd(word(end + 2)) && (!whole || before < behind);
    if (goesOn)
        return made(clause.first, clauseEnd(end + 2, clause.last), speaker, behindSurely);
    return whole ? made(clause.first, subject - 2, speaker, behindSurely) : Report();
}

/** ", adding that the bridge is safe"; "was quoted as saying". */
Report ReportReader::atParticiple(int verb, const Clause &clause) const
{
    if (!m_words.participle.contains(word(verb)) || verb >= clause.last)
        return {};
    const bool quoted = isWord(verb - 2) && word(verb - 1) == u"as" && word(verb - 2) == u"quoted";
    if (!quoted && !isMark(verb - 1) && !(isWord(verb - 1) && isAnd(word(verb - 1))))
        return {};
    const auto speaker = quoted           ? m_phrases.before(verb - 2, clause.sentence)
                         : clause.speaker ? clause.speaker
                                          : m_phrases.ofClause(verb);
    if (!speaker)
        return {};
    if (const Report joined = joinedTo(verb, clause, *speaker); joined.confidence > 0)
        return {joined.range, joined.speaker, plainSurely};
    const int next = verb + 1;
    const bool opens = isWord(next) && (m_items[next].name >= 0 || m_speakers.isPronoun(word(next)) ||
                                        m_speakers.isDeterminer(word(next)));
    return opens ? made(next, clauseEnd(next, clause.last), *speaker, nounSurely) : Report();
}

/** "his claim that", "the mayor’s promise that", "claims by the mayor that". */
Report ReportReader::atNoun(int noun, const Clause &clause) const
{
    static const QSet<QString> theirs{u"his"_s, u"her"_s, u"their"_s, u"seine"_s, u"ihre"_s, u"seiner"_s, u"ihrer"_s,
                                      u"sa"_s,  u"son"_s, u"su"_s,    u"sua"_s,   u"seu"_s,  u"zijn"_s,   u"haar"_s};
    if (!m_words.nouns.contains(word(noun)) || noun >= clause.last)
        return {};
    int next = noun + 1;
    std::optional<TextRange> speaker;
    if (isPlain(next) && word(next) == u"by") {
        speaker = m_phrases.after(next);
        next = speaker ? itemAt(speaker->end - 1, next, clause.last) + 1 : next;
    } else if (isPlain(noun - 1) && theirs.contains(word(noun - 1))) {
        speaker = m_items[noun - 1].range;
    } else if (isWord(noun - 1) && m_items[noun - 1].possessive) {
        speaker = m_items[noun - 1].name >= 0 ? m_names[m_items[noun - 1].name].range : m_items[noun - 1].range;
    }
    if (isMark(next, u","))
        ++next;
    if (!speaker || next > clause.last || joins(next) != m_items[next].range.length())
        return {};
    return made(next + 1, clauseEnd(next + 1, clause.last), *speaker, nounSurely);
}

} // namespace galley
