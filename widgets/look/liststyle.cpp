// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/liststyle.h"

#include "widgets/look/box.h"
#include "widgets/look/theme.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

namespace galley
{

namespace
{

constexpr int barWidth = 10;     ///< Of a scroll bar, px; its handle has paper round it.
constexpr int shortest = 32;     ///< Of a scroll bar's handle, with the paper.
constexpr int headerHeight = 25; ///< Of a header's words, at 100 %.
constexpr int headerPaper = 12;  ///< Beside the words of the first section, which lie over those of the rows.
constexpr int choicePaper = 5;   ///< Beside the words of a row of a combo box.
constexpr int progressHeight = 3;
constexpr int edge = 2; ///< Of what has the keyboard.

/** A tree or a table; lists that Qt's own dialogs have keep the frame of these. */
const QAbstractItemView *sheetOf(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return qobject_cast<const QTreeView *>(view) || qobject_cast<const QTableView *>(view) ? view : nullptr;
}

/** The list of a combo box. */
bool isChoice(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

/** The tree that @p widget is the viewport of. */
const QTreeView *treeAround(const QWidget *widget)
{
    const auto *tree = widget ? qobject_cast<const QTreeView *>(widget->parentWidget()) : nullptr;
    return tree && tree->viewport() == widget ? tree : nullptr;
}

/** The edge of a tree with the keyboard, round all of it, which is @p whole. */
void drawSheetEdge(const QAbstractItemView &sheet, const QRect &whole, QPainter *painter)
{
    if (sheet.hasFocus() && qobject_cast<const QTreeView *>(&sheet))
        drawBox(painter, whole, {.edge = colours().focus, .width = edge, .radius = 0});
}

/** The rectangle of all of @p tree as its viewport counts. */
QRect wholeOf(const QTreeView &tree)
{
    return tree.rect().translated(-tree.viewport()->pos());
}

/** A selected row's face; the edge of a tree that has the keyboard stays seen beside it. */
void drawRow(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, item->backgroundBrush);
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    QRect row = option.rect;
    if (const auto *tree = qobject_cast<const QTreeView *>(widget); tree && tree->hasFocus())
        row &= wholeOf(*tree).adjusted(edge, edge, -edge, -edge);
    painter->fillRect(row, option.palette.brush(QPalette::Highlight));
}

/** The frame of a sheet, of a combo box's list or of what is scrolled; false where the base draws it. */
bool drawFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const MarkPalette &p = colours();
    const auto *area = qobject_cast<const QScrollArea *>(widget);
    if (const QAbstractItemView *sheet = sheetOf(widget)) {
        painter->fillRect(option.rect, p.paper);
        drawSheetEdge(*sheet, option.rect, painter);
    } else if (widget && widget->inherits("QComboBoxPrivateContainer")) {
        drawBox(painter, option.rect, {.face = p.paper, .edge = p.buttonLine, .radius = 0});
    } else if (area && area->frameShape() != QFrame::NoFrame) {
        const QColor face = area->palette().color(area->viewport()->backgroundRole());
        drawBox(painter, option.rect, {.face = face, .edge = p.line, .radius = 5});
    } else {
        return false;
    }
    return true;
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter *painter)
{
    drawBox(painter, option.rect, {.face = colours().hair, .radius = 1});
    const double range = double(option.maximum) - option.minimum;
    if (range <= 0)
        return;
    QRect done = option.rect;
    done.setWidth(int(done.width() * (double(option.progress) - option.minimum) / range));
    drawBox(painter, QStyle::visualRect(option.direction, option.rect, done), {.face = colours().accent, .radius = 1});
}

/** Where the handle of a scroll bar is, with the paper round it. */
QRect handleRect(const QStyleOptionSlider &bar)
{
    const bool isLying = bar.orientation == Qt::Horizontal;
    const int whole = isLying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = whole;
    if (range > 0)
        length =
            std::clamp(int(qint64(bar.pageStep) * whole / (range + bar.pageStep)), std::min(shortest, whole), whole);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length, bar.upsideDown);
    return isLying ? QRect(bar.rect.left() + start, bar.rect.top(), length, bar.rect.height())
                   : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), length);
}

