// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotesense.h"

#include "app/compare/speakerwords.h"
#include "app/text/lexicon.h"
#include "app/text/segmenter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
/** What the words of a quote look like. */
struct Looks {
    int words = 0;
    bool title = false; ///< Every word but the small ones begins with a capital.
};

/** Small words that stand in sentences and hardly in titles, where they would have a capital: "This is all me." */
bool isOfSentence(QStringView word)
{
    static const QSet<QString> words{u"is"_s,   u"are"_s, u"was"_s,  u"were"_s, u"do"_s,    u"does"_s,
                                     u"did"_s,  u"not"_s, u"will"_s, u"can"_s,  u"would"_s, u"could"_s,
                                     u"have"_s, u"has"_s, u"had"_s,  u"me"_s,   u"us"_s,    u"them"_s,
                                     u"him"_s,  u"we"_s,  u"you"_s,  u"they"_s, u"he"_s,    u"she"_s};
    return words.contains(word.toString());
}

Looks looksOf(const Article &article, const TextRange &range)
{
    const Lexicon lexicon(article.language);
    Looks looks;
    int capitals = 0, small = 0, figures = 0;
    bool sentence = false;
    for (const Token &token : tokens(article.textOf(range), article.language)) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        const QStringView word = token.range.shifted(range.start).of(article.text);
        ++looks.words;
        capitals += word[0].isUpper();
        figures += word[0].isDigit();
        small += !word[0].isUpper() && (!word[0].isLetter() || lexicon.isStopWord(word));
        sentence = sentence || isOfSentence(word);
    }
    looks.title = !sentence && capitals + small == looks.words &&
                  (capitals > 0 ? article.text[range.start].isUpper() : figures == looks.words);
    return looks;
}

/** Whether a headline sets the quote off by a colon: ‘We ran’: a night at the quay. */
bool isSetOff(const QString &text, const TextRange &outer)
{
    const bool behind = outer.end < text.size() && text[outer.end] == u':';
    return behind || (outer.start > 1 && text[outer.start - 2] == u':');
}

/** Whether a paragraph is a headline: by its role, or as the first and short one. */
bool isHeadline(const Article &article, int index)
{
    constexpr qsizetype longest = 110; // UTF-16 units
    const Paragraph &paragraph = article.paragraphs[index];
    if (paragraph.role == Role::Title)
        return true;
    const auto first = std::ranges::find_if(article.paragraphs, [](const Paragraph &p) {
        return p.role != Role::Furniture && p.role != Role::Byline && p.role != Role::Dateline;
    });
    const auto [from, to] = article.sentencesOf(index);
    return first != article.paragraphs.end() && *first == paragraph && paragraph.range.length() <= longest &&
           to - from < 2 && article.paragraphs.size() > index + 2;
}

/** Whether the quote is all that its paragraph holds, but for a mark of punctuation. */
bool fillsParagraph(const Article &article, const MarkedQuote &quote)
{
    const TextRange paragraph = article.paragraphs[quote.paragraph].range;
    return quote.outer.start - paragraph.start <= 1 && paragraph.end - quote.outer.end <= 1;
}

/** The nearest words before and behind a quote, lower case; empty where the paragraph begins or ends there. */
struct Neighbours {
    QString before;
    QString beforeThat; ///< The word before the word before.
    QString after;
    bool capitalBefore = false;
    bool capitalAfter = false;
    bool possessive = false; ///< The word before ends in ’s.
    bool touches = false;    ///< Nothing but a blank parts the quote from the word behind.
};

Neighbours neighboursOf(const Article &article, const MarkedQuote &quote)
{
    const TextRange paragraph = article.paragraphs[quote.paragraph].range;
    const QStringView text(article.text);
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'’' || c == u'\''; };
    const auto wordBefore = [&](qsizetype end) {
        while (end > paragraph.start && !isPart(text[end - 1]) && text[end - 1] != u'.')
            --end;
        qsizetype start = end;
        while (start > paragraph.start && isPart(text[start - 1]))
            --start;
        return TextRange{start, end};
    };
    Neighbours result;
    const TextRange nearest = wordBefore(quote.outer.start);
    const QStringView before = nearest.of(article.text);
    result.before = before.toString().toLower();
    result.beforeThat = wordBefore(nearest.start).of(article.text).toString().toLower();
    result.capitalBefore = !before.isEmpty() && before[0].isUpper();
    result.possessive = result.before.endsWith(u"’s") || result.before.endsWith(u"'s") || result.before.endsWith(u"s’");
    qsizetype start = quote.outer.end;
    result.touches = start + 1 < paragraph.end && text[start] == u' ' && text[start + 1].isLetter();
    while (start < paragraph.end && !isPart(text[start]) && text[start] != u'.')
        ++start;
    qsizetype end = start;
    while (end < paragraph.end && isPart(text[end]))
        ++end;
    const QStringView after = text.sliced(start, end - start);
    result.after = after.toString().toLower();
    result.capitalAfter = !after.isEmpty() && after[0].isUpper();
    return result;
}

