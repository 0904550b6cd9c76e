// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of a session file hold, written and read as values; each function is a part of somebody's step.
#pragma once

#include "app/session/sessiondatabase.h"
#include "app/session/sessionfile.h"

#include <optional>

namespace galley
{

/** Replace everything of their kind. To be called inside of SessionDatabase::inOneStep(). */
/** @p written are the articles as they stand in the file already; those are not written again. */
Result<void> putArticles(const SessionDatabase &database, const QList<StoredArticle> &articles, int base,
                         const QList<StoredArticle> &written = {});
Result<void> putAnnotations(const SessionDatabase &database, const QList<Annotation> &annotations);
Result<void> putDecisions(const SessionDatabase &database, const QList<LinkDecision> &links,
                          const QList<FindingDecision> &findings);
Result<void> putView(const SessionDatabase &database, const QHash<QString, QVariant> &view);
/** All of it, one after the other. */
Result<void> putContent(const SessionDatabase &database, const SessionContent &content,
                        const QList<StoredArticle> &written = {});
/** Adds or replaces one by its id. */
Result<void> putAnnotation(const SessionDatabase &database, const Annotation &annotation);

/** Everything. Errors: Damaged, also where a row is not one that Galley can have written. */
Result<SessionContent> readContent(const SessionDatabase &database);

/** The column of the table article that names the original bytes. */
inline constexpr int articleHashColumn = 13;
/** The bytes of that hash; nothing where they are not there, or are others. */
Result<std::optional<QByteArray>> storedSource(const SessionDatabase &database, const QString &hash);
/** Sorts the rows of the table view into the content; articles come first. */
void takeView(SessionContent &content, const QList<std::pair<QString, QVariant>> &entries);

} // namespace galley
