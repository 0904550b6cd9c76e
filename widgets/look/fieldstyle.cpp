// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/fieldstyle.h"

#include "widgets/look/box.h"
#include "widgets/look/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace galley
{

namespace
{

constexpr QMargins linePaper{7, 1, 7, 1}; ///< From the edge of a field to what is written, the edge with it.
constexpr QMargins textPaper{7, 5, 7, 5};
constexpr int innerPaper = 4; ///< More than Fusion has before what is chosen, so that it stands under lines of text.

bool isFramed(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

/** A line that is a part of a choice or a number, which has the edge. */
bool isInside(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget);
}

Box fieldBox(const QStyleOption &option)
{
    const MarkPalette &p = colours();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    return withFocus({.face = p.paper, .edge = isEnabled ? p.buttonLine : p.line}, option);
}

/** A choice is pressed as a button is, unless one writes into it. */
Box choiceBox(const QStyleOptionComboBox &option)
{
    Box box = fieldBox(option);
    if (!option.editable)
        box.face = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)
                       ? hoverFace()
                       : buttonFace();
    return box;
}

} // namespace

void FieldStyle::polish(QWidget *widget)
{
    ButtonStyle::polish(widget);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->setFrameStyle(
            text->frameStyle()); // which asks for the paper round the words again: now it is known what it is
}

void FieldStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_ShapedFrame && isText(widget))
        drawBox(painter, option->rect, fieldBox(*option));
    else
        ButtonStyle::drawControl(element, option, painter, widget);
}

void FieldStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_PanelLineEdit && isFramed(option))
        drawBox(painter, option->rect, fieldBox(*option));
    else if (element != PE_PanelLineEdit || !isInside(widget))
        ButtonStyle::drawPrimitive(element, option, painter, widget);
}

void FieldStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_ComboBox && choice) {
        drawBox(painter, option->rect, choiceBox(*choice));
        drawArrow(*option, SC_ComboBoxArrow, PE_IndicatorArrowDown, painter, widget);
    } else if (control == CC_SpinBox && number) {
        drawBox(painter, option->rect, fieldBox(*option));
        if (number->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        if (number->subControls.testFlag(SC_SpinBoxUp))
            drawArrow(*option, SC_SpinBoxUp, PE_IndicatorArrowUp, painter, widget);
        if (number->subControls.testFlag(SC_SpinBoxDown))
            drawArrow(*option, SC_SpinBoxDown, PE_IndicatorArrowDown, painter, widget);
    } else {
        ButtonStyle::drawComplexControl(control, option, painter, widget);
    }
}

/** The arrow of a choice or a number; the half that the pointer is on has a face of its own. */
void FieldStyle::drawArrow(const QStyleOptionComplex &option, SubControl part, PrimitiveElement sign, QPainter *painter,
                           const QWidget *widget) const
{
    QStyleOption arrow = option;
    const bool isNumber = part != SC_ComboBoxArrow;
    arrow.rect = proxy()->subControlRect(isNumber ? CC_SpinBox : CC_ComboBox, &option, part, widget);
    if (isNumber && option.activeSubControls.testFlag(part) && option.state.testFlag(State_Enabled))
        drawBox(painter, arrow.rect,
                {.face = option.state.testFlag(State_Sunken) ? colours().press : hoverFace(), .radius = 2});
    arrow.rect = alignedRect(option.direction, Qt::AlignCenter, isNumber ? QSize(7, 7) : QSize(9, 9), arrow.rect);
    if (const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(&option)) {
        const auto step = part == SC_SpinBoxUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        arrow.state.setFlag(State_Enabled, arrow.state.testFlag(State_Enabled) && number->stepEnabled.testFlag(step));
    }
    proxy()->drawPrimitive(sign, &arrow, painter, widget);
}

QSize FieldStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    if (type == CT_LineEdit && isFramed(option))
        return QSize(size.width(), std::max(size.height(), contentHeight)).grownBy(linePaper);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        const QSize result = ButtonStyle::sizeFromContents(type, option, size, widget);
        return {result.width() + innerPaper, std::max(result.height(), contentHeight + 2)};
    }
    return ButtonStyle::sizeFromContents(type, option, size, widget);
}

QRect FieldStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && isFramed(option))
        return option->rect.marginsRemoved(linePaper);
    if (element == SE_LineEditContents && isInside(widget))
        return option->rect;
    if (element == SE_ShapedFrameContents && isText(widget))
        return option->rect.marginsRemoved(textPaper);
    return ButtonStyle::subElementRect(element, option, widget);
}

QRect FieldStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    QRect result = ButtonStyle::subControlRect(control, option, part, widget);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        if (option->direction == Qt::RightToLeft)
            result.setRight(result.right() - innerPaper);
        else
            result.setLeft(result.left() + innerPaper);
    }
    return result;
}

} // namespace galley
