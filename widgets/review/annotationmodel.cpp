// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/annotationmodel.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"
#include "widgets/review/words.h"

#include <algorithm>
#include <cmath>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(AnnotationModel)
};

QString bodyOf(const Annotation &annotation)
{
    if (annotation.kind == AnnotationKind::Typo && !annotation.replacement.isEmpty())
        return annotation.body.isEmpty() ? Tr::tr("Suggested: %1").arg(annotation.replacement)
                                         : Tr::tr("Suggested: %1. %2").arg(annotation.replacement, annotation.body);
    return annotation.body;
}

/** How sure the place is, where it is not; "" else. */
QString doubtOf(const Annotation &annotation)
{
    double score = 1;
    for (const Anchor &anchor : annotation.anchors) {
        if (anchor.state == Anchor::State::Fuzzy)
            score = std::min(score, anchor.score);
    }
    const int percent = std::clamp(int(std::lround(score * 100)), 1, 99);
    return isUnsure(annotation)
               ? Tr::tr("The text changed; %1 % of the words and their surroundings agree.").arg(percent)
               : QString();
}

ReviewRow rowOf(const ReviewContent &content, const Annotation &annotation, int number)
{
    ReviewRow row;
    row.id = annotation.id;
    row.number = number;
    row.kind = annotationWord(annotation.kind);
    row.heading = annotation.author.isEmpty() ? row.kind : Tr::tr("%1, %2").arg(annotation.author, row.kind.toLower());
    QStringList words;
    for (const Anchor &anchor : annotation.anchors) {
        words << anchor.exact.simplified();
        if (anchor.state != Anchor::State::Lost && anchor.article < content.articles.size())
            row.passages << Passage{anchor.article, anchor.range};
    }
    row.text = words.join(u" / "_s);
    row.spans << ReviewSpan{0, int(row.text.size()), ReviewSpan::Style::Highlight};
    row.serif = true;
    row.textLines = 2;
    QStringList detail{bodyOf(annotation)};
    detail << doubtOf(annotation) << annotation.sourceNote;
    for (const QString &tag : annotation.tags)
        detail << u'#' + tag;
    detail.removeAll(QString());
    row.detail = detail.join(u'\n');
    for (const Reply &reply : annotation.replies)
        row.detail += u'\n' + Tr::tr("%1: %2").arg(reply.author, reply.text);
    row.place = placesOf(content.articles, row.passages);
    return row;
}

} // namespace

QString annotationStatusWord(AnnotationStatus status)
{
    switch (status) {
    case AnnotationStatus::Open:
        return Tr::tr("Open");
    case AnnotationStatus::Resolved:
        return Tr::tr("Resolved");
    case AnnotationStatus::Rejected:
        return Tr::tr("Rejected");
    }
    return {};
}

QList<ReviewGroup> annotationGroups(const ReviewContent &content)
{
    ReviewGroup open{.title = annotationStatusWord(AnnotationStatus::Open)};
    ReviewGroup resolved{.title = annotationStatusWord(AnnotationStatus::Resolved), .icon = u"check"_s};
    ReviewGroup rejected{.title = annotationStatusWord(AnnotationStatus::Rejected), .icon = u"close"_s};
    ReviewGroup lost{.title = Tr::tr("Not found in the text"), .icon = u"warning"_s};
    ReviewGroup unsure{.title = Tr::tr("Place unsure"), .icon = u"warning"_s};
    int number = 0;
    for (const Annotation &annotation : content.annotations) {
        const ReviewRow row = rowOf(content, annotation, ++number);
        if (isLost(annotation))
            lost.rows << row;
        else if (isUnsure(annotation))
            unsure.rows << row;
        else if (annotation.status == AnnotationStatus::Open)
            open.rows << row;
        else
            (annotation.status == AnnotationStatus::Resolved ? resolved : rejected).rows << row;
    }
    QList<ReviewGroup> groups;
    for (const ReviewGroup &group : {lost, unsure, open, resolved, rejected}) {
        if (!group.rows.isEmpty())
            groups << group;
    }
    return groups;
}

} // namespace galley
