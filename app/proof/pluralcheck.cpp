// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/proof/sources.h"
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
    GALLEY_TR(PluralCheck)
};

/** Plurals that rightly stand before another: "rights groups". */
bool mayQualify(const QString &plural)
{
    static const QSet<QString> words{
        u"sports"_s,         u"arms"_s,       u"rights"_s,     u"sales"_s,     u"savings"_s,   u"works"_s,
        u"goods"_s,          u"customs"_s,    u"operations"_s, u"systems"_s,   u"news"_s,      u"resources"_s,
        u"services"_s,       u"securities"_s, u"admissions"_s, u"parks"_s,     u"appeals"_s,   u"veterans"_s,
        u"teachers"_s,       u"drugs"_s,      u"jobs"_s,       u"elections"_s, u"relations"_s, u"affairs"_s,
        u"markets"_s,        u"options"_s,    u"futures"_s,    u"damages"_s,   u"results"_s,   u"states"_s,
        u"communications"_s, u"earnings"_s,   u"benefits"_s,   u"gains"_s,     u"honours"_s,   u"honors"_s,
        u"needs"_s,          u"accounts"_s,   u"claims"_s,     u"ideas"_s,     u"games"_s,     u"records"_s};
    return words.contains(plural);
}

/** Two words beside each other. */
struct WordPair {
    QString first;
    QString second;
    Passage place;
};

bool isPlural(const QString &word)
{
    return word.size() > 4 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") &&
           !word.endsWith(u"is");
}

/** The pairs of lower-case words of an article with nothing but a blank between them, the second one a plural. */
QList<WordPair> pairsOf(const ProofContext &context, int a)
{
    const Article &article = context.articles[a];
    QList<WordPair> result;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role != Role::Body)
            continue;
        TextRange last;
        for (const Token &token : tokens(paragraph.range.of(article.text), article.language)) {
            const TextRange range = token.range.shifted(paragraph.range.start);
            const QString word = article.textOf(range).toString();
            const bool plain =
                token.kind == TokenKind::Word && std::ranges::all_of(word, [](QChar c) { return c.isLower(); });
            if (plain && !last.isEmpty() && range.start == last.end + 1 && isPlural(word))
                result << WordPair{article.textOf(last).toString(), word, {a, {last.start, range.end}}};
            last = plain ? range : TextRange();
        }
    }
    return result;
}
} // namespace

QList<Finding> checkPlurals(const ProofContext &context)
{
    QList<WordPair> doubled;
    QHash<QString, QList<Passage>> qualifying; // "member": where it stands before a plural
    for (int a = 0; a < context.articles.size(); ++a) {
        if (context.articles[a].language.section(u'-', 0, 0) != u"en")
            continue;
        for (const WordPair &pair : pairsOf(context, a)) {
            if (!isPlural(pair.first))
                qualifying[pair.first] << pair.place;
            else if (!mayQualify(pair.first))
                doubled << pair;
        }
    }
    QList<Finding> findings;
    const auto checker = SpellChecker::forLanguage(u"en"_s);
    for (const WordPair &pair : std::as_const(doubled)) {
        const QString singular = pair.first.chopped(1);
        const QList<Passage> evidence = qualifying.value(singular);
        if (evidence.isEmpty() || !checker || !checker->isCorrect(singular) ||
            !checker->isCorrect(pair.second.chopped(1)))
            continue;
        Finding finding =
            context.finding(FindingKind::Misspelling, Severity::Query, pair.place.article, pair.place.range);
        const QString meant = singular + u' ' + pair.second;
        finding.message = Tr::tr("Two plurals stand beside each other. Perhaps “%1” is meant, like “%2” in %3.")
                              .arg(meant, context.articles[evidence.first().article].textOf(evidence.first().range),
                                   namedSources(context, {evidence.first()}));
        finding.suggestions << meant;
        finding.evidence = evidence;
        findings << finding;
    }
    return findings;
}

} // namespace galley
