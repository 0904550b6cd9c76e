// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How places, differences, findings and annotations are called: one wording for the window and for paper.
#pragma once

#include "app/annotate/annotation.h"
#include "app/article/article.h"
#include "app/compare/comparison.h"
#include "app/proof/finding.h"

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
/** "Spelling differs", "Quote differs", …: what was found, in a few words. */
QString findingWord(FindingKind kind);
/** "Highlight", "Quote", …. */
QString annotationWord(AnnotationKind kind);

} // namespace galley
