// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/words.h"

#include "app/base/tr.h"

#include <QLocale>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(Words)
};
} // namespace

QList<DifferenceKind> differencesIn(const Comparison &comparison, int alignment)
{
    QList<DifferenceKind> kinds;
    if (alignment < 0)
        return kinds;
    for (const Claim &claim : comparison.claims) {
        if (claim.alignment != alignment)
            continue;
        for (const Difference &difference : claim.differences) {
            if (!kinds.contains(difference.kind))
                kinds << difference.kind;
        }
    }
    return kinds;
}

QString stopHeading(const Comparison &comparison, const QList<Finding> &findings, const Stop &stop)
{
    if (stop.finding >= 0 && stop.finding < findings.size())
        return findingWord(findings[stop.finding].kind);
    if (stop.alignment < 0 || stop.alignment >= comparison.alignments.size())
        return stop.paragraphs.isEmpty() ? QString()
                                         : Tr::tr("Only in %1").arg(articleLetter(stop.paragraphs.first().article));
    const QList<DifferenceKind> kinds = differencesIn(comparison, stop.alignment);
    if (kinds.size() == 1)
        //: %1 is Number, Date, Name and the like.
        return Tr::tr("%1 differs").arg(differenceWord(kinds.first()));
    if (kinds.size() == 2)
        //: %1 and %2 are Number, Date, Name and the like.
        return Tr::tr("%1 and %2 differ").arg(differenceWord(kinds[0]), differenceWord(kinds[1]).toLower());
    if (kinds.size() > 2)
        return Tr::tr("%n facts differ", nullptr, int(kinds.size()));
    const Alignment &alignment = comparison.alignments[stop.alignment];
    if (alignment.sameText)
        return alignment.moved ? Tr::tr("Same words, in another order") : Tr::tr("Same words");
    return alignment.moved ? Tr::tr("Reworded, in another order") : Tr::tr("Reworded, no fact differs");
}

QString stopSentence(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                     const Stop &stop)
{
    if (stop.finding >= 0 && stop.finding < findings.size()) {
        const Finding &finding = findings[stop.finding];
        const QString place = placesOf(articles, QList<Passage>{{finding.article, finding.range}});
        //: %1 is a place such as "A ¶3", %2 a sentence about what was found there.
        return Tr::tr("%1: %2").arg(place, finding.message);
    }
    //: %1 is what differs, %2 the places, such as "Number differs: A ¶2, B ¶2".
    return Tr::tr("%1: %2").arg(stopHeading(comparison, findings, stop), placesOf(articles, stop.paragraphs));
}

QString shortened(QStringView text, int length)
{
    const QString line = text.toString().simplified();
    if (line.size() <= length)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', length - 1);
    return line.left(blank > length / 2 ? blank : length - 1) + u'…';
}

} // namespace galley
