// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/blockquotes.h"

#include "app/compare/speakerwords.h"
#include "app/text/segmenter.h"
#include "app/text/wordset.h"

#include <QSet>

#include <algorithm>

namespace galley
{

namespace
{
constexpr int longestIntroduction = 40; // words
constexpr int fewestWords = 8;

/** "statement", "lettre": what is printed behind the colon. Collected for Galley. */
bool isDocument(const QString &word)
{
    static const QSet<QString> words = wordSet(
        "statement letter message post email e-mail memo tweet note text remarks speech transcript rant testimony "
        "apology comment comments reply response release diary erklärung brief schreiben nachricht mitteilung rede "
        "wortlaut stellungnahme lettre message déclaration communiqué texte discours courrier carta declaración "
        "mensaje comunicado discurso texto lettera dichiarazione messaggio comunicato discorso declaração "
        "mensagem comunicado brief verklaring bericht");
    return words.contains(word);
}

/** "I", "our", "you": the words of one who speaks for himself or to somebody. */
bool isFirstOrSecond(const QString &word)
{
    static const QSet<QString> words = wordSet(
        "i my me mine we our ours us you your yours myself ourselves i'm i’m i've i’ve i'll i’ll i'd i’d we're "
        "we’re we've we’ve we'll we’ll you're you’re you've you’ve ich mein meine meinen meiner mir mich wir uns "
        "unser unsere unseren je mon ma mes nous notre nos vous votre vos yo mi mis nosotros nuestro nuestra "
        "nuestros io mio mia noi nostro nostra eu meu minha nós nosso nossa ik mijn wij onze");
    return words.contains(word);
}

struct Measured {
    int words = 0;
    bool speaks = false;  ///< Of "I", "we" or "you".
    bool reports = false; ///< Holds a word of saying or of writing.
};

Measured measured(const Article &article, const Paragraph &paragraph)
{
    const SpeakerWords &speakers = SpeakerWords::of(article.language);
    Measured result;
    for (const Token &token : tokens(paragraph.range.of(article.text), article.language)) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        const QString word = token.range.shifted(paragraph.range.start).of(article.text).toString().toLower();
        ++result.words;
        result.speaks = result.speaks || isFirstOrSecond(word);
        result.reports = result.reports || isDocument(word) || speakers.cueOf(word) != Cue::None;
    }
    return result;
}

bool introduces(const Article &article, const Paragraph &paragraph)
{
    if (paragraph.role == Role::Title || !article.textOf(paragraph.range).trimmed().endsWith(u':'))
        return false;
    const Measured words = measured(article, paragraph);
    return words.reports && !words.speaks && words.words <= longestIntroduction;
}
} // namespace

QList<MarkedQuote> blockQuotes(const Article &article, const QList<MarkedQuote> &marked)
{
    QSet<int> holdQuotes; // by number
    for (const MarkedQuote &quote : marked) {
        if (!quote.single && quote.depth == 0)
            holdQuotes << quote.paragraph;
    }
    QList<MarkedQuote> result;
    bool open = false;
    for (int p = 0; p < article.paragraphs.size(); ++p) {
        const Paragraph &paragraph = article.paragraphs[p];
        const bool quoted = holdQuotes.contains(p);
        const Measured words = open && !quoted ? measured(article, paragraph) : Measured();
        open = open && paragraph.role == Role::Body && words.speaks && words.words >= fewestWords;
        if (open) {
            MarkedQuote quote;
            quote.paragraph = p;
            quote.inner = quote.outer = paragraph.range;
            quote.block = true;
            result << quote;
        }
        open = open || introduces(article, paragraph);
    }
    return result;
}

QList<MarkedQuote> allQuotes(const Article &article)
{
    QList<MarkedQuote> quotes = markedQuotes(article);
    const QList<MarkedQuote> blocks = blockQuotes(article, quotes);
    QSet<int> whole; // paragraphs by number
    for (const MarkedQuote &block : blocks)
        whole << block.paragraph;
    quotes.removeIf([&](const MarkedQuote &quote) { return whole.contains(quote.paragraph); });
    quotes += blocks;
    std::ranges::stable_sort(quotes, {}, &MarkedQuote::outer);
    return quotes;
}

} // namespace galley
