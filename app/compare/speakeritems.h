// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph as a row of words, marks and whole quotes: what the search for speakers walks along.
#pragma once

#include "app/compare/namefinder.h"
#include "app/compare/quotemarks.h"
#include "app/compare/speakerwords.h"

namespace galley
{

/** One step of the row. */
struct SpeakerItem {
    enum class Kind { Word, Mark, Quote };
    Kind kind = Kind::Word;
    TextRange range;
    QString lower; ///< The word in lower case without a possessive ending, or the mark.
    bool possessive = false;
    bool capital = false; ///< Begins with a capital: in German a noun or a name.
    int quote = -1;       ///< Index into the quotes, for Kind::Quote.
    int name = -1;        ///< Index of the mention that the word is part of; -1: none.
    int sentence = 0;     ///< Counts the sentences outside the quotes.
};

/** The row of paragraph @p index; quotes inside quotes are passed over. */
QList<SpeakerItem> speakerItems(const Article &article, int index, const QList<MarkedQuote> &quotes,
                                const QList<NameMention> &names);

} // namespace galley
