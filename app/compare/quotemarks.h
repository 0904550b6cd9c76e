// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which characters of an article are quotation marks, and what stands between them.
#pragma once

#include "app/article/article.h"

namespace galley
{

/** The words between an opening and a closing mark of one paragraph; ranges in Article::text. */
struct MarkedQuote {
    int paragraph = 0;
    TextRange inner;        ///< The words, marks and the white space next to them left out.
    TextRange outer;        ///< With the marks that are there.
    int depth = 0;          ///< 0: not inside another quote of the paragraph.
    bool closed = true;     ///< false: there is no closing mark, the quote runs to the end of the paragraph.
    bool continues = false; ///< Not closed because the next paragraph opens with a mark again.
    bool continued = false; ///< The paragraph goes on with the quote that the paragraph before left open.
    bool single = false;    ///< Set between single marks.
    bool typed = false;     ///< Between two straight apostrophes and two more, as agencies send them: ''…''.

    bool block = false; ///< Without marks: a paragraph that is somebody's words as a whole.

    friend bool operator==(const MarkedQuote &, const MarkedQuote &) = default;
};

/**
 * The quotes of everything but furniture, sorted by start. Knows curly, straight, angle and corner marks, single and
 * double; tells apostrophes from marks. An unclosed mark costs the rest of its paragraph and no more. Any thread.
 */
QList<MarkedQuote> markedQuotes(const Article &article);

} // namespace galley
