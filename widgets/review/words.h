// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How places, differences, findings and annotations are called in the window: one wording for all its parts.
#pragma once

#include "app/annotate/annotation.h"
#include "app/article/article.h"
#include "app/marks/mark.h"

namespace galley
{

/** The number of the body paragraph @p index, counted from 1; 0 for a paragraph of another role. */
int bodyNumber(const Article &article, int index);

/** "A ¶3"; "A, headline" and the like for what is not body text. */
QString placeOf(const QList<Article> &articles, const Member &paragraph);
/** The places of @p paragraphs, such as "A ¶3, B ¶6"; each named once. */
QString placesOf(const QList<Article> &articles, const QList<Member> &paragraphs);
/** The paragraphs that @p passages stand in, sorted, each once. */
QList<Member> paragraphsOf(const QList<Article> &articles, const QList<Passage> &passages);
/** The places of @p passages. */
QString placesOf(const QList<Article> &articles, const QList<Passage> &passages);

/** "Number", "Date", …: what differs, in a word. */
QString differenceWord(DifferenceKind kind);
/** "Name misspelt", "Quote differs", …: what was found, in a few words. */
QString findingWord(FindingKind kind);
/** "Highlight", "Quote", …. */
QString annotationWord(AnnotationKind kind);

/** The kinds of differences among the claims of paragraph alignment @p alignment, each once. */
QList<DifferenceKind> differencesIn(const Comparison &comparison, int alignment);

/** What there is to say about a stop, in one sentence, such as "Number differs in A ¶2, B ¶2." */
QString stopSentence(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                     const Stop &stop);
/** The heading of a stop, such as "Number differs". */
QString stopHeading(const Comparison &comparison, const QList<Finding> &findings, const Stop &stop);

/** @p text on one line, cut after @p length units at a word with "…". */
QString shortened(QStringView text, int length);

} // namespace galley
