// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How buttons, check boxes and radio buttons look: flat faces with round edges on top of Qt's Fusion style.
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionToolButton;

namespace galley
{

/** A push button is "primary" by that property or as the default of its dialog, "big" by that property, and flat by its
 * own; a tool button with the property "choice" has a face as a push button has. Colours are read at each painting. GUI
 * thread. */
class ButtonStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ButtonStyle();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    void drawPushLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const;
};

} // namespace galley
