// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/compare/speakerwords.h"
#include "app/text/segmenter.h"

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(PunctuationCheck)
};

constexpr qsizetype shortestSentence = 30; ///< UTF-16 units; shorter body paragraphs are headings or captions.

bool isProse(const Paragraph &paragraph)
{
    return paragraph.role == Role::Body;
}

/** Words that rightly stand twice: "had had", "that that", "die die". */
bool mayStandTwice(const QString &word)
{
    static const QStringList words{u"had"_s,  u"that"_s, u"die"_s, u"der"_s,  u"das"_s,   u"sie"_s,
                                   u"nous"_s, u"vous"_s, u"ha"_s,  u"bye"_s,  u"very"_s,  u"no"_s,
                                   u"so"_s,   u"now"_s,  u"yes"_s, u"hear"_s, u"night"_s, u"knock"_s};
    return words.contains(word);
}

void doubledWords(const ProofContext &context, int a, const Paragraph &paragraph, QList<Finding> &findings)
{
    const Article &article = context.articles[a];
    TextRange last;
    for (const Token &token : tokens(paragraph.range.of(article.text), article.language)) {
        const TextRange range = token.range.shifted(paragraph.range.start);
        if (token.kind != TokenKind::Word) {
            last = {};
            continue;
        }
        const QStringView word = article.textOf(range);
        const QStringView gap =
            last.isEmpty() ? QStringView() : QStringView(article.text).sliced(last.end, range.start - last.end);
        if (!last.isEmpty() && gap.trimmed().isEmpty() && !gap.isEmpty() && article.textOf(last) == word &&
            !word[0].isUpper() && !mayStandTwice(word.toString())) {
            Finding finding = context.finding(FindingKind::DoubledWord, Severity::Likely, a, {last.start, range.end});
            finding.message = Tr::tr("“%1” stands here twice in a row.").arg(word);
            finding.suggestions << word.toString();
            findings << finding;
        }
        last = range;
    }
}

void doubleBlanks(const ProofContext &context, int a, const Paragraph &paragraph, QList<Finding> &findings)
{
    const QString &text = context.articles[a].text;
    for (qsizetype i = paragraph.range.start; i + 1 < paragraph.range.end; ++i) {
        if (text[i] != u' ' || text[i + 1] != u' ')
            continue;
        qsizetype end = i + 1;
        while (end < paragraph.range.end && text[end] == u' ')
            ++end;
        Finding finding = context.finding(FindingKind::Punctuation, Severity::Hint, a, {i, end});
        finding.message = Tr::tr("More than one space stands here.");
        finding.suggestions << u" "_s;
        findings << finding;
        i = end;
    }
}

/** Two full stops that are no ellipsis; a comma before a full stop. */
void doubledStops(const ProofContext &context, int a, const Paragraph &paragraph, QList<Finding> &findings)
{
    const QString &text = context.articles[a].text;
    for (qsizetype i = paragraph.range.start; i < paragraph.range.end; ++i) {
        if (text[i] != u'.' && text[i] != u',')
            continue;
        qsizetype end = i + 1;
        while (end < paragraph.range.end && (text[end] == u'.' || text[end] == u','))
            ++end;
        const QStringView run = QStringView(text).sliced(i, end - i);
        const bool words = i > paragraph.range.start && text[i - 1].isLetter();
        if (words && (run == u".." || run == u",," || run == u",.")) {
            qsizetype start = i;
            while (start > paragraph.range.start && text[start - 1].isLetterOrNumber())
                --start;
            Finding finding = context.finding(FindingKind::Punctuation, Severity::Likely, a, {start, end});
            const QString mark = run == u",," ? u","_s : u"."_s;
            finding.message = Tr::tr("One mark of punctuation follows another here.");
            finding.suggestions << text.sliced(start, i - start) + mark;
            findings << finding;
        }
        i = end - 1;
    }
}

/** “The board knew of it” The board met on Tuesday: a sentence of its own is quoted, and another one follows it. */
bool runsOn(const Article &article, const MarkedQuote &quote, const TextRange &paragraph)
{
    constexpr int fewestWords = 4;
    constexpr int farthestVerb = 8; // words; “…” Ada Holm said lacks a comma at most
    const QString &text = article.text;
    const bool opens =
        quote.outer.start == paragraph.start ||
        (quote.outer.start > paragraph.start + 1 && QStringLiteral(".!?").contains(text[quote.outer.start - 2]));
    if (!opens || !text[quote.inner.start].isUpper() || quote.outer.end + 2 >= paragraph.end ||
        text[quote.outer.end] != u' ' || !text[quote.outer.end + 1].isUpper())
        return false;
    const auto wordsOf = [&](const TextRange &range) {
        QStringList words;
        for (const Token &token : tokens(article.textOf(range), article.language))
            if (token.kind != TokenKind::Punctuation)
                words << token.range.shifted(range.start).of(text).toString().toLower();
        return words;
    };
    const SpeakerWords &speakers = SpeakerWords::of(article.language);
    const QStringList behind = wordsOf({quote.outer.end, paragraph.end}).mid(0, farthestVerb);
    return wordsOf(quote.inner).size() >= fewestWords && speakers.isDeterminer(behind.value(0)) &&
           std::ranges::none_of(behind, [&](const QString &word) { return speakers.cueOf(word) != Cue::None; });
}

