// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakerfinder.h"

#include "app/compare/speakerphrase.h"

namespace galley
{

namespace
{
constexpr int farthestVerb = 30; ///< Items between a quote and a verb of saying that still belongs to it.

/** Finds the speakers of the quotes of one paragraph. */
class ParagraphSpeakers
{
public:
    ParagraphSpeakers(const Article &article, const QList<MarkedQuote> &quotes, const QList<SpeakerItem> &items,
                      const QList<NameMention> &names)
        : m_article(article), m_quotes(quotes), m_items(items), m_phrases(items, names)
    {
    }

    /** What stands beside the quote at item @p at. */
    SpeakerAt beside(int at) const
    {
        const bool starts = !hasWordBefore(at);
        std::optional<TextRange> found;
        if (!starts)
            found = onTheLeft(at);
        if (!found)
            found = onTheRight(at);
        if (!found)
            found = accordingTo(at);
        if (found)
            return {SpeakerAt::How::Beside, *found};
        if (!starts)
            found = m_phrases.ofSentence(at);
        if (found)
            return {SpeakerAt::How::Subject, *found};
        return {};
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
        return m_phrases.ofSentence(last);
    }

private:
    bool isWord(int i) const { return i >= 0 && i < m_items.size() && m_items[i].kind == SpeakerItem::Kind::Word; }
    bool hasWordBefore(int at) const
    {
        for (int i = m_phrases.sentenceStart(at); i < at; ++i)
            if (isWord(i))
                return true;
        return false;
    }

    std::optional<TextRange> onTheLeft(int at) const
    {
        const int floor = m_phrases.sentenceStart(at);
        for (int i = at - 1; i >= floor && at - i <= farthestVerb; --i) {
            const Cue cue = m_phrases.cueAt(i);
            if (cue == Cue::None)
                continue;
            if (cue == Cue::Participle) {
                if (const auto subject = m_phrases.ofSentence(i))
                    return subject;
                continue;
            }
            int from = floor;
            for (int j = floor; j < i; ++j)
                if (m_items[j].kind == SpeakerItem::Kind::Quote)
                    from = j + 1;
            if (const auto subject = m_phrases.before(i, from))
                return subject;
            if (i - 1 >= 0 && m_items[i - 1].kind == SpeakerItem::Kind::Quote)
                if (const auto inverted = m_phrases.after(i))
                    return inverted;
            if (const auto inverted = isComma(i - 1) ? m_phrases.after(i) : std::nullopt)
                return inverted;
            return m_phrases.ofSentence(i);
        }
        return std::nullopt;
    }

    bool isComma(int i) const { return i >= 0 && i < m_items.size() && m_items[i].lower == u","; }

    std::optional<TextRange> onTheRight(int at) const
    {
        const int count = int(m_items.size());
        int i = at + 1;
        while (isComma(i) || (i < count && m_items[i].lower == u"—"))
            ++i;
        if (i < count && m_items[i].sentence != m_items[at].sentence && !isBareAttribution(i))
            return std::nullopt;
        if (m_phrases.cueAt(i) == Cue::Finite)
            if (const auto subject = m_phrases.after(i))
                return subject;
        const int sentence = i < count ? m_items[i].sentence : -1;
        for (int j = i; j < count && j - at <= farthestVerb && m_items[j].sentence == sentence; ++j) {
            if (m_items[j].kind == SpeakerItem::Kind::Quote)
                break;
            if (m_phrases.cueAt(j) != Cue::Finite)
                continue;
            if (const auto subject = m_phrases.before(j, i))
                return subject;
        }
        return std::nullopt;
    }

    /** Whether the sentence that begins at item @p i is nothing but "NAME said." */
    bool isBareAttribution(int i) const
    {
        for (int j = i; j < m_items.size() && j < i + 6; ++j)
            if (m_phrases.cueAt(j) == Cue::Finite)
                return j + 1 >= m_items.size() || m_items[j + 1].lower == u".";
        return false;
    }

    std::optional<TextRange> accordingTo(int at) const
    {
        const int floor = m_phrases.sentenceStart(at);
        for (int i = floor; i < m_items.size() && m_items[i].sentence == m_items[at].sentence; ++i) {
            if (!isWord(i))
                continue;
            const QString &word = m_items[i].lower;
            if (word == u"according" && isWord(i + 1))
                return m_phrases.after(i + 1);
            if (word == u"laut" || word == u"selon" || word == u"según" || word == u"secondo" || word == u"volgens")
                return m_phrases.after(i);
        }
        return std::nullopt;
    }

    const Article &m_article;
    const QList<MarkedQuote> &m_quotes;
    const QList<SpeakerItem> &m_items;
    SpeakerPhrases m_phrases;
};

/** Gives the parts of one quote over several paragraphs the speaker that one of them has. */
void joinParts(const QList<MarkedQuote> &quotes, QList<SpeakerAt> &speakers)
{
    for (qsizetype i = 1; i < quotes.size(); ++i)
        if (quotes[i].continued && speakers[i].how != SpeakerAt::How::Beside && speakers[i - 1].how != SpeakerAt::How::Nobody)
            speakers[i] = {SpeakerAt::How::Carried, speakers[i - 1].range};
    for (qsizetype i = quotes.size() - 1; i > 0; --i)
        if (quotes[i].continued && speakers[i - 1].how == SpeakerAt::How::Nobody)
            speakers[i - 1] = speakers[i];
}
} // namespace

QList<SpeakerAt> speakersBeside(const Article &article, const QList<MarkedQuote> &quotes,
                                const QList<NameMention> &names)
{
    QList<SpeakerAt> result(quotes.size());
    std::optional<TextRange> leading;
    SpeakerAt last;
    int lastParagraph = -1;
    int seen = -1;
    for (int p = 0; p < article.paragraphs.size(); ++p) {
        if (article.paragraphs[p].role == Role::Furniture)
            continue;
        const QList<SpeakerItem> items = speakerItems(article, p, quotes, names);
        const ParagraphSpeakers reader(article, quotes, items, names);
        for (int i = 0; i < items.size(); ++i) {
            if (items[i].kind != SpeakerItem::Kind::Quote)
                continue;
            SpeakerAt found = reader.beside(i);
            if (found.how == SpeakerAt::How::Nobody && lastParagraph == p)
                found = {SpeakerAt::How::Carried, last.range};
            if (found.how == SpeakerAt::How::Nobody)
                if (const auto before = reader.sentenceBefore(i))
                    found = {SpeakerAt::How::Subject, *before};
            if (found.how == SpeakerAt::How::Nobody && leading)
                found = {SpeakerAt::How::Beside, *leading};
            if (found.how == SpeakerAt::How::Nobody && lastParagraph >= 0 && lastParagraph == seen)
                found = {SpeakerAt::How::Carried, last.range};
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
