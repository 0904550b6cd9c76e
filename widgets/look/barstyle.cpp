// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/barstyle.h"

#include "widgets/look/box.h"
#include "widgets/look/theme.h"

#include <QMenu>

namespace galley
{

namespace
{

constexpr QMargins wordPaper{10, 5, 28, 5}; ///< Round the words of a menu's row.
constexpr int signRoom = 20;                ///< For the icon or tick before them, with the gap.
constexpr int sign = 16;
constexpr int shortcutGap = 16;
constexpr int separatorHeight = 9;

bool hasSigns(const QStyleOptionMenuItem &item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0;
}

/** The row as it stands where the window is read from right to left. */
QRect placed(const QStyleOption &option, const QRect &box)
{
    return QStyle::visualRect(option.direction, option.rect, box);
}

/** How the words of a menu are set, wherever they stand. */
int wordFlags(const QStyle &style, const QStyleOptionMenuItem &item, const QWidget *widget)
{
    return Qt::TextDontClip | Qt::TextSingleLine |
           (style.styleHint(QStyle::SH_UnderlineShortcut, &item, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

/** A line along the side of @p rect that is named, 1 px. */
void drawLine(QPainter *painter, const QRect &rect, Qt::Edge side)
{
    painter->fillRect(side == Qt::TopEdge ? QRect(rect.left(), rect.top(), rect.width(), 1)
                                          : QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      colours().line);
}

void drawBarSeparator(const QStyleOption &option, QPainter *painter)
{
    const QRect &r = option.rect;
    const QRect line = option.state.testFlag(QStyle::State_Horizontal)
                           ? QRect(r.center().x(), r.top() + 5, 1, r.height() - 10)
                           : QRect(r.left() + 5, r.center().y(), r.width() - 10, 1);
    painter->fillRect(line, colours().line);
}

} // namespace

void BarStyle::polish(QWidget *widget)
{
    FieldStyle::polish(widget);
    if (widget->inherits("QTipLabel"))
        widget->setContentsMargins(5, 2, 5, 2);
}

void BarStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    switch (element) {
    case CE_MenuItem:
        if (item)
            drawMenuItem(*item, painter, widget);
        break;
    case CE_MenuBarItem:
        if (item)
            drawMenuBarItem(*item, painter, widget);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours().header);
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, colours().header);
        drawLine(painter, option->rect, Qt::BottomEdge);
        break;
    default:
        FieldStyle::drawControl(element, option, painter, widget);
    }
}

void BarStyle::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget) const
{
    painter->fillRect(item.rect, colours().header);
    if (item.state.testAnyFlags(State_Selected | State_Sunken))
        drawBox(painter, item.rect, {.face = colours().press});
    QStyleOptionMenuItem words = item;
    words.palette.setColor(QPalette::ButtonText, item.state.testFlag(State_Enabled) ? colours().ink : colours().faint);
    const int how = Qt::AlignCenter | wordFlags(*proxy(), item, widget);
    proxy()->drawItemText(painter, item.rect, how, words.palette, true, item.text, QPalette::ButtonText);
}

void BarStyle::drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget) const
{
    const bool isSeparator = item.menuItemType == QStyleOptionMenuItem::Separator;
    if (isSeparator && item.text.isEmpty()) {
        painter->fillRect(QRect(item.rect.left() + 8, item.rect.center().y(), item.rect.width() - 16, 1),
                          colours().hair);
        return;
    }
    if (!isSeparator && item.state.testFlag(State_Selected) && item.state.testFlag(State_Enabled))
        drawBox(painter, item.rect, {.face = colours().selectedRow});
    const QRect box = placed(item, QRect(item.rect.left() + 6, item.rect.center().y() - sign / 2 + 1, sign, sign));
    if (!item.icon.isNull()) {
        const QIcon::Mode mode = item.state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        item.icon.paint(painter, box, Qt::AlignCenter, mode, item.checked ? QIcon::On : QIcon::Off);
    } else if (item.checked && item.checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption tick = item;
        tick.rect = box;
        proxy()->drawPrimitive(PE_IndicatorMenuCheckMark, &tick, painter, widget);
    }
    drawMenuWords(item, painter, widget);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QStyleOption arrow = item;
        arrow.rect = placed(item, QRect(item.rect.right() - 16, item.rect.center().y() - 5, 11, 11));
        proxy()->drawPrimitive(item.direction == Qt::RightToLeft ? PE_IndicatorArrowLeft : PE_IndicatorArrowRight,
                               &arrow, painter, widget);
    }
}

void BarStyle::drawMenuWords(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget) const
{
    const QStringList parts = item.text.split(u'\t');
    const int start = wordPaper.left() + (hasSigns(item) ? signRoom : 0);
    const int end = wordPaper.right() + item.reservedShortcutWidth;
    const QFont font = painter->font();
    painter->setFont(item.font);
    painter->setPen(item.state.testFlag(State_Enabled) ? colours().ink : colours().faint);
    const int how = Qt::AlignVCenter | wordFlags(*proxy(), item, widget);
    const auto flush = [&](Qt::Alignment side) {
        return how | int(visualAlignment(item.direction, side) | Qt::AlignAbsolute);
    };
    painter->drawText(placed(item, item.rect.adjusted(start, 0, -end, 0)), flush(Qt::AlignLeft), parts.first());
    if (parts.size() > 1)
        painter->drawText(placed(item, QRect(item.rect.right() + 1 - end, item.rect.top(), item.reservedShortcutWidth,
                                             item.rect.height())),
                          flush(Qt::AlignLeft), parts[1]);
    painter->setFont(font);
}

void BarStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const MarkPalette &p = colours();
    switch (element) {
    case PE_PanelMenu:
        painter->fillRect(option->rect, p.paper);
        break;
    case PE_FrameMenu:
        drawBox(painter, option->rect, {.edge = p.buttonLine, .radius = 0});
        break;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, p.header);
        break;
    case PE_PanelTipLabel:
        drawBox(painter, option->rect, {.face = p.paper, .edge = p.buttonLine, .radius = 0});
        break;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, p.window);
        drawLine(painter, option->rect, Qt::TopEdge);
        break;
    case PE_FrameStatusBarItem:
        break;
    case PE_IndicatorToolBarSeparator:
        drawBarSeparator(*option, painter);
        break;
    default:
        FieldStyle::drawPrimitive(element, option, painter, widget);
    }
}

QSize BarStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type == CT_MenuBarItem)
        return size.grownBy({9, 3, 9, 3});
    if (type == CT_MenuItem && item) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return {size.width(), separatorHeight};
        const int more = (hasSigns(*item) ? signRoom : 0) + (item->text.contains(u'\t') ? shortcutGap : 0);
        return QSize(size.width() + more, item->fontMetrics.height()).grownBy(wordPaper);
    }
    return FieldStyle::sizeFromContents(type, option, size, widget);
}

int BarStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_ToolBarItemSpacing:
        return 1;
    case PM_ToolBarSeparatorExtent:
        return 17;
    default:
        return FieldStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace galley
