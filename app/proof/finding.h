// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a copy editor would query, as a value.
#pragma once

#include "app/compare/comparison.h"

namespace galley
{

enum class FindingKind {
    Misspelling,
    NameVariant,
    QuoteVariant,
    NumberConflict,
    DateConflict,
    DoubledWord,
    UnbalancedQuote,
    Punctuation,
    StyleVariant,
};

enum class Severity { Hint, Query, Likely };

struct Finding {
    FindingKind kind = FindingKind::Misspelling;
    Severity severity = Severity::Query;
    int article = 0;
    TextRange range;
    QString message;          ///< One translated sentence in plain words; says "differs", never "wrong".
    QStringList suggestions;  ///< Best first; may be empty.
    QList<Passage> evidence;  ///< The places that speak for the suggestion.
    bool insideQuote = false; ///< Then nothing is replaced: the suggestion is [sic] or a query.

    friend bool operator==(const Finding &, const Finding &) = default;
};

/** What a person said to a finding; matched by kind, article and the words with their surroundings. */
struct FindingDecision {
    enum class Kind { Accepted, Dismissed, DismissedEverywhere };
    Kind kind = Kind::Dismissed;
    FindingKind finding = FindingKind::Misspelling;
    int article = 0;
    QString text;   ///< The words found.
    QString prefix; ///< Up to 32 units before them.

    friend bool operator==(const FindingDecision &, const FindingDecision &) = default;
};

/** The stable word of the public JSON ("misspelling", "name-variant", …). */
QString findingName(FindingKind kind);
/** The stable word of the public JSON: "hint", "query" or "likely". */
QString severityName(Severity severity);

} // namespace galley
