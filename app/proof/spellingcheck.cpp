// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/text/segmenter.h"
#include "app/text/spelling.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(SpellingCheck)
};

/** A word form of the articles: where it stands. */
using Occurrences = QHash<QString, QList<Passage>>;

/** Words of addresses, handles and hashtags are nobody's spelling. */
bool isTechnical(const QString &text, const TextRange &range)
{
    const QChar before = range.start > 0 ? text[range.start - 1] : QChar(u' ');
    const QChar after = range.end < text.size() ? text[range.end] : QChar(u' ');
    const auto inside = [](QChar c) {
        return c == u'@' || c == u'#' || c == u'/' || c == u'_' || c == u'\\' || c == u'=';
    };
    if (inside(before) || inside(after))
        return true;
    const bool dotBefore = before == u'.' && range.start > 1 && text[range.start - 2].isLetterOrNumber();
    const bool dotAfter = after == u'.' && range.end + 1 < text.size() && text[range.end + 1].isLetterOrNumber();
    return dotBefore || dotAfter;
}

bool isPlainWord(QStringView word)
{
    return word.size() >= 3 &&
           std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'\'' || c == u'’'; });
}

bool hasInnerCapital(QStringView word)
{
    return std::ranges::any_of(word.sliced(1), [](QChar c) { return c.isUpper(); });
}

/** Finds the unknown words of all articles; each distinct word is looked up once. */
class SpellingCheck
{
public:
    explicit SpellingCheck(const ProofContext &context)
        : m_context(context)
    {
        for (const QList<NameMention> &names : context.names)
            m_names << names;
    }

    QList<Finding> run(const Progress &progress)
    {
        for (int a = 0; a < m_context.articles.size(); ++a)
            gather(a);
        QList<Finding> findings;
        for (auto it = m_words.cbegin(); it != m_words.cend() && !progress.stopped(); ++it)
            check(it.key(), it.value(), findings);
        return findings;
    }

private:
    void gather(int a)
    {
        const Article &article = m_context.articles[a];
        auto name = m_names[a].cbegin();
        for (const Paragraph &paragraph : article.paragraphs) {
            if (paragraph.role == Role::Furniture || paragraph.role == Role::Byline)
                continue;
            for (const Token &token : tokens(paragraph.range.of(article.text), article.language)) {
                const TextRange range = token.range.shifted(paragraph.range.start);
                const QString word = article.textOf(range).toString();
                if (token.kind != TokenKind::Word || !isPlainWord(word) || hasInnerCapital(word) ||
                    isTechnical(article.text, range))
                    continue;
                while (name != m_names[a].cend() && name->range.end <= range.start)
                    ++name;
                if (name != m_names[a].cend() && name->range.overlaps(range))
                    continue;
                m_words[word] << Passage{a, range};
            }
        }
    }

    std::shared_ptr<const SpellChecker> checkerFor(int article)
    {
        const QString &language = m_context.articles[article].language;
        if (!m_checkers.contains(language))
            m_checkers.insert(language, SpellChecker::forLanguage(language, m_context.options.english));
        return m_checkers.value(language);
    }

    void check(const QString &word, const QList<Passage> &places, QList<Finding> &findings)
    {
        const auto checker = checkerFor(places.first().article);
        if (!checker || m_context.isAlwaysRight(word) || checker->isCorrect(word) || checker->isCorrect(word.toLower()))
            return;
        QSet<int> articles;
        for (const Passage &place : places)
            articles << place.article;
        if (articles.size() > 1 || places.size() > 2 || word[0].isUpper())
            return;
        const QStringList suggestions = checker->suggestions(word);
        for (const Passage &place : places) {
            Finding finding = m_context.finding(FindingKind::Misspelling, Severity::Likely, place.article, place.range);
            finding.suggestions = suggestions;
            finding.message = suggestions.isEmpty()
                                  ? Tr::tr("The dictionary does not know “%1”.").arg(word)
                                  : Tr::tr("The dictionary does not know “%1”. Perhaps “%2” is meant.")
                                        .arg(word, suggestions.first());
            findings << finding;
        }
    }

    const ProofContext &m_context;
    QList<QList<NameMention>> m_names;
    Occurrences m_words;
    QHash<QString, std::shared_ptr<const SpellChecker>> m_checkers;
};
} // namespace

QList<Finding> checkSpelling(const ProofContext &context, const Progress &progress)
{
    return SpellingCheck(context).run(progress);
}

} // namespace galley
