// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws planned pages: text, the lines and tints of marks, glyphs, discs. Light paper always.
#pragma once

#include "app/marks/markpalette.h"
#include "app/report/pageplan.h"

#include <QPagedPaintDevice>
#include <QPolygonF>

class QPainter;

namespace galley
{

struct KeyGlyph;

/**
 * Draws all pages of @p plan on @p device, whose resolution must be 72 times unitsPerPoint. @p withSeams puts seams
 * between the texts, for tagging them; see seamRect(). A @p key, where it is not empty, is painted on a page of its own
 * behind the last; see glyphKey(). False where stopped.
 */
bool paintPages(const PagePlan &plan, QPagedPaintDevice &device, Progress &progress, bool withSeams = false,
                const QList<KeyGlyph> &key = {});

/** Draws @p page on @p painter, whose unit is one layout unit; what native annotations draw is left to them. */
void paintPage(const PlannedPage &page, QPainter &painter, bool withSeams = false);

/** The same with what native annotations would draw: for a printer, and for a preview. */
void paintWholePage(PlannedPage page, QPainter &painter);

/**
 * A rectangle far from the page, in layout units, drawn before text @p index of a page and, with the number of texts,
 * behind the last: whoever reads the content stream finds by it where a text begins, and takes it out.
 */
inline QRectF seamRect(qsizetype index)
{
    return QRectF(double(-100'000 - index), -100'000, 8, 8);
}

/** Where the line of a mark stands under words with that baseline; see markLine(). In points. */
struct LineGeometry {
    LineStyle style = LineStyle::None;
    double width = 0;
    double y = 0;
    double second = 0; ///< The lower of two lines, where the style is Double.
};
LineGeometry lineGeometry(MarkKind kind, double baseline);

/** The points of a squiggle from @p left to @p right around height @p y, in points. */
QPolygonF squiggle(double left, double right, double y);

} // namespace galley
