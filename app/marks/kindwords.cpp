// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/kindwords.h"

#include "app/base/tr.h"
#include "app/marks/mark.h"

#include <algorithm>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(KindWords)
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
        return Tr::tr("Name spelt in two ways");
    case FindingKind::QuoteVariant:
        return Tr::tr("Quote differs");
    case FindingKind::NumberConflict:
        return Tr::tr("Number differs");
    case FindingKind::DateConflict:
        return Tr::tr("Date differs");
    case FindingKind::DoubledWord:
        return Tr::tr("Doubled word");
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
        return Tr::tr("Relation");
    }
    return {};
}

} // namespace galley
