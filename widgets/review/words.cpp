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

int bodyNumber(const Article &article, int index)
{
    if (index < 0 || index >= article.paragraphs.size() || article.paragraphs[index].role != Role::Body)
        return 0;
    return int(std::count_if(article.paragraphs.begin(), article.paragraphs.begin() + index + 1,
                             [](const Paragraph &paragraph) { return paragraph.role == Role::Body; }));
}

QString placeOf(const QList<Article> &articles, const Member &paragraph)
{
    if (paragraph.article < 0 || paragraph.article >= articles.size())
        return {};
    const QString letter = articleLetter(paragraph.article);
    const Article &article = articles[paragraph.article];
    if (const int number = bodyNumber(article, paragraph.index))
        //: A place: article letter and number of the paragraph, such as "A ¶3".
        return Tr::tr("%1 ¶%2").arg(letter).arg(number);
    if (paragraph.index < 0 || paragraph.index >= article.paragraphs.size())
        return letter;
    switch (article.paragraphs[paragraph.index].role) {
    case Role::Title:
        return Tr::tr("%1 headline").arg(letter);
    case Role::Byline:
        return Tr::tr("%1 byline").arg(letter);
    case Role::Dateline:
        return Tr::tr("%1 dateline").arg(letter);
    case Role::Caption:
        return Tr::tr("%1 caption").arg(letter);
    case Role::Furniture:
        return Tr::tr("%1 page matter").arg(letter);
    case Role::Body:
        break;
    }
    return letter;
}

QString placesOf(const QList<Article> &articles, const QList<Member> &paragraphs)
{
    QStringList places;
    for (const Member &paragraph : paragraphs) {
        const QString place = placeOf(articles, paragraph);
        if (!places.contains(place))
            places << place;
    }
    //: Parts the places in a list of places, such as "A ¶3, B ¶6".
    return places.join(Tr::tr(", "));
}

QList<Member> paragraphsOf(const QList<Article> &articles, const QList<Passage> &passages)
{
    QList<Member> result;
    for (const Passage &passage : passages) {
        if (passage.article < 0 || passage.article >= articles.size())
            continue;
        const Member member{passage.article, articles[passage.article].paragraphAt(passage.range.start)};
        if (!result.contains(member))
            result << member;
    }
    std::ranges::sort(result);
    return result;
}

QString placesOf(const QList<Article> &articles, const QList<Passage> &passages)
{
    return placesOf(articles, paragraphsOf(articles, passages));
}

QString differenceWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Number:
        return Tr::tr("Number");
    case DifferenceKind::Date:
        return Tr::tr("Date");
    case DifferenceKind::Name:
        return Tr::tr("Name");
    case DifferenceKind::Place:
        return Tr::tr("Place");
    //: One article says that something is so, another that it is not so.
    case DifferenceKind::Polarity:
        return Tr::tr("Denial");
    //: Who is said to have said it.
    case DifferenceKind::Attribution:
        return Tr::tr("Attribution");
    case DifferenceKind::Quote:
        return Tr::tr("Quote");
    //: How sure it is said to be: will, may, might.
    case DifferenceKind::Modality:
        return Tr::tr("Certainty");
    }
    return {};
}

QString findingWord(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Misspelling:
        return Tr::tr("Spelling differs");
    case FindingKind::NameVariant:
        return Tr::tr("Name differs");
    case FindingKind::QuoteVariant:
        return Tr::tr("Quote differs");
    case FindingKind::NumberConflict:
        return Tr::tr("Number differs");
    case FindingKind::DateConflict:
        return Tr::tr("Date differs");
    case FindingKind::DoubledWord:
        return Tr::tr("Word stands twice");
    case FindingKind::UnbalancedQuote:
        return Tr::tr("Quotation mark missing");
    case FindingKind::Punctuation:
        return Tr::tr("Punctuation");
    case FindingKind::StyleVariant:
        return Tr::tr("House style");
    }
    return {};
}

QString annotationWord(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Highlight:
        return Tr::tr("Highlight");
    case AnnotationKind::Quote:
        return Tr::tr("Quote");
    case AnnotationKind::Typo:
        return Tr::tr("Typo");
    case AnnotationKind::Note:
        return Tr::tr("Note");
    case AnnotationKind::Underline:
        return Tr::tr("Underline");
    case AnnotationKind::StrikeOut:
        return Tr::tr("Strike out");
    case AnnotationKind::Question:
        return Tr::tr("Question");
    //: A note on passages of several articles together.
    case AnnotationKind::Relation:
        return Tr::tr("Note on both");
    }
    return {};
}

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
