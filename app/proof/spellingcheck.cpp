// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/compare/dateline.h"
#include "app/text/editdistance.h"
#include "app/text/segmenter.h"
#include "app/text/spelling.h"
#include "app/text/spellingrank.h"
#include "app/text/spellingweights.h"

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
    const bool hyphen = before == u'-' || before == u'‑';
    if (hyphen && range.start > 1 && text[range.start - 2].isDigit())
        return true; // "44-hour"
    const bool dotBefore = before == u'.' && range.start > 1 && text[range.start - 2].isLetterOrNumber();
    const bool dotAfter = after == u'.' && range.end + 1 < text.size() && text[range.end + 1].isLetterOrNumber();
    return dotBefore || dotAfter;
}

bool isPlainWord(QStringView word)
{
    return word.size() >= 3 &&
           std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'\'' || c == u'’'; });
}

/** "en" of an article in "en-GB". */
QString baseOf(const Article &article)
{
    return article.language.section(u'-', 0, 0);
}

bool isLanguage(const Article &article, QStringView base)
{
    return baseOf(article) == base;
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
        const QSet<int> foreign = foreignArticles();
        QList<Finding> findings;
        for (auto it = m_words.cbegin(); it != m_words.cend() && !progress.stopped(); ++it)
            if (!foreign.contains(it.value().first().article))
                check(it.key(), it.value(), findings);
        return findings;
    }

