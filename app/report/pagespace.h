// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way between a PDF page as it is shown and the coordinates that its annotations are written in.
#pragma once

#include <QPointF>
#include <QRectF>

namespace galley
{

/**
 * Shown: points from the top left corner of the crop box, after rotation, y downwards. User: as ISO 32000-1, 8.3.2.3
 * has it, y upwards, before rotation.
 */
struct PageSpace {
    double left = 0; ///< Of the crop box, in user space.
    double bottom = 0;
    double width = 0; ///< Before rotation.
    double height = 0;
    int rotation = 0; ///< 0, 90, 180 or 270, clockwise.

    QPointF toShown(const QPointF &user) const
    {
        const double x = user.x() - left;
        const double y = user.y() - bottom;
        switch (rotation) {
        case 90:
            return {y, x};
        case 180:
            return {width - x, y};
        case 270:
            return {height - y, width - x};
        default:
            return {x, height - y};
        }
    }
    QPointF toUser(const QPointF &shown) const
    {
        QPointF at(shown.x(), height - shown.y());
        if (rotation == 90)
            at = {shown.y(), shown.x()};
        else if (rotation == 180)
            at = {width - shown.x(), shown.y()};
        else if (rotation == 270)
            at = {width - shown.y(), height - shown.x()};
        return {at.x() + left, at.y() + bottom};
    }
    QRectF toShown(const QRectF &user) const
    {
        return QRectF(toShown(user.topLeft()), toShown(user.bottomRight())).normalized();
    }

    friend bool operator==(const PageSpace &, const PageSpace &) = default;
};

} // namespace galley
