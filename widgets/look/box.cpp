// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/box.h"

#include "widgets/look/theme.h"

namespace galley
{

void drawBox(QPainter *painter, const QRectF &rect, const Box &box)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(box.edge.isValid() ? QPen(box.edge, box.width) : QPen(Qt::NoPen));
    painter->setBrush(box.face.isValid() ? QBrush(box.face) : QBrush(Qt::NoBrush));
    const double inset = box.edge.isValid() ? box.width / 2.0 : 0;
    const double radius = std::max(0.0, box.radius - inset);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

Box withFocus(const Box &box, const QStyleOption &option)
{
    Box result = box;
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        result.edge = colours().focus;
        result.width = 2;
    }
    return result;
}

} // namespace galley
