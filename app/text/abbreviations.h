// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Abbreviations that end in a full stop, and what may follow them.
#pragma once

#include <QString>

namespace galley
{

/** What a full stop behind a word says about the end of the sentence. */
enum class AbbreviationKind {
    None,         ///< No abbreviation: the full stop ends the sentence.
    Inside,       ///< Something always follows: "Dr.", "z.B.".
    BeforeFigure, ///< An abbreviation only where a figure follows: "no. 5", "p. 12".
    Either,       ///< May also stand last: "Inc.", "U.S.".
    List,         ///< Closes a list and often the sentence: "etc.".
    Time,         ///< "a.m.", "p.m.": last unless a day, a month or a time zone follows.
};

/** What @p word (without its last full stop, any case) is in @p language (BCP 47; "und": all languages' lists). Any
 * thread. */
AbbreviationKind abbreviationKind(QStringView word, const QString &language);

} // namespace galley
