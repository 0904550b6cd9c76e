// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotefinder.h"

#include "app/base/parallel.h"
#include "app/compare/blockquotes.h"
#include "app/compare/indirectspeech.h"
#include "app/compare/quoteclusters.h"
#include "app/compare/quotesense.h"
#include "app/compare/speakerfinder.h"
#include "app/compare/speakernames.h"

namespace galley
{

namespace
{
/** A quote in a headline has the speaker that the story gives the same words; beside it the headline names nobody. */
void nameHeadlineSpeakers(const QList<Article> &articles, QList<Quote> &quotes)
{
    for (Quote &quote : quotes) {
        const Article &article = articles[quote.article];
        const auto roleOf = [&](const Quote &q) { return article.paragraphs[article.paragraphAt(q.range.start)].role; };
        if (roleOf(quote) != Role::Title)
            continue;
        const QString words = article.textOf(quote.range).toString().toLower();
        const auto same = std::ranges::find_if(quotes, [&](const Quote &other) {
            return other.article == quote.article && other.range.start > quote.range.end && !other.speaker.isEmpty() &&
                   article.textOf(other.range).contains(words, Qt::CaseInsensitive);
        });
        const bool named = !quote.speaker.isEmpty() && quote.speaker[0].isUpper();
        if (same != quotes.end())
            quote.speaker = same->speaker;
        else if (!named)
            quote.speaker.clear();
        if (!named)
            quote.speakerRange = {};
    }
}

/** How sure words between '' and '' are somebody's own: such texts set what is only reported so as well. */
constexpr double betweenApostrophes = 0.9;

/** What a line of a transcript says, behind its speaker's name at @p speaker, or in a paragraph that goes on with it.
 */
Quote transcribed(const Article &article, int a, const MarkedQuote &marked, const TextRange &speaker,
                  const SpeakerNames &resolver)
{
    constexpr double surely = 0.8; // a transcript is not always to the letter
    Quote quote;
    quote.article = a;
    quote.kind = Quote::Kind::Indirect;
    quote.confidence = surely;
    quote.range = {std::max(speaker.end + 1, marked.inner.start), marked.inner.end};
    while (!quote.range.isEmpty() && article.text[quote.range.start].isSpace())
        ++quote.range.start;
    quote.speakerRange = speaker;
    quote.speaker = resolver.nameOf(a, speaker);
    return quote;
}

/** The quotes of article number @p a and its indirect speech, by place. */
QList<Quote> quotesIn(const Article &article, int a, const SpeakerNames &resolver, const Progress &progress)
{
    const QList<MarkedQuote> marked = allQuotes(article);
    const QList<SpeakerAt> speakers = speakersBeside(article, marked, resolver.mentions(a), progress);
    const bool doubled = setsInDoubleMarks(marked);
    QList<Quote> found;
    QList<TextRange> said;
    int british = -1;   // the paragraph of the last quote in single marks
    TextRange speaking; // who speaks in the transcript that is not at its end
    for (qsizetype i = 0; i < marked.size() && !progress.stopped(); ++i) {
        if (marked[i].depth == 0) {
            const TextRange named = transcriptSpeaker(article, marked[i]);
            if (!named.isEmpty() || !marked[i].continued)
                speaking = named;
            if (!speaking.isEmpty() && article.text[marked[i].inner.start] != u'(') { // "(Applause.)"
                found << transcribed(article, a, marked[i], speaking, resolver);
                continue;
            }
        }
        const bool stray = doubled && marked[i].paragraph != british;
        if (marked[i].depth > 0 || !isSaid(article, marked[i], speakers[i], stray))
            continue;
        if (marked[i].single)
            british = marked[i].paragraph;
        Quote quote;
        quote.article = a;
        quote.range = marked[i].inner;
        if (marked[i].typed) {
            quote.kind = Quote::Kind::Indirect;
            quote.confidence = betweenApostrophes;
        }
        if (speakers[i].how != SpeakerAt::How::Nobody) {
            quote.speakerRange = speakers[i].range;
            quote.speaker = resolver.nameOf(a, speakers[i].range);
        }
        found << quote;
        said << marked[i].outer;
    }
    found += indirectSpeech(article, a, marked, said, resolver, progress);
    std::ranges::sort(found, {}, [](const Quote &quote) { return quote.range.start; });
    return found;
}
} // namespace

QList<Quote> findQuotes(const QList<Article> &articles, Progress &progress)
{
    return findQuotes(articles, findNames(articles, progress), progress);
}

QList<Quote> findQuotes(const QList<Article> &articles, const ArticleNames &names, Progress &progress)
{
    const SpeakerNames resolver(articles, names, progress);
    const auto quotesOf = [&](qsizetype a) {
        return progress.stopped() ? QList<Quote>() : quotesIn(articles[a], int(a), resolver, progress);
    };
    QList<Quote> result;
    for (const QList<Quote> &quotes : mapped(articles.size(), quotesOf))
        result += quotes;
    numberClusters(articles, result, progress);
    nameHeadlineSpeakers(articles, result);
    return result;
}

} // namespace galley