/** "the film “Harbour Lights”", "CNN’s “Night Desk”", "“Night Desk” by Ada Holm": words with capitals that name a work.
 */
bool isWork(const Neighbours &beside, const Looks &looks)
{
    static const QSet<QString> kinds{
        u"called"_s,      u"titled"_s,  u"entitled"_s,   u"named"_s,      u"book"_s,    u"film"_s,    u"movie"_s,
        u"song"_s,        u"album"_s,   u"show"_s,       u"programme"_s,  u"program"_s, u"series"_s,  u"novel"_s,
        u"documentary"_s, u"memoir"_s,  u"ad"_s,         u"spot"_s,       u"video"_s,   u"concert"_s, u"hymn"_s,
        u"play"_s,        u"column"_s,  u"article"_s,    u"commentary"_s, u"essay"_s,   u"poem"_s,    u"podcast"_s,
        u"opera"_s,       u"musical"_s, u"exhibition"_s, u"buch"_s,       u"roman"_s,   u"lied"_s,    u"serie"_s,
        u"sendung"_s,     u"titel"_s,   u"stück"_s,      u"livre"_s,      u"roman"_s,   u"libro"_s,   u"película"_s,
        u"canción"_s};
    constexpr int longestTitle = 14; // words
    if (!looks.title || looks.words > longestTitle)
        return false;
    static const QSet<QString> things{u"show"_s,   u"program"_s,  u"programme"_s, u"radio"_s,     u"tour"_s,
                                      u"album"_s,  u"series"_s,   u"film"_s,      u"movie"_s,     u"podcast"_s,
                                      u"column"_s, u"campaign"_s, u"movement"_s,  u"initiative"_s};
    return beside.possessive || kinds.contains(beside.before) || (beside.touches && things.contains(beside.after)) ||
           beside.after == u"by" || (looks.words > 1 && (beside.before == u"on" || beside.before == u"with"));
}

/** "her column, “The bridge nobody wanted”": a title in the letters of a sentence, right behind what it is. */
bool isTitled(const Article &article, const MarkedQuote &quote, const Neighbours &beside)
{
    static const QSet<QString> kinds{u"titled"_s,   u"entitled"_s,  u"headlined"_s, u"commentary"_s, u"column"_s,
                                     u"op-ed"_s,    u"editorial"_s, u"essay"_s,     u"memoir"_s,     u"novel"_s,
                                     u"betitelt"_s, u"intitulé"_s,  u"intitulée"_s, u"titulado"_s,   u"titulada"_s};
    return kinds.contains(beside.before) && article.text[quote.inner.start].isUpper();
}

/** "chants of “Open it!”", "unter den Rufen “…”": what a crowd calls out. */
bool isCalledOut(const Neighbours &beside)
{
    static const QSet<QString> calls{u"chants"_s, u"chant"_s, u"cries"_s, u"shouts"_s, u"cheers"_s, u"screams"_s};
    static const QSet<QString> alone{u"rufe"_s, u"rufen"_s, u"sprechchöre"_s, u"sprechchören"_s, u"zwischenruf"_s};
    return (beside.before == u"of" && calls.contains(beside.beforeThat)) || alone.contains(beside.before);
}

/** "click “Sign up”": what stands on a button. */
bool isLabel(const Neighbours &beside)
{
    static const QSet<QString> words{u"click"_s, u"clicking"_s, u"clicked"_s, u"tap"_s,    u"tapping"_s,
                                     u"press"_s, u"pressing"_s, u"klicken"_s, u"cliquez"_s};
    return words.contains(beside.before);
}

/**
 * One word of a sentence that tells of nobody's speaking is somebody's all the same where it is what the sentence
 * says of its subject ("the claim is “true”", "he “fabricated” it"), or a thing already known ("the “elites”"); behind
 * an adjective or "a" it is a term the writer keeps off.
 */
bool isTerm(const Neighbours &beside, const Looks &looks, const SpeakerWords &words)
{
    static const QSet<QString> links{u"is"_s,   u"are"_s,   u"was"_s,     u"were"_s, u"be"_s,  u"been"_s,  u"being"_s,
                                     u"not"_s,  u"as"_s,    u"ist"_s,     u"sind"_s, u"war"_s, u"waren"_s, u"est"_s,
                                     u"sont"_s, u"était"_s, u"étaient"_s, u"es"_s,   u"son"_s, u"era"_s,   u"è"_s,
                                     u"sono"_s, u"é"_s,     u"são"_s,     u"als"_s};
    static const QSet<QString> definite{u"the"_s, u"der"_s, u"die"_s, u"das"_s, u"le"_s, u"la"_s,
                                        u"les"_s, u"el"_s,  u"los"_s, u"las"_s, u"il"_s, u"o"_s};
    return looks.words == 1 && !beside.possessive && !links.contains(beside.before) &&
           !definite.contains(beside.before) && !words.isPronoun(beside.before);
}

