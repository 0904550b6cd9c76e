// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The clauses of a sentence that can stand alone: coordinated, relative and adverbial ones.
#pragma once

#include "app/compare/sentence.h"

namespace galley
{

/** A clause by its words, from first to before last, and where it stands without the "and" that joins it. */
struct Clause {
    int first = 0;
    int last = 0;
    TextRange range; ///< In the sentence's text; the last clause goes to the sentence's end.

    friend bool operator==(const Clause &, const Clause &) = default;
};

/**
 * The clauses of @p sentence in order; together they hold all of its words. One where it has no other, or where
 * @p language (BCP 47) is none whose conjunctions are known: English, German, French, Spanish, Italian, Portuguese and
 * Dutch are. A clause begins behind a comma, semicolon or dash with a conjunction or a relative word; in English also
 * with a participle ("…, leaving two homes empty"), and after "and" or "but" without a comma where a verb in the past
 * or an auxiliary follows.
 */
QList<Clause> clausesOf(const SentenceText &sentence, const QString &language);

} // namespace galley
