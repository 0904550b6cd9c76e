// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/nameparagraphs.h"

#include "app/compare/namewords.h"
#include "app/compare/units.h"
#include "app/text/segmenter.h"

#include <QSet>

namespace galley
{

namespace
{

constexpr quint32 longest = (1U << 26) - 1; // letters of a word: the field has no more bits, and no word so many

bool isCapital(QStringView word)
{
    return !word.isEmpty() && (word[0].isUpper() || word[0].isTitleCase());
}

/** @p range without "’s" or "’" at its end. */
TextRange withoutPossessive(QStringView text, TextRange range)
{
    const QStringView word = range.of(text);
    const auto isMark = [](QChar c) { return c == u'\'' || c == u'’'; };
    if (word.size() > 2 && word.back().toLower() == u's' && isMark(word[word.size() - 2]))
        range.end -= 2;
    else if (word.size() > 1 && isMark(word.back()))
        range.end -= 1;
    return range;
}

/** What parts two words of one name: a blank, a hyphen, or the full stop of an initial or a short title and a blank. */
bool joined(QStringView text, const TextRange &left, const TextRange &right)
{
    const QStringView gap = text.sliced(left.end, right.start - left.end);
    if (gap == u" " || gap == u"\u00a0" || gap == u"-" || gap == u"‑" || gap == u" & ")
        return true;
    const QStringView word = left.of(text);
    return (gap == u". " || gap == u".\u00a0" || gap == u".") &&
           (word.size() == 1 || word.contains(u'.') || isHonorific(word) || (isOffice(word) && word.size() < 5));
}

/** "Hauliers' Union": an organisation named after those who are its members. */
bool joinsPossessive(QStringView text, const TextRange &left, const TextRange &right)
{
    const QStringView gap = text.sliced(left.end, right.start - left.end);
    return (gap == u"’ " || gap == u"' ") && text[left.end - 1] == u's' && isCapital(right.of(text)) &&
           isOrganisationWord(right.of(text));
}

} // namespace

QList<NameWord> nameWords(const Article &article, int index)
{
    const TextRange paragraph = article.paragraphs[index].range;
    const TextRange told = withoutDateline(article, paragraph, index);
    QSet<qsizetype> starts{paragraph.start};
    const auto [first, last] = article.sentencesOf(index);
    for (int s = first; s < last; ++s)
        starts << article.sentences[s].range.start;
    QList<NameWord> result;
    bool sentenceStarts = true;
    qsizetype seen = paragraph.start;
    for (const Token &token : tokens(paragraph.of(article.text), article.language)) {
        const TextRange range = token.range.shifted(paragraph.start);
        for (; seen <= range.start; ++seen)
            sentenceStarts = sentenceStarts || starts.contains(seen);
        if (token.kind == TokenKind::Punctuation) {
            static const QString opening = QStringLiteral("“‘\"„«»:—–•|");
            sentenceStarts = sentenceStarts || opening.contains(range.of(article.text).front());
            continue;
        }
        const TextRange bare = withoutPossessive(article.text, range);
        NameWord word{.start = quint32(bare.start), .length = quint32(bare.length()) & longest};
        word.possessive = bare != range;
        word.capital = token.kind == TokenKind::Word && bare.start >= told.start && isCapital(bare.of(article.text));
        word.byline = article.paragraphs[index].role == Role::Byline;
        word.starts = sentenceStarts && !word.byline;
        word.joins =
            !result.isEmpty() && (joinsPossessive(article.text, result.last().range(), bare) ||
                                  (!result.last().possessive && joined(article.text, result.last().range(), bare)));
        word.hyphened = word.joins && bare.start == result.last().range().end + 1 &&
                        (article.text[bare.start - 1] == u'-' || article.text[bare.start - 1] == u'‑');
        sentenceStarts = false;
        result << word;
    }
    result.squeeze();
    return result;
}

} // namespace galley
