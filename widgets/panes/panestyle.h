// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The measures, fonts and colours of a pane, all derived from a palette and the size of the text.
#pragma once

#include "app/article/article.h"
#include "app/marks/markpalette.h"

#include <QFont>

namespace galley
{

/** How the text of one role is set: the font, the height of a line, the paper over and under a paragraph; in px. */
struct TextType {
    QFont font;
    int line = 24;
    int above = 6;
    int below = 7;
    QColor colour;

    /** The distance from a line's top to its baseline: the font stands in the middle of the line. */
    int baseline() const;
};

/** What decides on a PaneStyle. */
struct StyleRequest {
    bool dark = false;
    int textSize = 15;    ///< px, 11 to 28.
    bool compact = false; ///< Three panes or more.
    int figures = 1;      ///< Of the largest number of a paragraph; where they need it, the gutter is wider.
    QFont ui;             ///< The system's font.
    QString family;       ///< Of the article's text; empty: Noto Serif and its fallbacks.

    friend bool operator==(const StyleRequest &, const StyleRequest &) = default;
};

/** Everything that painting and layout of panes need to know. Lengths in px at 100 %. */
struct PaneStyle {
    const MarkPalette *palette = &MarkPalette::light(); ///< Never null.
    TextType body, title, byline, caption, furniture, ghost;
    QFont number, disc, ui, uiBold, small, smallBold;
    int gutter = 56; ///< From the pane's left edge to the text.
    int margin = 36; ///< From the text's right edge to the pane's.
    int numberRight = 24;
    int glyphLeft = 31;
    int glyphTop = 4; ///< Under the first line's top.
    int secondGlyphTop = 27;
    int discLeft = 6; ///< Right of the text's right edge.
    int ribbon = 56;
    int topSpace = 10; ///< Over the first paragraph.
    int measure = 620; ///< The text is never wider.
    int headerHeight = 50;
    StyleRequest request; ///< What it was made for.

    /** Whether all is as large as in @p other, so that only colours may be others. */
    bool isAsLargeAs(const PaneStyle &other) const;
    const TextType &typeOf(Role role) const;
    /** The font of @p type for @p text: scripts that have no italics are set upright. */
    static QFont fontFor(const TextType &type, QStringView text);
};

PaneStyle paneStyle(const StyleRequest &request);

} // namespace galley
