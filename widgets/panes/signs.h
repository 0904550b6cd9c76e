// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn signs of the design: the glyphs of the gutter, arrows, chevrons. Vector paths on a grid of 16, no font.
#pragma once

#include "app/marks/mark.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace galley
{

/** A sign that the view draws. The first ones are the one vocabulary of gutter, tables, legend and ribbons. */
enum class Sign {
    Same,
    Reworded,
    Differs,
    OnlyHere,
    OnlyHereFilled,
    Moved,
    Spelling,
    ChevronRight,
    ChevronDown,
    Close,
    Warning,
    ArrowUp,
    ArrowDown
};

/** The sign of a paragraph's glyph; Same for None. */
Sign signOf(Glyph glyph);

/** Draws @p sign into @p box (square) with lines of @p width, given at a box of 16. */
void paintSign(QPainter &painter, Sign sign, const QRectF &box, const QColor &colour, double width = 1.7);

/** The same from a picture that is kept: for signs that are drawn by the hundred. @p corner is in whole px. */
void stampSign(QPainter &painter, Sign sign, const QPoint &corner, int side, const QColor &colour, double width = 1.7);

/** The sign as an icon that is drawn sharp at every size. */
QIcon signIcon(Sign sign, const QColor &colour);

} // namespace galley