/** A word or two that only qualify the noun behind them: “quack” medical cures. */
bool qualifies(const Article &article, const MarkedQuote &quote, const Neighbours &beside, const Looks &looks)
{
    static const QSet<QString> adverbs{u"often"_s, u"again"_s, u"always"_s, u"never"_s,
                                       u"once"_s,  u"later"_s, u"today"_s};
    const bool named =
        beside.before == u"as" || ((beside.before == u"a" || beside.before == u"an") && beside.beforeThat == u"as");
    return looks.words < 3 && beside.touches && !beside.capitalAfter && !named &&
           quote.inner.end + 1 == quote.outer.end && article.text[quote.inner.end - 1].isLetterOrNumber() &&
           !adverbs.contains(beside.after) && !Lexicon(article.language).isStopWord(beside.after) &&
           !beside.after.endsWith(u"ed");
}

/** Marcia “Cia” Price */
bool isNickname(const Neighbours &beside, const Looks &looks)
{
    return looks.title && looks.words < 3 && beside.capitalBefore && beside.capitalAfter && beside.touches;
}

/** One word that says nothing by itself: she is a “he”. */
bool isFunctionWord(const Article &article, const MarkedQuote &quote, const Looks &looks)
{
    QStringView word = article.textOf(quote.inner);
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    return looks.words == 1 && Lexicon(article.language).isStopWord(word);
}

/** A title's capitals that are what somebody calls somebody: refers to her as “Miss Holm”. */
bool isAppellation(const Neighbours &beside)
{
    static const QSet<QString> words{u"as"_s, u"als"_s, u"comme"_s, u"como"_s, u"come"_s};
    return words.contains(beside.before);
}
} // namespace

TextRange transcriptSpeaker(const Article &article, const MarkedQuote &quote)
{
    constexpr qsizetype shortest = 3, longest = 20; // UTF-16 units
    const QStringView text = article.textOf(quote.inner);
    const qsizetype colon = text.indexOf(u':');
    if (colon < shortest || colon > longest)
        return {};
    const bool capitals =
        std::ranges::all_of(text.first(colon), [](QChar c) { return c.isUpper() || c == u' ' || c == u'.'; });
    return capitals ? TextRange{quote.inner.start, quote.inner.start + colon} : TextRange();
}

bool setsInDoubleMarks(const QList<MarkedQuote> &quotes)
{
    constexpr qsizetype fewest = 3;
    const auto plain = [](const MarkedQuote &quote) { return quote.depth == 0; };
    const qsizetype all = std::ranges::count_if(quotes, plain);
    const qsizetype doubled =
        std::ranges::count_if(quotes, [&](const MarkedQuote &quote) { return plain(quote) && !quote.single; });
    return doubled >= fewest && doubled * 4 >= all * 3;
}

bool isSaid(const Article &article, const MarkedQuote &quote, const SpeakerAt &speaker, bool doubled)
{
    constexpr int longQuote = 8;   // words; at least so many are hardly ever a title or a term
    constexpr int sayingWords = 4; // at least so many, right beside a verb of saying, are said in any marks
    constexpr int besideVerb = 3;  // items
    constexpr int nearVerb = 10;   // items; a verb farther off does not speak for a title
    if (quote.block)
        return true;
    const Looks looks = looksOf(article, quote.inner);
    if (!transcriptSpeaker(article, quote).isEmpty())
        return false;
    if (quote.single && isHeadline(article, quote.paragraph))
        return isSetOff(article.text, quote.outer);
    if (quote.single && looks.words < longQuote && fillsParagraph(article, quote))
        return false; // a heading between the paragraphs
    const bool attributed = speaker.how == SpeakerAt::How::Beside && speaker.distance < besideVerb;
    if (quote.single && looks.words < longQuote && doubled && !(attributed && looks.words >= sayingWords))
        return false;
    const Neighbours beside = neighboursOf(article, quote);
    if (isWork(beside, looks) || isTitled(article, quote, beside) || isNickname(beside, looks) || isLabel(beside))
        return false;
    if (isCalledOut(beside))
        return true;
    if (looks.words >= longQuote)
        return true;
    switch (speaker.how) {
    case SpeakerAt::How::Beside:
        return !looks.title || speaker.distance < nearVerb || isAppellation(beside);
    case SpeakerAt::How::Subject:
        return !looks.title && !isFunctionWord(article, quote, looks) && !qualifies(article, quote, beside, looks) &&
               !isTerm(beside, looks, SpeakerWords::of(article.language));
    case SpeakerAt::How::Carried:
        return !looks.title && looks.words > 1 && !qualifies(article, quote, beside, looks);
    case SpeakerAt::How::Nobody:
        break;
    }
    return !looks.title && looks.words > 2;
}

} // namespace galley
