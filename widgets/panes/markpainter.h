// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting marks under the text, from the geometry of its lines: what to paint as runs, and the painting itself.
#pragma once

#include "widgets/panes/markfilter.h"
#include "widgets/panes/panestyle.h"

#include <QSet>

class QPainter;
class QTextLayout;
class QTextLine;

namespace galley
{

/** What is painted under words, back to front. */
enum class Under {
    Highlight,
    Edge,
    OnlyLine,
    SharedLine,
    WordTint,
    FactTint,
    DoubleLine,
    Underline,
    StrikeOut,
    Squiggle
};

/** One thing to paint under a range of one paragraph. */
struct MarkRun {
    Under under = Under::SharedLine;
    TextRange range; ///< Relative to the paragraph.
    QColor colour;
    bool heavy = false; ///< The pointer is over its claim: the line is 2 px.
    int depth = 0;      ///< Of a tint: how many others lie under it.

    friend bool operator==(const MarkRun &, const MarkRun &) = default;
};

/** What of a paragraph's state decides on its runs. */
struct RunContext {
    MarkFilter filter;
    bool current = false; ///< It is in the current band: shared lines give way to tinted words.
    Glyph bandGlyph = Glyph::None;
    QList<TextRange> words; ///< In the article's coordinates: the words to tint in the current band.
    QSet<int> hoveredClaims;
};

/** The runs of the paragraph at @p paragraph (its range), from the marks that touch it; back to front. */
QList<MarkRun> runsOf(const QList<Mark> &marks, const TextRange &paragraph, const RunContext &context,
                      const MarkPalette &palette);

/** The colours of the current band. */
struct BandColours {
    QColor fill, edge, word;
};
BandColours bandColours(Glyph glyph, const MarkPalette &palette);

/** The rectangles that a range covers, one per line, as high as the line without 1 px over and under. */
QList<QRectF> rangeRects(const QTextLayout &layout, const TextType &type, const QPointF &origin,
                         const TextRange &range);

/** Paints @p runs of a paragraph whose first line begins at @p origin. Lines stand where markLine() says. */
void paintRuns(QPainter &painter, const QTextLayout &layout, const TextType &type, const QPointF &origin,
               const QList<MarkRun> &runs);

/** The box around words that were found; a heavier one around the current ones. */
void paintHit(QPainter &painter, const QRectF &box, bool current, const MarkPalette &palette);

/** A wavy line from @p left to @p right whose middle is at @p y. */
void paintWave(QPainter &painter, double left, double right, double y, const QColor &colour, double width);

} // namespace galley
