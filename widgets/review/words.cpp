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

/** Whether something in the passages of @p stop is told by two of its articles. */
bool tellsAlike(const QList<Article> &articles, const Comparison &comparison, const Stop &stop)
{
    const auto areTwo = [&](const auto &members, auto paragraphOf) {
        QSet<int> having;
        for (const auto &member : members)
            if (stop.paragraphs.contains(Member{member.article, paragraphOf(articles[member.article], member)}))
                having << member.article;
        return having.size() > 1;
    };
    const auto ofSentence = [](const Article &article, const Member &member) {
        return article.sentences[member.index].paragraph;
    };
    const auto ofPassage = [](const Article &article, const Passage &passage) {
        return article.paragraphAt(passage.range.start);
    };
    return std::ranges::any_of(comparison.alignments,
                               [&](const Alignment &alignment) {
                                   return alignment.level == Level::Sentence && areTwo(alignment.members, ofSentence);
                               }) ||
           std::ranges::any_of(comparison.claims, [&](const Claim &claim) { return areTwo(claim.members, ofPassage); });
}
} // namespace

QList<int> differingClaimsOf(const QList<Article> &articles, const Comparison &comparison, const Stop &stop)
{
    QList<int> own;
    QList<int> touching;
    const auto isIn = [&](const Passage &passage) {
        return stop.paragraphs.contains(
            Member{passage.article, articles[passage.article].paragraphAt(passage.range.start)});
    };
    for (int i = 0; i < int(comparison.claims.size()); ++i) {
        const Claim &claim = comparison.claims[i];
        if (claim.differences.isEmpty())
            continue;
        if (stop.alignment >= 0 && claim.alignment == stop.alignment)
            own << i;
        else if (stop.glyph == Glyph::Differs && std::ranges::any_of(claim.members, isIn))
            touching << i;
    }
    return own.isEmpty() ? touching : own;
}

QList<DifferenceKind> differencesIn(const QList<Article> &articles, const Comparison &comparison, const Stop &stop)
{
    QList<DifferenceKind> kinds;
    for (const int claim : differingClaimsOf(articles, comparison, stop)) {
        for (const Difference &difference : comparison.claims[claim].differences) {
            if (!kinds.contains(difference.kind))
                kinds << difference.kind;
        }
    }
    return kinds;
}

QString stopHeading(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                    const Stop &stop)
{
    if (stop.finding >= 0 && stop.finding < findings.size())
        return findingWord(findings[stop.finding].kind);
    const QList<DifferenceKind> kinds = differencesIn(articles, comparison, stop);
    if (kinds.isEmpty() && (stop.alignment < 0 || stop.alignment >= comparison.alignments.size()))
        return stop.paragraphs.isEmpty() ? QString()
                                         : Tr::tr("Only in %1").arg(articleLetter(stop.paragraphs.first().article));
    if (kinds.size() == 1)
        //: %1 is Number, Date, Name and the like.
        return Tr::tr("%1 differs").arg(differenceWord(kinds.first()));
    if (kinds.size() == 2)
        //: %1 and %2 are Number, Date, Name and the like.
        return Tr::tr("%1 and %2 differ").arg(differenceWord(kinds[0]), differenceWord(kinds[1]).toLower());
    if (kinds.size() > 2)
        return Tr::tr("%n facts differ", nullptr, int(kinds.size()));
    const Alignment &alignment = comparison.alignments[stop.alignment];
    if (!alignment.confirmed && !tellsAlike(articles, comparison, stop))
        return Tr::tr("On the same matter, no claim in common");
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
    return Tr::tr("%1: %2").arg(stopHeading(articles, comparison, findings, stop), placesOf(articles, stop.paragraphs));
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