private:
    void gather(int a)
    {
        const Article &article = m_context.articles[a];
        auto name = m_names[a].cbegin();
        qsizetype quote = -1;
        QList<std::pair<QString, Passage>> said; // the words of that quote
        for (const Paragraph &paragraph : article.paragraphs) {
            if (paragraph.role == Role::Furniture || paragraph.role == Role::Byline)
                continue;
            const QStringView text = article.textOf(paragraph.range);
            const qsizetype behindDateline =
                paragraph.range.start + (paragraph.role == Role::Body ? datelineLength(text) : 0);
            for (const Token &token : tokens(text, article.language)) {
                const TextRange range = token.range.shifted(paragraph.range.start);
                const QString word = article.textOf(range).toString();
                if (range.start < behindDateline || token.kind != TokenKind::Word || !isPlainWord(word) ||
                    hasInnerCapital(word) || isTechnical(article.text, range))
                    continue;
                while (name != m_names[a].cend() && name->range.end <= range.start)
                    ++name;
                if (name != m_names[a].cend() && name->range.overlaps(range) && !mayBeNoun(article, *name, word))
                    continue;
                const qsizetype inside = quoteAt(a, range);
                if (inside != quote)
                    keep(said);
                quote = inside;
                if (inside < 0)
                    m_words[word] << Passage{a, range};
                else
                    said << std::pair(word, Passage{a, range});
            }
        }
        keep(said);
    }

    /** The quote of article @p a that holds @p range, not inside another one; -1 for none. */
    qsizetype quoteAt(int a, const TextRange &range) const
    {
        const QList<MarkedQuote> &quotes = m_context.quotes[a];
        auto quote =
            std::ranges::upper_bound(quotes, range.start, {}, [](const MarkedQuote &q) { return q.inner.start; });
        while (quote != quotes.begin()) {
            --quote;
            if (quote->depth == 0)
                return quote->inner.overlaps(range) ? quote - quotes.begin() : -1;
        }
        return -1;
    }

    /** Takes in the words of one quote, unless it is in another language: then they are nobody's slips. */
    void keep(QList<std::pair<QString, Passage>> &said)
    {
        constexpr qsizetype fewestUnknown = 3;
        const qsizetype unknown =
            std::ranges::count_if(said, [&](const auto &word) { return !isKnown(word.second.article, word.first); });
        if (unknown < fewestUnknown || unknown * 5 < said.size() * 2)
            for (const auto &[word, place] : std::as_const(said))
                m_words[word] << place;
        said.clear();
    }

    /** Whether the dictionary of the article's language has @p word, with or without its capital; looked up once. */
    bool isKnown(int article, const QString &word)
    {
        QHash<QString, bool> &known = m_known[m_context.articles[article].language];
        if (const auto found = known.constFind(word); found != known.cend())
            return *found;
        const auto checker = checkerFor(article);
        return *known.insert(word, !checker || checker->isCorrect(word) || checker->isCorrect(word.toLower()));
    }

    /** German nouns have a capital too: a long word by itself is looked up, and queried only when it is near to one. */
    bool mayBeNoun(const Article &article, const NameMention &name, const QString &word)
    {
        constexpr qsizetype longNoun = 9; // letters; names of that length that are one letter off a noun are rare
        return isLanguage(article, u"de") && name.range.length() == word.size() && word.size() >= longNoun;
    }

    /** Articles of whose words every third is unknown: they are in another language than they seem to be. */
    QSet<int> foreignArticles()
    {
        QHash<int, std::pair<int, int>> counts; // unknown, all
        for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
            const int article = it.value().first().article;
            counts[article].first += !isKnown(article, it.key());
            ++counts[article].second;
        }
        constexpr int fewestWords = 20;
        QSet<int> result;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            if (it->second >= fewestWords && it->first * 3 > it->second)
                result << it.key();
        return result;
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
        const Article &article = m_context.articles[places.first().article];
        const auto checker = checkerFor(places.first().article);
        if (!checker || m_context.isAlwaysRight(word) || !hasVowel(word))
            return;
        if (isKnown(places.first().article, word)) {
            if (const QString meant = isLanguage(article, u"en") ? likelyMeant(word, *checker) : QString();
                !meant.isEmpty())
                report(word, places, {meant}, Severity::Query, findings);
            return;
        }
        if (isOtherEnglish(word, baseOf(article))) {
            reportEnglish(word, places, checker->suggestions(word), findings);
            return;
        }
        if (isFormOfKnown(word, *checker, baseOf(article)) || isCommonToArticles(places))
            return;
        const bool german = isLanguage(article, u"de");
        if (word[0].isUpper() && !german)
            return;
        const QStringList suggestions = checker->suggestions(word);
        const bool near = !suggestions.isEmpty() && !suggestions.first().contains(u' ') &&
                          !suggestions.first().contains(u'-') &&
                          editDistance(word.toLower(), suggestions.first().toLower(), 2) <= (word[0].isUpper() ? 1 : 2);
        const bool noun = !word[0].isUpper() || (near && suggestions.first()[0] == word[0]);
        if ((word[0].isUpper() || places.size() > 2) && (!near || !noun))
            return;
        report(word, places, suggestions, Severity::Likely, findings);
    }

    /** Whether the house's English does not have @p word and the other one does: "colour" where en_US is set. */
    bool isOtherEnglish(const QString &word, const QString &language) const
    {
        if (language != u"en" || m_context.options.english == u"both")
            return false;
        const auto both = SpellChecker::forLanguage(language);
        return both && both->isCorrect(word);
    }

    /** One finding, at the first place, as for every matter of house style. */
    void reportEnglish(const QString &word, const QList<Passage> &places, const QStringList &suggestions,
                       QList<Finding> &findings) const
    {
        Finding finding =
            m_context.finding(FindingKind::StyleVariant, Severity::Hint, places.first().article, places.first().range);
        finding.message = m_context.options.english == u"en_US"
                              ? Tr::tr("“%1” is British spelling, and the house writes American English.").arg(word)
                              : Tr::tr("“%1” is American spelling, and the house writes British English.").arg(word);
        finding.suggestions = suggestions;
        finding.evidence = places.sliced(1);
        findings << finding;
    }

    /** Several articles that write an unknown word alike know it. */
    static bool isCommonToArticles(const QList<Passage> &places)
    {
        return std::ranges::any_of(places, [&](const Passage &p) { return p.article != places.first().article; });
    }

    static bool hasVowel(const QString &word)
    {
        return std::ranges::any_of(
            word, [](QChar c) { return QStringLiteral("aeiouyäöüáéíóúàèâêîôûœæ").contains(c.toLower()); });
    }

    /** Whether an unknown word is a known one with a prefix or an ending, or two known ones set as one. */
    static bool isFormOfKnown(const QString &word, const SpellChecker &checker, const QString &language)
    {
        const QString lower = word.toLower();
        const auto knows = [&](const QString &part) { return part.size() > 3 && checker.isCorrect(part); };
        if (language == u"en") {
            for (const QString &prefix : {u"un"_s, u"non"_s, u"re"_s, u"pre"_s, u"anti"_s, u"over"_s, u"under"_s,
                                          u"mis"_s, u"super"_s, u"de"_s, u"im"_s, u"in"_s})
                if (lower.startsWith(prefix) && lower.size() >= prefix.size() + 5 && knows(lower.sliced(prefix.size())))
                    return !(prefix == u"mis" && lower.startsWith(u"miss"));
            for (const QString &ending : {u"s"_s, u"ly"_s, u"like"_s, u"wide"_s, u"long"_s, u"wing"_s, u"less"_s,
                                          u"maker"_s, u"makers"_s, u"off"_s, u"offs"_s})
                if (lower.endsWith(ending) && knows(lower.chopped(ending.size())) && lower.size() >= ending.size() + 4)
                    return !lower.chopped(ending.size()).endsWith(u'e') || ending.size() > 1;
            return false;
        }
        if (language == u"de")
            for (const QString &prefix :
                 {u"ab"_s,  u"an"_s,  u"auf"_s, u"aus"_s,    u"bei"_s,    u"ein"_s,     u"mit"_s,  u"nach"_s,
                  u"vor"_s, u"weg"_s, u"los"_s, u"her"_s,    u"hin"_s,    u"um"_s,      u"über"_s, u"unter"_s,
                  u"ver"_s, u"zer"_s, u"ent"_s, u"wieder"_s, u"zurück"_s, u"zusammen"_s})
                if (word.startsWith(prefix) && knows(word.sliced(prefix.size())))
                    return true;
        constexpr qsizetype shortestPart = 4;
        for (qsizetype cut = shortestPart; language == u"de" && cut + shortestPart <= word.size(); ++cut) {
            const QString left = word.first(cut), right = word.sliced(cut);
            const auto either = [&](const QString &part) {
                return checker.isCorrect(part) || checker.isCorrect(part[0].toUpper() + part.sliced(1));
            };
            const bool seam = left.endsWith(u's') && left.size() > shortestPart && either(left.chopped(1));
            if ((either(left) || seam) && either(right))
                return true;
        }
        return false;
    }

    /** For a known but rare word the very common one that it is a slip away from; empty where there is none. */
    static QString likelyMeant(const QString &word, const SpellChecker &checker)
    {
        // What a slip may cost, and within what reach any word can cost so little.
        constexpr std::pair unlisted{0.75,
                                     CorrectionReach{2, 2, true}};  // a doubled or silent letter or a transposition
        constexpr std::pair rare{0.5, CorrectionReach{1, 1, true}}; // for a word that is merely rare, one surer slip
        using namespace slip;
        constexpr double cheapest =
            std::min({doubledLetter, silentLetter, extraVowel, extraLetter, missingVowel, missingLetter, vowelForVowel,
                      sameSound, nextKey, otherLetter, transposed});
        static_assert(firstLetter + cheapest > unlisted.first); // so that only a swap changes the first letter
        static_assert(3 * cheapest > unlisted.first && 2 * cheapest > rare.first);
        static_assert(cheapest + rarityCosts[3] > unlisted.first && cheapest + rarityCosts[2] > rare.first);
        const int level = englishWordLevel(word);
        if (word.size() < 4 || word != word.toLower() || (level != 0 && level != 4))
            return {};
        const auto &[most, reach] = level == 0 ? unlisted : rare;
        QList<Correction> found = englishCorrections(word, 2, reach);
        if (!found.isEmpty() && found.first().word == word)
            found.removeFirst();
        const bool likely = !found.isEmpty() && found.first().cost <= most && englishWordLevel(found.first().word) == 1;
        return likely && checker.isCorrect(found.first().word) && !found.first().word.startsWith(word)
                   ? found.first().word
                   : QString();
    }

    void report(const QString &word, const QList<Passage> &places, const QStringList &suggestions, Severity severity,
                QList<Finding> &findings) const
    {
        for (const Passage &place : places) {
            Finding finding = m_context.finding(FindingKind::Misspelling, severity, place.article, place.range);
            finding.suggestions = suggestions;
            if (severity == Severity::Query)
                finding.message = Tr::tr("“%1” is a rare word. Perhaps “%2” is meant.").arg(word, suggestions.first());
            else
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
    QHash<QString, QHash<QString, bool>> m_known; ///< By language, then word.
};
} // namespace

QList<Finding> checkSpelling(const ProofContext &context, const Progress &progress)
{
    return SpellingCheck(context).run(progress);
}

} // namespace galley
