// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakerfinder.h"

#include "app/compare/speakerphrase.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr int farthestVerb = 30;   ///< Items between a quote and a verb of saying that still belongs to it.
constexpr int farthestNaming = 12; ///< The same for "called" and the like, unless "as" leads back to it.

/** Finds the speakers of the quotes of one paragraph. */
class ParagraphSpeakers
{
public:
    ParagraphSpeakers(const Article &article, const QList<MarkedQuote> &quotes, const QList<SpeakerItem> &items,
                      const QList<NameMention> &names)
        : m_article(article)
        , m_quotes(quotes)
        , m_items(items)
        , m_words(SpeakerWords::of(article.language))
        , m_phrases(items, names, m_words)
    {
    }

    /** What stands beside the quote at item @p at. */
    SpeakerAt beside(int at) const
    {
        const bool starts = !hasWordBefore(at);
        SpeakerAt found = signature(at);
        if (found.how == SpeakerAt::How::Nobody && !starts)
            found = onTheLeft(at);
        if (found.how == SpeakerAt::How::Nobody)
            found = onTheRight(at);
        if (found.how == SpeakerAt::How::Nobody)
            found = accordingTo(at);
        if (found.how == SpeakerAt::How::Nobody && !starts)
            if (const auto subject = m_phrases.ofSentence(at))
                found = {SpeakerAt::How::Subject, 0, *subject};
        return found;
    }

    /** Who the sentence before item @p at is about. */
    std::optional<TextRange> sentenceBefore(int at) const
    {
        const int start = m_phrases.sentenceStart(at);
        return start > 0 ? m_phrases.ofSentence(start - 1) : std::nullopt;
    }

    /** Who the last sentence of the paragraph is about, where it leads on to the next paragraph by a colon. */
    std::optional<TextRange> leadingOn() const
    {
        const int last = int(m_items.size()) - 1;
        if (last < 1 || m_items[last].lower != u":")
            return std::nullopt;
        for (int i = last - 1; i >= m_phrases.sentenceStart(last); --i)
            if (m_phrases.cueAt(i) == Cue::Finite)
                if (const auto subject = m_phrases.before(i, m_phrases.sentenceStart(last)))
                    return subject;
        return isImperative(m_phrases.sentenceStart(last)) ? std::nullopt : m_phrases.ofSentence(last);
    }

private:
    bool isWord(int i) const { return i >= 0 && i < m_items.size() && m_items[i].kind == SpeakerItem::Kind::Word; }
    /** "Read the letter:", "Here is the letter:": nobody is the subject. */
    bool isImperative(int i) const
    {
        static const QSet<QString> words{u"read"_s, u"see"_s,  u"watch"_s, u"here"_s, u"below"_s, u"lesen"_s,
                                         u"hier"_s, u"lire"_s, u"voici"_s, u"lea"_s,  u"aquí"_s};
        return isWord(i) && words.contains(m_items[i].lower);
    }
    bool hasWordBefore(int at) const
    {
        for (int i = m_phrases.sentenceStart(at); i < at; ++i)
            if (isWord(i))
                return true;
        return false;
    }

    SpeakerAt found(const std::optional<TextRange> &phrase, int distance) const
    {
        return phrase ? SpeakerAt{SpeakerAt::How::Beside, distance, *phrase} : SpeakerAt();
    }

    /** “…” — NAME: the name behind a dash that ends the paragraph. */
    SpeakerAt signature(int at) const
    {
        const int count = int(m_items.size());
        if (at + 2 >= count || !isDash(at + 1) || m_items[at + 2].name < 0 || hasWordBefore(at))
            return {};
        for (int i = at + 2; i < count; ++i)
            if (m_phrases.cueAt(i) != Cue::None || m_items[i].kind == SpeakerItem::Kind::Quote)
                return {};
        return count - at <= 12 ? found(m_phrases.after(at + 1), 0) : SpeakerAt();
    }

    bool isDash(int i) const
    {
        const QString &mark = m_items[i].lower;
        return mark == u"—" || mark == u"–" || mark == u"―" || mark == u"-";
    }
    bool isComma(int i) const { return i >= 0 && i < m_items.size() && m_items[i].lower == u","; }

    /** A verb of a relative clause ("anybody who complains about it") speaks only for a quote right behind it. */
    bool isPassingClause(int verb, int at) const
    {
        return verb > 0 && m_items[verb - 1].lower == u"who" && at - verb > 2;
    }

    SpeakerAt onTheLeft(int at) const
    {
        const int floor = m_phrases.sentenceStart(at);
        for (int i = at - 1; i >= floor && at - i <= farthestVerb; --i) {
            const Cue cue = m_phrases.cueAt(i);
            if (cue == Cue::None || isPassingClause(i, at) ||
                (cue == Cue::Naming && at - i > farthestNaming && m_items[at - 1].lower != u"as") ||
                (m_words.isWeak(m_items[i].lower) && isWord(i + 1) && m_items[i + 1].lower != u"that"))
                continue;
            if (const SpeakerAt speaker = found(subjectOf(i, cue, floor), at - i - 1);
                speaker.how != SpeakerAt::How::Nobody)
                return speaker;
        }
        return {};
    }

