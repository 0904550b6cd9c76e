// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/proofcontext.h"

#include "app/base/tr.h"
#include "app/compare/dateline.h"
#include "app/text/segmenter.h"

#include <QMap>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(StyleCheck)
};

/** The first place of a spelling in each article that uses it. */
using Places = QMap<int, TextRange>;

bool isAllCapitals(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

/** The spellings of each acronym-like word of the body text: lower case -> spelling -> places. */
QMap<QString, QMap<QString, Places>> acronyms(const ProofContext &context)
{
    QMap<QString, QMap<QString, Places>> result;
    for (int a = 0; a < context.articles.size(); ++a) {
        const Article &article = context.articles[a];
        for (const NameMention &mention : context.names[a]) {
            const Paragraph &paragraph = article.paragraphs[article.paragraphAt(mention.range.start)];
            const qsizetype datelineEnd = paragraph.range.start + datelineLength(article.textOf(paragraph.range));
            if (paragraph.role != Role::Body || mention.range.start < datelineEnd)
                continue;
            for (const Token &token : tokens(article.textOf(mention.range), article.language)) {
                const TextRange range = token.range.shifted(mention.range.start);
                const QString word = article.textOf(range).toString();
                if (token.kind == TokenKind::Word && word.size() >= 3 && word.size() <= 6 &&
                    !result[word.toLower()][word].contains(a))
                    result[word.toLower()][word].insert(a, range);
            }
        }
    }
    return result;
}
} // namespace

QList<Finding> checkStyle(const ProofContext &context)
{
    QList<Finding> findings;
    const auto words = acronyms(context);
    for (const auto &spellings : words) {
        if (spellings.size() != 2 || !isAllCapitals(spellings.firstKey()) || isAllCapitals(spellings.lastKey()))
            continue;
        if (context.isVariant(spellings.firstKey(), spellings.lastKey()) || context.isAlwaysRight(spellings.lastKey()))
            continue;
        const Places &capitals = spellings.first();
        const Places &mixed = spellings.last();
        const int article = mixed.firstKey();
        Finding finding = context.finding(FindingKind::StyleVariant, Severity::Hint, article, mixed.first());
        finding.message =
            Tr::tr("The articles write this in two ways, “%1” and “%2”. Both are right; it is a matter of house style.")
                .arg(spellings.lastKey(), spellings.firstKey());
        finding.suggestions << spellings.firstKey();
        for (auto it = capitals.cbegin(); it != capitals.cend(); ++it)
            finding.evidence << Passage{it.key(), it.value()};
        findings << finding;
    }
    return findings;
}

} // namespace galley
