// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/speakeritems.h"

#include "app/text/segmenter.h"

#include <QSet>

namespace galley
{

namespace
{
/** The Latin mark that does what a Chinese or Japanese one does; any other character as it is. */
QChar latinMark(QChar mark)
{
    switch (mark.unicode()) {
    case u'，':
    case u'、':
        return u',';
    case u'：':
        return u':';
    case u'。':
        return u'.';
    default:
        return mark;
    }
}

SpeakerItem itemOf(const Article &article, const TextRange &range, TokenKind kind)
{
    SpeakerItem item;
    item.range = range;
    item.kind = kind == TokenKind::Punctuation ? SpeakerItem::Kind::Mark : SpeakerItem::Kind::Word;
    item.lower = article.textOf(range).toString().toLower();
    item.capital = !range.isEmpty() && article.text[range.start].isUpper();
    if (item.lower.size() == 1)
        item.lower[0] = latinMark(item.lower[0]);
    if (item.lower.size() > 2 && item.lower.endsWith(u's') &&
        (item.lower[item.lower.size() - 2] == u'\'' || item.lower[item.lower.size() - 2] == u'’')) {
        item.lower.chop(2);
        item.possessive = true;
    }
    return item;
}

/** Numbers the sentences: one begins where the segmenter says so, outside the quotes. */
void numberSentences(const Article &article, int index, QList<SpeakerItem> &items)
{
    QSet<qsizetype> starts;
    const auto [first, last] = article.sentencesOf(index);
    for (int s = first; s < last; ++s)
        starts << article.sentences[s].range.start;
    int sentence = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool starting = starts.contains(items[i].range.start) ||
                              (items[i].kind == SpeakerItem::Kind::Quote && starts.contains(items[i].range.start + 1));
        if (i > 0 && starting && items[i].kind != SpeakerItem::Kind::Mark)
            ++sentence;
        items[i].sentence = sentence;
    }
}

void markNames(const QList<NameMention> &names, QList<SpeakerItem> &items)
{
    if (items.isEmpty())
        return;
    auto name = std::ranges::lower_bound(names, items.first().range.start, {},
                                         [](const NameMention &m) { return m.range.start; });
    for (SpeakerItem &item : items) {
        while (name != names.end() && name->range.end <= item.range.start)
            ++name;
        if (name != names.end() && name->range.overlaps(item.range) && item.kind != SpeakerItem::Kind::Quote)
            item.name = int(name - names.begin());
    }
}
} // namespace

QList<SpeakerItem> speakerItems(const Article &article, int index, const QList<MarkedQuote> &quotes,
                                const QList<NameMention> &names)
{
    const TextRange paragraph = article.paragraphs[index].range;
    auto quote = std::ranges::lower_bound(quotes, index, {}, &MarkedQuote::paragraph);
    const auto ofParagraph = [&] { return quote != quotes.end() && quote->paragraph == index; };
    QList<SpeakerItem> items;
    for (const Token &token : tokens(paragraph.of(article.text), article.language)) {
        const TextRange range = token.range.shifted(paragraph.start);
        while (ofParagraph() && (quote->depth > 0 || quote->outer.end <= range.start))
            ++quote;
        if (!ofParagraph() || !quote->outer.overlaps(range)) {
            items << itemOf(article, range, token.kind);
        } else if (items.isEmpty() || items.last().quote != int(quote - quotes.begin())) {
            SpeakerItem item;
            item.kind = SpeakerItem::Kind::Quote;
            item.range = quote->outer;
            item.quote = int(quote - quotes.begin());
            items << item;
        }
    }
    numberSentences(article, index, items);
    markNames(names, items);
    return items;
}

} // namespace galley