/** A part of a scroll bar as it stands on the screen, where the ways to both sides of the handle are pages. */
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = handleRect(bar);
    const bool isLying = bar.orientation == Qt::Horizontal;
    QRect result;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        result = bar.rect;
        break;
    case QStyle::SC_ScrollBarSlider:
        result = handle;
        break;
    case QStyle::SC_ScrollBarSubPage:
        result = bar.rect;
        isLying ? result.setRight(handle.left() - 1) : result.setBottom(handle.top() - 1);
        break;
    case QStyle::SC_ScrollBarAddPage:
        result = bar.rect;
        isLying ? result.setLeft(handle.right() + 1) : result.setTop(handle.bottom() + 1);
        break;
    default:
        return {};
    }
    return isLying ? QStyle::visualRect(bar.direction, bar.rect, result) : result;
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHeld = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        bar.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    drawBox(painter, QRectF(scrollBarPart(bar, QStyle::SC_ScrollBarSlider)).adjusted(2, 2, -2, -2),
            {.face = isHeld ? colours().muted : colours().buttonLine, .radius = 3});
}

} // namespace

void ListStyle::polish(QWidget *widget)
{
    BarStyle::polish(widget);
    if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(uiFont(11, QFont::DemiBold));
    else if (sheetOf(widget))
        static_cast<QAbstractItemView *>(widget)->setFrameShape(QFrame::NoFrame);
    else if (treeAround(widget))
        widget->setAttribute(Qt::WA_StyledBackground); // so that drawPrimitive() is asked for its edge
    else if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what lies under it is seen
    else if (auto *progress = qobject_cast<QProgressBar *>(widget))
        progress->setMaximumHeight(progressHeight);
}

void ListStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const MarkPalette &p = colours();
    switch (element) {
    case CE_ShapedFrame:
        if (drawFrame(*option, painter, widget))
            return;
        break;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection:
        painter->fillRect(option->rect, p.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), p.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(*header, painter, widget);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && (sheetOf(widget) || option->state.testFlag(State_Selected))) {
            QStyleOptionViewItem still = *item; // its face says that it is the current one
            still.state.setFlag(State_HasFocus, false);
            return BarStyle::drawControl(element, &still, painter, widget);
        }
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, p.line);
    case CE_ProgressBar:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*progress, painter);
        return;
    default:
        break;
    }
    BarStyle::drawControl(element, option, painter, widget);
}

void ListStyle::drawHeaderLabel(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionHeader label = option;
    label.palette.setColor(QPalette::ButtonText, colours().muted);
    if (option.orientation == Qt::Horizontal) { // the words stand where those of the rows do
        const int paper =
            (option.section == 0 ? headerPaper : 0) - proxy()->pixelMetric(PM_HeaderMargin, &option, widget);
        label.rect.adjust(paper, 0, -paper, 0);
    }
    BarStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
}

void ListStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_Widget:
        if (const QTreeView *tree = treeAround(widget))
            return drawSheetEdge(*tree, wholeOf(*tree), painter); // on the paper, under the rows
        break;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        return drawRow(*option, painter, widget);
    case PE_PanelScrollAreaCorner:
        return;
    default:
        break;
    }
    BarStyle::drawPrimitive(element, option, painter, widget);
}

void ListStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        drawScrollBar(*bar, painter);
    else
        BarStyle::drawComplexControl(control, option, painter, widget);
}

QSize ListStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize result = BarStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_HeaderSection)
        return {result.width(), std::max(result.height(), uiFont(headerHeight).pixelSize() + 1)};
    if (type == CT_ItemViewItem && isChoice(widget))
        return {result.width(), std::max(result.height(), contentHeight)};
    if (type == CT_ProgressBar)
        return {result.width(), progressHeight};
    return result;
}

QRect ListStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return control == CC_ScrollBar && bar ? scrollBarPart(*bar, part)
                                          : BarStyle::subControlRect(control, option, part, widget);
}

int ListStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return isChoice(widget) ? choicePaper : BarStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return barWidth;
    case PM_ScrollBarSliderMin:
        return shortest;
    default:
        return BarStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace galley
