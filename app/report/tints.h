// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages are tinted already, so that words with several highlights of one colour do not get darker with each.
#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QRectF>

#include <algorithm>

namespace galley
{

/** The highlights of a document, in the order in which they are drawn. */
class Tints
{
public:
    /** Adds one; gives whether it lies, at least in part, on an earlier one of its colour. */
    bool add(int page, const QList<QRectF> &quads, const QColor &colour)
    {
        QList<QRectF> &earlier = m_quads[{page, colour.rgb()}];
        const bool overlaps = std::ranges::any_of(quads, [&](const QRectF &quad) {
            return std::ranges::any_of(earlier, [&](const QRectF &other) { return other.intersects(quad); });
        });
        earlier += quads;
        return overlaps;
    }

private:
    QHash<std::pair<int, QRgb>, QList<QRectF>> m_quads; ///< By page and colour.
};

} // namespace galley
