// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pagespaceof.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace galley
{

namespace
{
QRectF rectangleOf(QPDFObjectHandle box)
{
    if (!box.isRectangle())
        return {0, 0, 612, 792};
    const auto r = box.getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}
} // namespace

PageSpace pageSpaceOf(QPDFPageObjectHelper &page)
{
    const QRectF media = rectangleOf(page.getMediaBox());
    const QRectF crop = rectangleOf(page.getCropBox()).intersected(media);
    const QRectF box = crop.isEmpty() ? media : crop;
    PageSpace space{box.left(), box.top(), box.width(), box.height(), 0};
    QPDFObjectHandle rotation = page.getAttribute("/Rotate", false);
    if (rotation.isInteger())
        space.rotation = ((rotation.getIntValueAsInt() % 360) + 360) % 360;
    return space;
}

} // namespace galley
