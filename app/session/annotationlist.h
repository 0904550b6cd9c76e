// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All annotations as a table or a list for people and spreadsheets.
#pragma once

#include "app/annotate/annotation.h"
#include "app/article/article.h"

#include <QByteArray>

namespace galley
{

/**
 * One row for each annotation: id, kind, status, article, words, note, replacement, author, created, modified, tags,
 * source, replies. UTF-8 with a byte order mark, fields and line ends as RFC 4180 has them, a header row. Passages of
 * several articles stand in one field, parted by " / ". Any thread.
 */
QByteArray annotationsCsv(const QList<Annotation> &annotations, const QList<Article> &articles);

/** The same as CommonMark: one section for each article, lost ones in a section of their own. UTF-8. Any thread. */
QByteArray annotationsMarkdown(const QList<Annotation> &annotations, const QList<Article> &articles);

} // namespace galley
