// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/quotewords.h"

#include "app/text/lexicon.h"
#include "app/text/segmenter.h"
#include "app/text/textfold.h"

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr qsizetype mostWords = 600;

/** Phrases of statements, without the marks; collected for Galley. A star stands for any one word. */
const QList<QStringList> &stockPhrases()
{
    static const QList<QStringList> phrases = [] {
        QList<QStringList> made;
        for (const QString &phrase : {u"thoughts and prayers are with the"_s,
                                      u"our thoughts and prayers"_s,
                                      u"our thoughts are with the"_s,
                                      u"our hearts go out to the"_s,
                                      u"families and friends of the victims"_s,
                                      u"the victims and their families"_s,
                                      u"we take * * very seriously"_s,
                                      u"takes * * very seriously"_s,
                                      u"take this matter very seriously"_s,
                                      u"is our top priority"_s,
                                      u"is our number one priority"_s,
                                      u"is our highest priority"_s,
                                      u"we do not comment on"_s,
                                      u"does not comment on"_s,
                                      u"declined to comment"_s,
                                      u"no comment"_s,
                                      u"no further comment at this time"_s,
                                      u"at this point in time"_s,
                                      u"at the end of the day"_s,
                                      u"we are aware of the"_s,
                                      u"we are working closely with"_s,
                                      u"cooperating fully with the"_s,
                                      u"fully cooperating with the"_s,
                                      u"we will continue to monitor the situation"_s,
                                      u"continue to monitor the situation"_s,
                                      u"monitoring the situation closely"_s,
                                      u"an investigation is under way"_s,
                                      u"the investigation is ongoing"_s,
                                      u"it would be inappropriate to comment"_s,
                                      u"we are unable to comment further"_s,
                                      u"apologise for any inconvenience"_s,
                                      u"apologize for any inconvenience"_s,
                                      u"sorry for any inconvenience"_s,
                                      u"from the bottom of my heart"_s,
                                      u"god bless the united states of america"_s,
                                      u"god bless america"_s,
                                      u"ladies and gentlemen"_s,
                                      u"we look forward to working with"_s,
                                      u"look forward to working with"_s,
                                      u"lessons will be learned"_s,
                                      u"wir nehmen * * sehr ernst"_s,
                                      u"kein kommentar"_s,
                                      u"unsere gedanken sind bei den"_s,
                                      u"nos pensees vont aux"_s,
                                      u"sans commentaire"_s,
                                      u"sin comentarios"_s,
                                      u"nuestros pensamientos estan con"_s})
            made << phrase.split(u' ');
        return made;
    }();
    return phrases;
}

bool standsAt(const QStringList &phrase, const QList<QuoteWord> &words, qsizetype at)
{
    if (at + phrase.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i)
        if (phrase[i] != u"*" && phrase[i] != words[at + i].key)
            return false;
    return true;
}
} // namespace

bool isBetweenMarks(const Article &article, const Quote &quote)
{
    const qsizetype start = quote.range.start;
    return quote.kind == Quote::Kind::Direct ||
           (start > 1 && article.text[start - 1] == u'\'' && article.text[start - 2] == u'\'');
}

QList<QuoteWord> quoteWords(const Article &article, const Quote &quote)
{
    const Lexicon lexicon(article.language);
    QList<QuoteWord> words;
    qsizetype seen = quote.range.start;
    int depth = 0;
    for (const Token &token : tokens(article.textOf(quote.range), article.language)) {
        if (token.kind == TokenKind::Punctuation)
            continue;
        QuoteWord word;
        word.range = token.range.shifted(quote.range.start);
        const QStringView gap = QStringView(article.text).sliced(seen, word.range.start - seen);
        depth += int(gap.count(u'[')) - int(gap.count(u']'));
        word.key = wordKey(article.textOf(word.range));
        word.stop = lexicon.isStopWord(article.textOf(word.range));
        word.bracketed = depth > 0;
        word.elided = gap.contains(u'…') || gap.contains(u"..") || gap.contains(u". .");
        words << word;
        seen = word.range.end;
        if (words.size() == mostWords)
            break;
    }
    return words;
}

QList<bool> boilerplateWords(const QList<QuoteWord> &words)
{
    QList<bool> result(words.size(), false);
    for (qsizetype at = 0; at < words.size(); ++at)
        for (const QStringList &phrase : stockPhrases())
            if (standsAt(phrase, words, at))
                std::fill_n(result.begin() + at, phrase.size(), true);
    return result;
}

} // namespace galley
