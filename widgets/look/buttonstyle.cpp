// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/buttonstyle.h"

#include "widgets/look/box.h"
#include "widgets/look/theme.h"

#include <QPainterPath>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int bigHeight = 32;
constexpr int barHeight = 30;
constexpr int paper = 11; ///< Beside the words, px.
constexpr int bigPaper = 16;
constexpr int toolPaper = 9;
constexpr int indicator = 15; ///< The side of a check box.

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool isPrimary(const QStyleOptionButton &option, const QWidget *widget)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton) || has(widget, "primary");
}

bool isInBar(const QWidget *widget)
{
    return widget && qobject_cast<const QToolBar *>(widget->parentWidget());
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

Box pushBox(const QStyleOptionButton &option, const QWidget *widget)
{
    const MarkPalette &p = colours();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isPressed = option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    Box box{.face = buttonFace(), .edge = p.buttonLine, .radius = has(widget, "big") ? 5.0 : 4.0};
    if (option.features.testFlag(QStyleOptionButton::Flat))
        box.face = box.edge = QColor();
    if (isHovered)
        box.face = hoverFace();
    if (isPressed)
        box.face = p.press;
    if (option.features.testFlag(QStyleOptionButton::Flat))
        return withFocus(box, option);
    if (!isEnabled) {
        box.edge = p.line;
    } else if (isPrimary(option, widget)) {
        box.face = p.press;
        box.edge = p.accent;
    } else if (isPressed) {
        box.edge = p.pressLine;
    }
    return withFocus(box, option);
}

Box toolBox(const QStyleOptionToolButton &option, const QWidget *widget)
{
    const MarkPalette &p = colours();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    Box box;
    if (has(widget, "choice") || !option.state.testFlag(QStyle::State_AutoRaise)) {
        box.face = buttonFace();
        box.edge = isEnabled ? p.buttonLine : p.line;
    }
    if (isEnabled && option.state.testFlag(QStyle::State_MouseOver))
        box.face = hoverFace();
    if (isEnabled && option.state.testFlag(QStyle::State_On))
        box = {.face = p.press, .edge = p.pressLine};
    if (option.state.testFlag(QStyle::State_Sunken))
        box.face = p.press;
    return withFocus(box, option);
}

void drawTick(QPainter *painter, const QRectF &box, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = box.center();
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-3.2, 0.2), middle + QPointF(-0.9, 2.8), middle + QPointF(3.4, -3.2)}));
    painter->restore();
}

/** The square of a check box or the disc of a radio button. */
void drawIndicator(const QStyleOption &option, bool isRound, QPainter *painter)
{
    const MarkPalette &p = colours();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box(option.rect);
    const double side = std::min(box.width(), box.height());
    drawBox(
        painter, box,
        withFocus({.face = p.paper, .edge = isEnabled ? p.muted : p.line, .radius = isRound ? side / 2 : 2.0}, option));
    const QColor sign = isEnabled ? p.ink : p.faint;
    const auto inner = [&](double inset, double radius) {
        drawBox(painter, box.adjusted(inset, inset, -inset, -inset), {.face = sign, .radius = radius});
    };
    if (isRound && option.state.testFlag(QStyle::State_On))
        inner(4.5, side / 2);
    else if (option.state.testFlag(QStyle::State_On))
        drawTick(painter, box, sign);
    else if (option.state.testFlag(QStyle::State_NoChange))
        inner(4, 1);
}

} // namespace

ButtonStyle::ButtonStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ButtonStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QToolButton *>(widget) && has(widget, "choice"))
        widget->setFont(uiFont(12));
}

void ButtonStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && element == CE_PushButton) {
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        QStyleOptionButton label = *button;
        label.rect = proxy()->subElementRect(SE_PushButtonContents, option, widget);
        proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
    } else if (button && element == CE_PushButtonBevel) {
        drawBox(painter, option->rect, pushBox(*button, widget));
    } else if (button && element == CE_PushButtonLabel) {
        drawPushLabel(*button, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ButtonStyle::drawPushLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton label = option;
    label.palette.setColor(QPalette::ButtonText,
                           option.state.testFlag(State_Enabled) ? colours().ink : colours().faint);
    const QFont font = painter->font();
    if (isPrimary(option, widget)) {
        painter->setFont(strong(font));
        label.fontMetrics = QFontMetrics(painter->font());
    }
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const int width = proxy()->pixelMetric(PM_MenuButtonIndicator, &option, widget);
        QStyleOption arrow = option;
        arrow.rect = visualRect(option.direction, option.rect,
                                QRect(option.rect.right() - width, option.rect.top(), width, option.rect.height()));
        proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        label.rect = visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -width, 0));
        label.features.setFlag(QStyleOptionButton::HasMenu, false);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    painter->setFont(font);
}

void ButtonStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(*option, false, painter);
        break;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, true, painter);
        break;
    case PE_IndicatorMenuCheckMark:
        drawTick(painter, option->rect, option->state.testFlag(State_Enabled) ? colours().ink : colours().faint);
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ButtonStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button)
        drawToolButton(*button, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ButtonStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    drawBox(painter, option.rect, toolBox(option, widget));
    QStyleOptionToolButton label = option;
    const bool isEnabled = option.state.testFlag(State_Enabled);
    label.palette.setColor(QPalette::ButtonText, isEnabled ? colours().ink : colours().muted);
    label.rect = proxy()->subControlRect(CC_ToolButton, &option, SC_ToolButton, widget);
    if (has(widget, "choice") || isInBar(widget))
        label.rect.adjust(toolPaper + 1, 0, -toolPaper - 1, 0);
    else
        label.rect.adjust(2, 2, -2, -2);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu) && !has(widget, "choice")) {
        QStyleOption arrow = label;
        arrow.rect = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup)
                         ? proxy()->subControlRect(CC_ToolButton, &option, SC_ToolButtonMenu, widget)
                         : visualRect(option.direction, option.rect,
                                      QRect(option.rect.right() - 11, option.rect.bottom() - 11, 8, 8));
        proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
    }
}

QSize ButtonStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); type == CT_PushButton && button) {
        const bool isBig = has(widget, "big");
        int width = size.width() + 2 * (isBig ? bigPaper : paper) + 2;
        if (isPrimary(*button, widget) && widget)
            width += QFontMetrics(strong(widget->font())).horizontalAdvance(button->text) -
                     button->fontMetrics.horizontalAdvance(button->text);
        return {width, std::max(size.height(), isBig ? bigHeight : contentHeight) + 2};
    }
    if (type == CT_CheckBox || type == CT_RadioButton) {
        const QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {result.width(), std::max(size.height(), indicator)};
    }
    if (type == CT_ToolButton && (has(widget, "choice") || isInBar(widget))) {
        const int height = isInBar(widget) ? barHeight : uiFont(contentHeight).pixelSize();
        constexpr int looseness = 5; // what Qt's own layout of a tool button's words takes and the edge
        return {size.width() + 2 * toolPaper + looseness, std::max(size.height(), height) + looseness};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ButtonStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonContents)
        return option->rect.adjusted(2, 1, -2, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

int ButtonStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace galley
