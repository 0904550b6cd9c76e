// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which marks are shown: by class, with or without those on quotes, with or without those on short passages.
#pragma once

#include "app/marks/mark.h"

namespace galley
{

struct MarkFilter {
    bool shared = true;
    bool differing = true;
    bool onlyHere = true;
    bool quotes = true;   ///< Off: claims that are mostly words in quotation marks have no marks.
    int minimumWords = 0; ///< Claims with fewer words have no marks; 0: all have.

    bool shows(Glyph glyph) const;
    /** Whether it takes marks away for another reason than their class. */
    bool looksAtWords() const { return !quotes || minimumWords > 0; }
    friend bool operator==(const MarkFilter &, const MarkFilter &) = default;
};

/**
 * @p marks of article @p index without those of claims that @p filter leaves out for their words. A paragraph that
 * keeps no mark of a claim loses its glyph. Annotations and findings always stay.
 */
ArticleMarks filteredMarks(const ArticleMarks &marks, int index, const Article &article, const Comparison &comparison,
                           const MarkFilter &filter);

} // namespace galley
