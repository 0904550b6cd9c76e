// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one shape that controls are drawn with: a face and an edge with round corners; and their one height.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QStyleOption>

namespace galley
{

/** Of what stands in a button, a field or a row of a choice, at least, px: side by side they are as high. */
inline constexpr int contentHeight = 26;

/** Colours, radius and edge are those of a control at 100 %; an invalid colour draws nothing. */
struct Box {
    QColor face = {};
    QColor edge = {};
    int width = 1; ///< Of the edge, px; it lies inside the rectangle.
    double radius = 4;
};

/** Draws @p box into @p rect; the painter is left as it was. */
void drawBox(QPainter *painter, const QRectF &rect, const Box &box);

/** @p box as it is when the control that @p option tells of has the keyboard: its edge says so. */
Box withFocus(const Box &box, const QStyleOption &option);

} // namespace galley
