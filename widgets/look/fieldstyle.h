// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How what one writes into and chooses from looks: lines, texts, choices and numbers.
#pragma once

#include "widgets/look/buttonstyle.h"

namespace galley
{

/** Edges of one colour round paper; the keyboard's is wider. GUI thread. */
class FieldStyle : public ButtonStyle
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
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

    using ButtonStyle::polish;
    void polish(QWidget *widget) override;

private:
    void drawArrow(const QStyleOptionComplex &option, SubControl part, PrimitiveElement sign, QPainter *painter,
                   const QWidget *widget) const;
};

} // namespace galley
