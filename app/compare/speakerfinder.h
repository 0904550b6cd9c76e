// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who says the words of a quote: the phrase beside it that names the speaker.
#pragma once

#include "app/compare/namefinder.h"
#include "app/compare/quotemarks.h"

namespace galley
{

/** Where a quote's speaker is named, and how directly. */
struct SpeakerAt {
    enum class How {
        Nobody,  ///< Nothing beside the quote tells.
        Beside,  ///< By a verb of saying, a colon or "according to".
        Subject, ///< The subject of the sentence that the quote is part of.
        Carried, ///< The speaker of a quote before.
    };
    How how = How::Nobody;
    int distance = 0; ///< Items between the quote and the word that introduces it; for Beside.
    TextRange range;  ///< The phrase: a name, a pronoun, or a noun with what belongs to it.

    friend bool operator==(const SpeakerAt &, const SpeakerAt &) = default;
};

/** One answer for each of @p quotes, in their order; nested quotes get the answer of a quote by itself. Of no use once
 * @p progress is stopped. Any thread. */
QList<SpeakerAt> speakersBeside(const Article &article, const QList<MarkedQuote> &quotes,
                                const QList<NameMention> &names, const Progress &progress = {});

} // namespace galley
