// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Values to the rows of a session file and back. What comes back is checked like any input from outside.
#pragma once

#include "app/session/sessionfile.h"

#include <QVariantList>

#include <optional>

class QSqlQuery;

namespace galley
{

/** In the order of the table's columns, the position (or key) first; the article without its original bytes. */
QVariantList articleRow(int position, const StoredArticle &stored, const StoredForm &form);
QVariantList annotationRow(const Annotation &annotation);
QVariantList linkRow(int position, const LinkDecision &decision);
QVariantList findingRow(int position, const FindingDecision &decision);
QVariantList viewRow(const QString &key, const QVariant &value);

/** From the current row of "SELECT *"; nothing where the row is not one that Galley can have written. */
std::optional<StoredArticle> articleFrom(const QSqlQuery &row);
std::optional<Annotation> annotationFrom(const QSqlQuery &row);
std::optional<LinkDecision> linkFrom(const QSqlQuery &row);
std::optional<FindingDecision> findingFrom(const QSqlQuery &row);
std::pair<QString, QVariant> viewFrom(const QSqlQuery &row);

/**
 * Makes anchors that do not fit @p articles fit: an article that does not exist, a range outside of its text, words
 * that are not there. The words are looked for; where they are nowhere the anchor is Lost, never dropped.
 */
void fitAnchors(Annotation &annotation, const QList<StoredArticle> &articles);
/** The same for everything in a session; decisions on articles that do not exist are left out. */
void fitContent(SessionContent &content);

} // namespace galley
