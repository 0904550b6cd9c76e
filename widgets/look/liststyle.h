// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How lists, their headers, scroll bars, progress and the lines between parts look.
#pragma once

#include "widgets/look/barstyle.h"

class QStyleOptionHeader;
class QStyleOptionProgressBar;

namespace galley
{

/** Trees and tables are paper without a frame, which have an edge while they have the keyboard. GUI thread. */
class ListStyle : public BarStyle
{
    Q_OBJECT
public:
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    using BarStyle::polish;
    void polish(QWidget *widget) override;

private:
    void drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace galley
