// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proof/sources.h"

#include "app/base/tr.h"

#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(Sources)
};

constexpr double oneCopy = 0.5; ///< Of the shorter article's body, what stands in the other word for word.

/** "PORT ALDEN (CPA) — …": the agency in the brackets of the first paragraph; empty where there is none. */
QString agencyOf(const Article &article)
{
    static const QRegularExpression dateline(QStringLiteral("^[^a-z(]{3,50}\\(([^)]{2,25})\\)\\s*(?:[—–]|--|- )"));
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role != Role::Body)
            continue;
        return dateline
            .matchView(article.textOf(paragraph.range).first(std::min<qsizetype>(paragraph.range.length(), 90)))
            .captured(1);
    }
    return {};
}

qsizetype bodyLength(const Article &article)
{
    qsizetype length = 0;
    for (const Paragraph &paragraph : article.paragraphs)
        if (paragraph.role == Role::Body)
            length += paragraph.range.length();
    return length;
}

/** How much of the body of article @p a stands in article @p b word for word, in units. */
qsizetype sharedLength(const QList<Article> &articles, const Comparison &comparison, int a, int b)
{
    QSet<int> counted;
    for (const Alignment &alignment : comparison.alignments) {
        if (alignment.level != Level::Paragraph || !alignment.sameText)
            continue;
        const bool both = std::ranges::any_of(alignment.members, [&](const Member &m) { return m.article == b; });
        for (const Member &member : alignment.members)
            if (both && member.article == a && articles[a].paragraphs[member.index].role == Role::Body)
                counted << member.index;
    }
    qsizetype length = 0;
    for (const int paragraph : std::as_const(counted))
        length += articles[a].paragraphs[paragraph].range.length();
    return length;
}
} // namespace

QList<int> sourceNumbers(const QList<Article> &articles, const Comparison &comparison)
{
    QList<int> numbers;
    QStringList agencies;
    for (int a = 0; a < articles.size(); ++a) {
        agencies << agencyOf(articles[a]);
        int number = a;
        for (int b = 0; b < a && number == a; ++b) {
            const qsizetype shorter = std::min(bodyLength(articles[a]), bodyLength(articles[b]));
            const bool agency = !agencies[a].isEmpty() && agencies[a] == agencies[b];
            if (agency ||
                (shorter > 0 && double(sharedLength(articles, comparison, a, b)) >= oneCopy * double(shorter)))
                number = numbers[b];
        }
        numbers << number;
    }
    return numbers;
}

QString namedSources(const ProofContext &context, const QList<Passage> &places)
{
    QMap<int, int> counts;
    for (const Passage &place : places)
        ++counts[place.article];
    QStringList names;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QString label = context.articles[it.key()].label();
        //: An article (%1) and how often it has the words in question (%2, more than once).
        names << (it.value() > 1 ? Tr::tr("%1 (%2)").arg(label, QLocale().toString(it.value())) : label);
    }
    return QLocale().createSeparatedList(names);
}

QString withSourceNote(const ProofContext &context, const QString &message, const QList<Passage> &places)
{
    QSet<int> articles, sources;
    for (const Passage &place : places) {
        articles << place.article;
        sources << context.sources.value(place.article, place.article);
    }
    if (sources.size() == articles.size())
        return message;
    //: %1 is a sentence about a difference.
    return Tr::tr("%1 Some of these articles print the same agency's copy, so they count as one source.").arg(message);
}

} // namespace galley
