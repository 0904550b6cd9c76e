// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/indirectspeech.h"

#include "app/compare/indirectwords.h"
#include "app/compare/speakerphrase.h"

#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr int fewestWords = 3;  ///< A shorter report says nothing that could be compared.
constexpr int farthestJoin = 6; ///< Words between "told" and "that".
constexpr double joinedSurely = 0.85, behindSurely = 0.8, plainSurely = 0.75, sourceSurely = 0.75, refusedSurely = 0.6;
constexpr double byPronoun = 0.9; ///< What a speaker who is only pointed to takes off.

/** The lists of one language. */
struct IndirectWords {
    QSet<QString> saying, telling, claiming, refusing, joining, to;
};

const IndirectWords *wordsOf(const QString &language)
{
    static const QHash<QString, std::shared_ptr<const IndirectWords>> all = [] {
        const auto set = [](const char *list) {
            const QStringList parts = QString::fromUtf8(list).split(u' ', Qt::SkipEmptyParts);
            return QSet<QString>(parts.begin(), parts.end());
        };
        QHash<QString, std::shared_ptr<const IndirectWords>> made;
        for (const IndirectRow &row : indirectRows)
            made.insert(QString::fromLatin1(row.language),
                        std::make_shared<const IndirectWords>(set(row.saying), set(row.telling), set(row.claiming),
                                                              set(row.refusing), set(row.joining), set(row.to)));
        return made;
    }();
    return all.value(language.section(u'-', 0, 0)).get();
}

/** A report in one sentence: items from first to last. */
struct Report {
    int first = 0;
    int last = -1;
    TextRange speaker;
    double confidence = 0;
};

/** Finds the report of one sentence. */
class ReportReader
{
public:
    ReportReader(const QList<SpeakerItem> &items, const QList<NameMention> &mentions, const SpeakerWords &speakers,
                 const IndirectWords &words)
        : m_items(items)
        , m_speakers(speakers)
        , m_words(words)
        , m_phrases(items, mentions, speakers)
    {
    }

    /** The report of the sentence from item @p first to item @p last; its last is less than its first for none. */
    Report read(int first, int last) const
    {
        Report report = accordingTo(first, last);
        for (int i = first; i <= last && report.last < report.first; ++i)
            if (isWord(i) && m_items[i].name < 0)
                report = atVerb(i, first, last);
        return report;
    }

private:
    bool isWord(int i) const { return i >= 0 && i < m_items.size() && m_items[i].kind == SpeakerItem::Kind::Word; }
    bool isMark(int i) const { return i >= 0 && i < m_items.size() && m_items[i].kind == SpeakerItem::Kind::Mark; }
    const QString &word(int i) const { return m_items[i].lower; }
    int wordCount(int first, int last) const
    {
        int count = 0;
        for (int i = first; i <= last; ++i)
            count += isWord(i);
        return count;
    }

    Report made(int first, int last, const TextRange &speaker, double confidence) const
    {
        while (first <= last && isMark(first))
            ++first;
        while (last >= first && isMark(last))
            --last;
        return wordCount(first, last) < fewestWords ? Report() : Report{first, last, speaker, confidence};
    }

    /** Where the item that begins or ends at a range stands. */
    int itemAt(qsizetype position, int from, int to) const
    {
        for (int i = from; i <= to; ++i)
            if (m_items[i].range.start <= position && position < m_items[i].range.end)
                return i;
        return -1;
    }

    Report accordingTo(int first, int last) const
    {
        for (int i = first; i <= last; ++i) {
            if (!isWord(i) || !m_speakers.namesSource(i > first ? word(i - 1) : QString(), word(i)))
                continue;
            const auto source = m_phrases.after(i);
            if (!source)
                return {};
            const int begin = isWord(i - 1) && word(i - 1) == u"according" ? i - 1 : i;
            int end = itemAt(source->end - 1, i, last);
            while (end >= 0 && end < last && !isMark(end + 1))
                ++end; // what belongs to the source: "the mayor of Port Alden"
            const Report behind =
                begin <= first + 1 && end >= 0 ? made(end + 1, last, *source, sourceSurely) : Report();
            return behind.last >= behind.first ? behind : made(first, begin - 1, *source, sourceSurely);
        }
        return {};
    }

