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

/** A line of a transcript, "SMITH: Good evening", set between marks as a whole. */
bool isTranscript(const Article &article, const TextRange &range)
{
    const QStringView text = article.textOf(range);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 3 || colon > 20)
        return false;
    return std::ranges::all_of(text.first(colon), [](QChar c) { return c.isUpper() || c == u' ' || c == u'.'; });
}

/** Whether a headline sets the quote off by a colon: ‘We ran’: a night at the quay. */
bool isSetOff(const QString &text, const TextRange &outer)
{
    const bool behind = outer.end < text.size() && text[outer.end] == u':';
    return behind || (outer.start > 1 && text[outer.start - 2] == u':');
}
} // namespace

bool isSaid(const Article &article, const MarkedQuote &quote, const SpeakerAt &speaker)
{
    constexpr int longQuote = 8; // words; at least so many are hardly ever a title or a term
    constexpr int nearVerb = 10; // items; a verb farther off does not speak for a title
    const Looks looks = looksOf(article, quote.inner);
    if (isTranscript(article, quote.inner))
        return false;
    if (article.paragraphs[quote.paragraph].role == Role::Title && quote.single)
        return isSetOff(article.text, quote.outer);
    if (looks.words >= longQuote)
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
