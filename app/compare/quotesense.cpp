// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotesense.h"

#include "app/text/lexicon.h"
#include "app/text/segmenter.h"

namespace galley
{

namespace
{
/** What the words of a quote look like. */
struct Looks {
    int words = 0;
    bool title = false; ///< Every word but the small ones begins with a capital.
};

Looks looksOf(const Article &article, const TextRange &range)
{
    const Lexicon lexicon(article.language);
    Looks looks;
    int capitals = 0, small = 0;
    for (const Token &token : tokens(article.textOf(range), article.language)) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        const QStringView word = token.range.shifted(range.start).of(article.text);
        ++looks.words;
        capitals += word[0].isUpper();
        small += !word[0].isUpper() && (!word[0].isLetter() || lexicon.isStopWord(word));
    }
    looks.title = capitals > 0 && capitals + small == looks.words && article.text[range.start].isUpper();
    return looks;
}
} // namespace

bool isSaid(const Article &article, const MarkedQuote &quote, const SpeakerAt &speaker)
{
    constexpr int longQuote = 8; // words; at least so many are hardly ever a title or a term
    constexpr int nearVerb = 10; // items; a verb farther off does not speak for a title
    const Looks looks = looksOf(article, quote.inner);
    if (looks.words >= longQuote)
        return true;
    const bool colon = quote.outer.end < article.text.size() && article.text[quote.outer.end] == u':';
    if (article.paragraphs[quote.paragraph].role == Role::Title && colon)
        return true;
    switch (speaker.how) {
    case SpeakerAt::How::Beside:
        return !looks.title || speaker.distance < nearVerb;
    case SpeakerAt::How::Subject:
        return !looks.title;
    case SpeakerAt::How::Carried:
        return !looks.title && looks.words > 1;
    case SpeakerAt::How::Nobody:
        break;
    }
    return !looks.title && looks.words > 2;
}

} // namespace galley