    /** A form of "be" before it makes it passive: nobody speaks. */
    bool isPassive(int verb, int first) const
    {
        static const QSet<QString> being{u"was"_s,  u"were"_s, u"is"_s,    u"are"_s,
                                         u"been"_s, u"be"_s,   u"being"_s, u"to"_s};
        for (int i = verb - 1; i >= first && i > verb - 3 && isWord(i); --i)
            if (being.contains(word(i)))
                return true;
        return false;
    }

    Report atVerb(int verb, int first, int last) const
    {
        const QString &said = word(verb);
        const bool saying = m_words.saying.contains(said), telling = m_words.telling.contains(said),
                   claiming = m_words.claiming.contains(said), refusing = m_words.refusing.contains(said);
        if ((!saying && !telling && !claiming && !refusing) || isPassive(verb, first))
            return {};
        auto speaker = m_phrases.before(verb, first);
        const bool inverted = !speaker && verb > first && isMark(verb - 1); // "…, said the mayor"
        if (inverted)
            speaker = m_phrases.after(verb);
        if (!speaker)
            return {};
        int next = verb + 1;
        if (telling)
            for (int i = next; i <= std::min(last, verb + farthestJoin); ++i)
                if (m_words.joining.contains(word(i)))
                    next = i;
        const bool joined = next <= last && (m_words.joining.contains(word(next)) ||
                                             (isMark(next) && next < last && m_words.joining.contains(word(next + 1))));
        if (joined)
            return made(next + (isMark(next) ? 2 : 1), last, *speaker, joinedSurely);
        if (refusing && next <= last && m_words.to.contains(word(next)))
            return made(verb, last, *speaker, refusedSurely);
        if (const Report before = inFront(verb, first, last, *speaker); before.last >= before.first)
            return before;
        return saying && !inverted && opensClause(next) ? made(next, last, *speaker, plainSurely) : Report();
    }

    /** "The bridge is safe, the mayor said": what stands before the comma, where little follows the verb. */
    Report inFront(int verb, int first, int last, const TextRange &speaker) const
    {
        const int subject = std::min(itemAt(speaker.start, first, last), verb);
        const bool closes = subject > first && isMark(subject - 1) && word(subject - 1) == u",";
        return closes && wordCount(verb + 1, last) <= 6 ? made(first, subject - 2, speaker, behindSurely) : Report();
    }

    /** Whether a clause can begin at item @p i: with a name, an article, a pronoun, or a plain noun. */
    bool opensClause(int i) const
    {
        return isWord(i) && !m_speakers.isFiller(word(i)) && !m_speakers.isAttaching(word(i));
    }

    const QList<SpeakerItem> &m_items;
    const SpeakerWords &m_speakers;
    const IndirectWords &m_words;
    SpeakerPhrases m_phrases;
};
} // namespace

QList<Quote> indirectSpeech(const Article &article, int index, const QList<MarkedQuote> &marked,
                            const QList<TextRange> &said, const SpeakerNames &names)
{
    QList<Quote> result;
    const IndirectWords *words = wordsOf(article.language);
    if (!words)
        return result;
    const SpeakerWords &speakers = SpeakerWords::of(article.language);
    for (int p = 0; p < article.paragraphs.size(); ++p) {
        if (article.paragraphs[p].role != Role::Body)
            continue;
        const QList<SpeakerItem> items = speakerItems(article, p, marked, names.mentions(index));
        const ReportReader reader(items, names.mentions(index), speakers, *words);
        for (int first = 0, end = 0; first < items.size(); first = end) {
            while (end < items.size() && items[end].sentence == items[first].sentence)
                ++end;
            const TextRange whole{items[first].range.start, items[end - 1].range.end};
            if (std::ranges::any_of(said, [&](const TextRange &quote) { return quote.overlaps(whole); }))
                continue;
            const Report report = reader.read(first, end - 1);
            if (report.last < report.first)
                continue;
            Quote quote;
            quote.article = index;
            quote.kind = Quote::Kind::Indirect;
            quote.range = {items[report.first].range.start, items[report.last].range.end};
            quote.speakerRange = report.speaker;
            quote.speaker = names.nameOf(index, report.speaker);
            const bool pointed = speakers.isPronoun(article.textOf(report.speaker).toString().toLower());
            quote.confidence = report.confidence * (pointed ? byPronoun : 1);
            result << quote;
        }
    }
    return result;
}

} // namespace galley
