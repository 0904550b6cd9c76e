// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words report what somebody says without marks, and what the small words around them do.
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace galley
{

/** The lists of one language, as indirectlists.h explains them. All words are asked for in lower case. */
struct IndirectWords {
    QSet<QString> saying, telling, claiming, refusing, declining, acting, urging, participle, nouns, joining, to,
        behind;
    QList<QStringList> sources;
};

/** The lists of @p language (BCP 47); null for a language that has none. They live for ever. */
const IndirectWords *indirectWords(const QString &language);

/** "and", "but" in any language. */
bool isAnd(const QString &word);
/** A form of a verb that stands between a subject and what it does, or behind a relative "that". */
bool isAuxiliary(const QString &word);
/** What somebody says something in or at: "statement", "June". */
bool isOccasion(const QString &word);
/** "said in a talk": a word whose noun stands behind it. */
bool leadsOn(const QString &word);
/** "said before he left": no report begins so. */
bool tellsWhen(const QString &word);
/** "what NAME says is wrong": words before a subject that make its verb a part of what others tell. */
bool isRelative(const QString &word);
/** "when", "although": a part of a sentence that begins so says nothing by itself. */
bool isSubordinating(const QString &word);
/** "as", "which", "when": what follows a comma and these is not what was reported before it. */
bool isAside(const QString &word);

} // namespace galley