    /** Whose verb the one at @p verb is, for a quote that stands behind it. */
    std::optional<TextRange> subjectOf(int verb, Cue cue, int floor) const
    {
        const bool naming = cue == Cue::Naming && m_items[verb].lower.endsWith(u"ing");
        if (cue == Cue::Participle || naming) {
            if (verb > floor && m_items[verb - 1].name >= 0 && !m_items[verb - 1].possessive && !naming)
                return m_phrases.before(verb, floor);
            if (isComma(verb - 1) && verb - 2 > floor && m_phrases.cueAt(verb - 2) == Cue::Finite)
                if (const auto subject = m_phrases.before(verb - 2, floor))
                    return subject; // "the mayor said, calling it"
            return m_phrases.ofClause(verb);
        }
        int from = floor;
        for (int j = floor; j < verb; ++j)
            if (m_items[j].kind == SpeakerItem::Kind::Quote)
                from = j + 1;
        if (const auto subject = m_phrases.before(verb, from))
            return subject;
        if (verb > 0 && (m_items[verb - 1].kind == SpeakerItem::Kind::Quote || isComma(verb - 1)))
            if (const auto inverted = m_phrases.after(verb))
                return inverted;
        return m_phrases.ofSentence(verb);
    }

    SpeakerAt onTheRight(int at) const
    {
        const int count = int(m_items.size());
        int i = at + 1;
        while (isComma(i) || (i < count && m_items[i].lower == u"—"))
            ++i;
        if (i >= count || (m_items[i].sentence != m_items[at].sentence && !isBareAttribution(at, i)))
            return {};
        const int verb = m_words.isFiller(m_items[i].lower) && m_items[i].name < 0 ? i + 1 : i; // "a déclaré NAME"
        if (verb < count && m_phrases.cueAt(verb) == Cue::Finite)
            if (const auto subject = m_phrases.after(verb))
                return found(subject, 0);
        const int sentence = m_items[i].sentence;
        for (int j = i; j < count && j - at <= farthestVerb && m_items[j].sentence == sentence; ++j) {
            if (m_items[j].kind == SpeakerItem::Kind::Quote)
                break;
            if (m_phrases.cueAt(j) != Cue::Finite)
                continue;
            if (const auto subject = m_phrases.before(j, i))
                return found(subject, j - at - 1);
            if (isComma(j - 1)) // "… and a half, said the mayor"
                if (const auto subject = m_phrases.after(j))
                    return found(subject, j - at - 1);
        }
        return {};
    }

    /** Whether the sentence that begins at item @p i, behind the quote at @p at, is "NAME said" and what goes with it.
     */
    bool isBareAttribution(int at, int i) const
    {
        const TextRange inner = m_quotes[m_items[at].quote].inner;
        const QChar last = m_article.text[inner.end - 1];
        const bool open = last == u'?' || last == u'!' || last == u',';
        for (int j = i; j < m_items.size() && j < i + 6; ++j)
            if (m_phrases.cueAt(j) == Cue::Finite)
                return open || j + 1 >= m_items.size() || m_items[j + 1].lower == u".";
        return false;
    }

    SpeakerAt accordingTo(int at) const
    {
        const int floor = m_phrases.sentenceStart(at);
        for (int i = floor; i < m_items.size() && m_items[i].sentence == m_items[at].sentence; ++i)
            if (isWord(i) && m_words.namesSource(i > 0 ? m_items[i - 1].lower : QString(), m_items[i].lower))
                return found(m_phrases.after(i), std::abs(at - i));
        return {};
    }

    const Article &m_article;
    const QList<MarkedQuote> &m_quotes;
    const QList<SpeakerItem> &m_items;
    const SpeakerWords &m_words;
    SpeakerPhrases m_phrases;
};

/** Gives the parts of one quote over several paragraphs the speaker that one of them has. */
void joinParts(const QList<MarkedQuote> &quotes, QList<SpeakerAt> &speakers)
{
    for (qsizetype i = 1; i < quotes.size(); ++i)
        if (quotes[i].continued && speakers[i].how != SpeakerAt::How::Beside &&
            speakers[i - 1].how != SpeakerAt::How::Nobody)
            speakers[i] = {SpeakerAt::How::Carried, 0, speakers[i - 1].range};
    for (qsizetype i = quotes.size() - 1; i > 0; --i)
        if (quotes[i].continued && speakers[i - 1].how == SpeakerAt::How::Nobody)
            speakers[i - 1] = speakers[i];
}
} // namespace

QList<SpeakerAt> speakersBeside(const Article &article, const QList<MarkedQuote> &quotes,
                                const QList<NameMention> &names, const Progress &progress)
{
    QList<SpeakerAt> result(quotes.size());
    std::optional<TextRange> leading;
    SpeakerAt last;
    int lastParagraph = -1;
    int seen = -1;
    for (int p = 0; p < article.paragraphs.size() && !progress.stopped(); ++p) {
        if (article.paragraphs[p].role == Role::Furniture)
            continue;
        const QList<SpeakerItem> items = speakerItems(article, p, quotes, names);
        const ParagraphSpeakers reader(article, quotes, items, names);
        for (int i = 0; i < items.size(); ++i) {
            if (items[i].kind != SpeakerItem::Kind::Quote)
                continue;
            SpeakerAt found = reader.beside(i);
            if (found.how == SpeakerAt::How::Nobody && lastParagraph == p)
                found = {SpeakerAt::How::Carried, 0, last.range};
            if (found.how == SpeakerAt::How::Nobody)
                if (const auto before = reader.sentenceBefore(i))
                    found = {SpeakerAt::How::Subject, 0, *before};
            if (found.how == SpeakerAt::How::Nobody && leading)
                found = {SpeakerAt::How::Beside, 0, *leading};
            const bool block = quotes[items[i].quote].block && lastParagraph >= seen - 1;
            if (found.how == SpeakerAt::How::Nobody && lastParagraph >= 0 && (lastParagraph == seen || block))
                found = {SpeakerAt::How::Carried, 0, last.range};
            result[items[i].quote] = found;
            if (found.how != SpeakerAt::How::Nobody) {
                last = found;
                lastParagraph = p;
            }
        }
        leading = reader.leadingOn();
        seen = p;
    }
    joinParts(quotes, result);
    return result;
}

} // namespace galley
