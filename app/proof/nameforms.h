// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of names with how they are attested, and which of two near ones is likely a slip of the other.
#pragma once

#include "app/proof/proofcontext.h"

#include <QSet>

namespace galley
{

/** One word as it is written in names, over all articles. */
struct NameForm {
    QString word;          ///< As it is written first.
    QString key;           ///< Lower case.
    QList<Passage> places; ///< Sorted.
    QSet<int> articles;
    QSet<int> sources;        ///< As articles, with one agency's copies counted once.
    QSet<QString> neighbours; ///< Words next to it inside its names, lower case: first names, surnames, "Quay".
    bool known = false;       ///< The dictionary has it.
    bool common = false;      ///< The dictionary has it in lower case: it is a word besides.
};

/** How two near forms stand to each other. */
enum class NameRelation { Different, Variant, Misspelling };

/** The words of at least four letters in the names of all articles, sorted by key. */
QList<NameForm> nameForms(const ProofContext &context);

/** The words of a name, parted by blanks, without the full stop of an abbreviation. */
QList<TextRange> wordRanges(const Article &article, const TextRange &name);

/** How @p form, the less well attested, stands to @p better. */
NameRelation relationOf(const NameForm &form, const NameForm &better);

/** Whether one is the other with an ending: a plural, an adjective, who lives there. */
bool isDerived(const QString &a, const QString &b);

/** Whether @p a is attested less well than @p b; decides which of the two is queried. */
bool isLessAttested(const NameForm &a, const NameForm &b);

} // namespace galley
