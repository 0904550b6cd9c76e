// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How menus, the bars of the window and tool tips look.
#pragma once

#include "widgets/look/fieldstyle.h"

class QStyleOptionMenuItem;

namespace galley
{

/** Menus on paper, bars with one line at the edge. GUI thread. */
class BarStyle : public FieldStyle
{
    Q_OBJECT
public:
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    using FieldStyle::polish;
    void polish(QWidget *widget) override;

private:
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget) const;
    void drawMenuWords(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget) const;
};

} // namespace galley
