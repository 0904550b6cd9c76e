// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/tr.h"
#include "app/proof/nameforms.h"
#include "app/proof/proofcontext.h"
#include "app/proof/sources.h"
#include "app/text/editdistance.h"

#include <QMap>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(FullNameCheck)
};

/** A name of two words or more; initials in the middle do not count. */
struct FullName {
    QString first;
    QString last;
    QString before; ///< All words but the last.
    QList<Passage> places;
    QSet<int> articles;
};

QMap<QString, FullName> fullNames(const ProofContext &context)
{
    QMap<QString, FullName> names;
    for (int a = 0; a < context.articles.size(); ++a) {
        const Article &article = context.articles[a];
        for (const NameMention &mention : context.names[a]) {
            const QList<TextRange> words = wordRanges(article, mention.range);
            if (words.size() < 2)
                continue;
            const QString first = article.textOf(words.first()).toString(),
                          last = article.textOf(words.last()).toString();
            FullName &name = names[first + u' ' + last];
            name.first = first;
            name.last = last;
            name.before = QStringView(article.text)
                              .sliced(words.first().start, words.last().start - words.first().start)
                              .toString();
            name.places << Passage{a, mention.range};
            name.articles << a;
        }
    }
    return names;
}

/** Whether two passages stand in paragraphs that tell the same. */
bool isAligned(const ProofContext &context, const Passage &a, const Passage &b)
{
    const Member from{a.article, context.articles[a.article].paragraphAt(a.range.start)};
    const Member to{b.article, context.articles[b.article].paragraphAt(b.range.start)};
    return std::ranges::any_of(context.comparison.alignments, [&](const Alignment &alignment) {
        return alignment.level == Level::Paragraph && alignment.members.contains(from) &&
               alignment.members.contains(to);
    });
}

bool isStreetWord(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("Street"),    QStringLiteral("Road"),    QStringLiteral("Avenue"),
                                     QStringLiteral("Lane"),      QStringLiteral("Row"),     QStringLiteral("Square"),
                                     QStringLiteral("Drive"),     QStringLiteral("Terrace"), QStringLiteral("Close"),
                                     QStringLiteral("Crescent"),  QStringLiteral("Way"),     QStringLiteral("Quay"),
                                     QStringLiteral("Boulevard"), QStringLiteral("Weg"),     QStringLiteral("Straße"),
                                     QStringLiteral("Platz"),     QStringLiteral("Gasse"),   QStringLiteral("Allee")};
    return words.contains(word);
}

/** Two names of one street: the same words but for the last, "Mill Road" and "Mill Row". */
bool isOnePlace(const FullName &a, const FullName &b)
{
    return a.before == b.before && a.last != b.last && isStreetWord(a.last) && isStreetWord(b.last);
}

/** How many letters two words share, as a part of the longer one. */
double sharedLetters(const QString &a, const QString &b)
{
    QString rest = b.toLower();
    int shared = 0;
    for (const QChar c : a.toLower())
        if (const qsizetype i = rest.indexOf(c); i >= 0) {
            rest.remove(i, 1);
            ++shared;
        }
    return double(shared) / double(std::max(a.size(), b.size()));
}

/** Two first names for one surname, in articles that do not share either, beginning alike: "Eva Roth" and "Eda Roth".
 */
bool isOnePerson(const ProofContext &context, const FullName &a, const FullName &b)
{
    const bool names = a.last == b.last && a.first != b.first && a.first.size() > 2 && b.first.size() > 2 &&
                       a.first[0] == b.first[0] && sharedLetters(a.first, b.first) >= 0.7;
    if (!names || editDistance(a.first, b.first, 2) <= 2)
        return false; // the spelling of the single words is checked elsewhere
    if (a.articles.intersects(b.articles) || a.first.startsWith(b.first) || b.first.startsWith(a.first))
        return false;
    return std::ranges::any_of(a.places, [&](const Passage &x) {
        return std::ranges::any_of(b.places, [&](const Passage &y) { return isAligned(context, x, y); });
    });
}

void report(const ProofContext &context, const FullName &form, const FullName &better, bool place,
            QList<Finding> &findings)
{
    for (const Passage &passage : form.places) {
        const Article &article = context.articles[passage.article];
        const TextRange range = place ? passage.range : wordRanges(article, passage.range).first();
        Finding finding = context.finding(FindingKind::NameVariant, Severity::Query, passage.article, range);
        finding.suggestions << (place ? better.before + better.last : better.first);
        finding.message =
            Tr::tr("The name differs: “%1 %2” here, “%3 %4” in %5.")
                .arg(form.first, form.last, better.first, better.last, namedSources(context, better.places));
        finding.message = withSourceNote(context, finding.message, better.places);
        finding.evidence = better.places;
        findings << finding;
    }
}
} // namespace

QList<Finding> checkFullNames(const ProofContext &context)
{
    QList<Finding> findings;
    const QList<FullName> names = fullNames(context).values();
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype j = 0; j < names.size(); ++j) {
            const FullName &form = names[i], &better = names[j];
            const auto weight = [](const FullName &n) { return std::pair(n.articles.size(), n.places.size()); };
            const bool less = weight(form) < weight(better) ||
                              (weight(form) == weight(better) && form.places.first() > better.places.first());
            if (i == j || !less)
                continue;
            const bool place = isOnePlace(form, better);
            if (context.isVariant(place ? form.before + form.last : form.first,
                                  place ? better.before + better.last : better.first))
                continue;
            if (place || isOnePerson(context, form, better))
                report(context, form, better, place, findings);
        }
    }
    return findings;
}

} // namespace galley