/** The last character is a closing mark, and nothing before it ends the sentence. */
void missingStop(const ProofContext &context, int a, int index, QList<Finding> &findings)
{
    const Article &article = context.articles[a];
    const TextRange paragraph = article.paragraphs[index].range;
    if (paragraph.length() < shortestSentence)
        return;
    for (const MarkedQuote &quote : context.quotes[a]) {
        if (quote.paragraph != index || quote.depth > 0 || !quote.closed || quote.block)
            continue;
        const bool atEnd = quote.outer.end == paragraph.end;
        if (!atEnd && !runsOn(article, quote, paragraph))
            continue;
        const QChar last = article.text[quote.inner.end - 1];
        if (!last.isLetterOrNumber())
            continue;
        qsizetype start = quote.inner.end;
        while (start > quote.inner.start && !article.text[start - 1].isSpace())
            --start;
        Finding finding = context.finding(FindingKind::Punctuation, Severity::Likely, a, {start, quote.outer.end});
        finding.message =
            atEnd ? Tr::tr("The quote ends the paragraph, but no full stop ends the sentence.")
                  : Tr::tr("A new sentence seems to begin behind the quote, but no full stop ends the one before.");
        const QString words = article.textOf({start, quote.inner.end}).toString();
        const QString mark = article.textOf({quote.inner.end, quote.outer.end}).toString();
        const bool inside = article.language.startsWith(u"en") && !quote.single;
        finding.suggestions << (inside ? words + u'.' + mark : words + mark + u'.')
                            << (inside ? words + mark + u'.' : words + u'.' + mark);
        findings << finding;
    }
}

void openQuotes(const ProofContext &context, int a, QList<Finding> &findings)
{
    const Article &article = context.articles[a];
    for (const MarkedQuote &quote : context.quotes[a]) {
        if (quote.closed || quote.continues || quote.depth > 0 ||
            article.paragraphs[quote.paragraph].role != Role::Body)
            continue;
        Finding finding = context.finding(FindingKind::UnbalancedQuote, Severity::Likely, a, quote.outer);
        finding.message = Tr::tr("This quote is opened but not closed before the paragraph ends.");
        findings << finding;
    }
}

/** A round or square bracket without its partner in the paragraph. */
void openBrackets(const ProofContext &context, int a, const Paragraph &paragraph, QList<Finding> &findings)
{
    const QString &text = context.articles[a].text;
    QList<qsizetype> open;
    const auto report = [&](qsizetype at) {
        Finding finding = context.finding(FindingKind::Punctuation, Severity::Query, a, {at, at + 1});
        finding.message = Tr::tr("This bracket has no partner in the paragraph.");
        findings << finding;
    };
    for (qsizetype i = paragraph.range.start; i < paragraph.range.end; ++i) {
        const bool listNumber = text[i] == u')' && open.isEmpty() && i > paragraph.range.start &&
                                text[i - 1].isLetterOrNumber() &&
                                (i < paragraph.range.start + 4 || text[i - 2].isSpace());
        const bool smiley = i > paragraph.range.start && (text[i - 1] == u':' || text[i - 1] == u';');
        if (text[i] == u'(' || text[i] == u'[')
            open << i;
        else if ((text[i] == u')' || text[i] == u']') && !open.isEmpty())
            open.removeLast();
        else if ((text[i] == u')' || text[i] == u']') && !listNumber && !smiley)
            report(i);
    }
    for (const qsizetype at : std::as_const(open))
        report(at);
}
} // namespace

QList<Finding> checkPunctuation(const ProofContext &context)
{
    QList<Finding> findings;
    for (int a = 0; a < context.articles.size(); ++a) {
        const QList<Paragraph> &paragraphs = context.articles[a].paragraphs;
        for (int p = 0; p < paragraphs.size(); ++p) {
            if (!isProse(paragraphs[p]))
                continue;
            doubledWords(context, a, paragraphs[p], findings);
            doubleBlanks(context, a, paragraphs[p], findings);
            doubledStops(context, a, paragraphs[p], findings);
            openBrackets(context, a, paragraphs[p], findings);
            missingStop(context, a, p, findings);
        }
        openQuotes(context, a, findings);
    }
    return findings;
}

} // namespace galley
