// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/reviewdelegate.h"

#include "app/marks/mark.h"
#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTreeView>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int groupHeight = 29;
constexpr int left = 12;      // margin of a row
constexpr int signWidth = 22; // glyph or disc before the words
constexpr int indentStep = 16;

/** Where the parts of a row go, top to bottom. Heights in px. */
struct RowLayout {
    int x = 0;
    int width = 0;
    int placeWidth = 0; ///< Where the row's place stands: beside the heading, else the second line, else the words.
    int wordsWidth = 0;
    int headingHeight = 0;
    int textHeight = 0;
    int detailHeight = 0;
    int top = 4;
    int bottom = 4;
    int total() const { return top + headingHeight + textHeight + detailHeight + bottom; }
};

bool isCard(const ReviewRow &row)
{
    return row.serif;
}

QFont textFont(const ReviewRow &row)
{
    return row.serif ? readingFont(13.5) : uiFont(12.5);
}

QFont detailFont()
{
    return uiFont(12);
}

QString secondLine(const ReviewRow &row)
{
    return row.lead.isEmpty() || row.detail.isEmpty() ? row.lead + row.detail : row.lead + u' ' + row.detail;
}

QColor signColour(const QString &icon)
{
    const MarkPalette &p = colours();
    if (icon == "glyph-differs"_L1)
        return p.differing;
    if (icon == "glyph-finding"_L1)
        return p.finding;
    if (icon.startsWith("glyph-only"_L1))
        return p.only;
    return icon.startsWith("glyph-"_L1) ? p.shared : p.muted;
}

/** @p box as it stands in @p row where the window is read from right to left. */
QRectF placed(const QRectF &box, const QRect &row)
{
    return mirrored(box.translated(-row.left(), 0), row.width()).translated(row.left(), 0);
}

int flush(Qt::AlignmentFlag side)
{
    return int(QStyle::visualAlignment(QGuiApplication::layoutDirection(), side)) | Qt::AlignAbsolute |
           Qt::AlignVCenter;
}

/** Lays out at most @p lines lines of @p text; what does not fit ends in "…". Returns the height in px. */
int layOut(QTextLayout &layout, const QString &text, int width, int lines,
           const QList<QTextLayout::FormatRange> &formats = {})
{
    const QFontMetrics metrics(layout.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.setText(text);
    layout.setFormats(formats);
    const auto flow = [&] {
        double y = 0;
        int count = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, y));
            y += line.height();
            if (++count == lines && line.textStart() + line.textLength() < layout.text().size()) {
                layout.endLayout();
                return -line.textStart() - 1;
            }
        }
        layout.endLayout();
        return int(std::ceil(y));
    };
    const int height = flow();
    if (height >= 0)
        return height;
    const int lastStart = -height - 1;
    int room = width - 2;
    for (const QTextLayout::FormatRange &format : formats) { // words in another font take other room
        const QString words = text.mid(std::max(format.start, lastStart), format.length);
        if (format.start + format.length > lastStart)
            room -= QFontMetrics(format.format.font()).horizontalAdvance(words) - metrics.horizontalAdvance(words);
    }
    layout.setText(text.left(lastStart) + metrics.elidedText(text.mid(lastStart).simplified(), Qt::ElideRight, room));
    return std::max(0, flow());
}

int heightOf(const QString &text, const QFont &font, int width, int lines)
{
    if (text.isEmpty())
        return 0;
    if (lines == 1) // thousands of rows are asked for their height at once
        return int(std::ceil(QFontMetricsF(font).height()));
    QTextLayout layout;
    layout.setFont(font);
    return layOut(layout, text, width, lines);
}

RowLayout layoutOf(const ReviewRow &row, int width)
{
    RowLayout layout;
    const bool sign = !row.icon.isEmpty() || row.number > 0;
    layout.x = left + (sign ? signWidth : 0) + row.indent * indentStep;
    layout.width = std::max(40, width - layout.x - (row.cells.isEmpty() ? left : 6));
    if (isCard(row))
        layout.top = layout.bottom = 8;
    if (!row.heading.isEmpty())
        layout.headingHeight = 19;
    if (!row.place.isEmpty())
        layout.placeWidth = QFontMetrics(uiFont(12)).horizontalAdvance(row.place) + 8;
    const QString detail = secondLine(row);
    const bool alone = row.heading.isEmpty() && detail.trimmed().isEmpty();
    layout.wordsWidth = layout.width - (alone ? layout.placeWidth : 0);
    layout.textHeight = heightOf(row.text, textFont(row), layout.wordsWidth, row.textLines);
    const int lines = isCard(row) || row.indent ? 4 : 1;
    if (!detail.trimmed().isEmpty())
        layout.detailHeight = heightOf(detail, detailFont(), layout.width, lines) + 1;
    return layout;
}

void drawUnderlay(QPainter *painter, const QTextLayout &layout, const QPointF &at, const ReviewSpan &span)
{
    const MarkPalette &p = colours();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(span.start, line.textStart());
        const int to = std::min(span.start + span.length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double x1 = at.x() + line.cursorToX(from);
        const double x2 = at.x() + line.cursorToX(to);
        const double y = at.y() + line.y();
        if (span.style == ReviewSpan::Style::Highlight) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(p.mark);
            painter->drawRoundedRect(QRectF(x1 - 1, y + 1, x2 - x1 + 2, line.height() - 2), 2, 2);
            continue;
        }
        QPolygonF wave;
        const double base = y + line.ascent() + 3.5;
        for (double x = x1; x <= x2; x += 1)
            wave << QPointF(x, base + 1.3 * std::sin((x - x1) * 1.3));
        painter->setPen(QPen(p.finding, 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(wave);
    }
}

} // namespace

ReviewDelegate::ReviewDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ReviewDelegate::setOpenCard(const QModelIndex &index)
{
    const QModelIndex old = m_openCard;
    m_openCard = index;
    if (old.isValid())
        Q_EMIT sizeHintChanged(old);
    if (index.isValid())
        Q_EMIT sizeHintChanged(index);
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant row = index.data(ReviewModel::RowRole);
    if (!row.isValid())
        return {10, groupHeight};
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = view ? view->columnWidth(0) : option.rect.width();
    int height = layoutOf(row.value<ReviewRow>(), width).total();
    if (index == m_openCard)
        height += buttonStrip;
    return {10, std::max(25, height)};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const MarkPalette &p = colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant value = index.data(ReviewModel::RowRole);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected && value.isValid())
        painter->fillRect(option.rect, p.selectedRow);
    else if ((option.state & QStyle::State_MouseOver) && value.isValid())
        painter->fillRect(option.rect, p.panel);
    if (!value.isValid()) {
        paintGroup(painter, option.rect, index);
    } else {
        const auto row = value.value<ReviewRow>();
        if (index.column() > 0) {
            if (index.column() <= row.cells.size())
                paintCell(painter, option.rect, row.cells[index.column() - 1]);
        } else {
            if (selected)
                painter->fillRect(placed(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), option.rect),
                                  p.accent);
            paintRow(painter, option.rect, index, row);
        }
        painter->setPen(p.hair);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

void ReviewDelegate::paintGroup(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const MarkPalette &p = colours();
    const auto group = index.data(ReviewModel::GroupRole).value<ReviewGroup>();
    int x = rect.left() + left;
    if (!group.icon.isEmpty()) {
        paintIcon(painter, placed(QRectF(x - 3, rect.center().y() - 7, 16, 16), rect), group.icon,
                  signColour(group.icon));
        x += 20;
    }
    int right = rect.right() - left;
    painter->setFont(uiFont(12));
    for (qsizetype i = group.counts.size() - 1; i >= 0; --i) {
        const QString count = QLocale().toString(group.counts[i]);
        const int width = painter->fontMetrics().horizontalAdvance(count);
        painter->setPen(p.muted);
        painter->drawText(placed(QRect(right - width, rect.top(), width, rect.height()), rect), flush(Qt::AlignLeft),
                          count);
        right -= width + 4 + 18;
        paintBadge(painter, placed(QRectF(right, rect.center().y() - 8, 18, 18), rect), articleLetter(int(i)), i == 0);
        painter->setFont(uiFont(12));
        right -= 8;
    }
    painter->setFont(uiFont(12.5, QFont::DemiBold));
    painter->setPen(p.ink);
    const QString title = painter->fontMetrics().elidedText(group.title, Qt::ElideRight, std::max(20, right - x - 20));
    painter->drawText(placed(QRect(x, rect.top(), right - x, rect.height()), rect), flush(Qt::AlignLeft), title);
    if (group.showCount) {
        x += painter->fontMetrics().horizontalAdvance(title) + 7;
        painter->setFont(uiFont(12.5));
        painter->setPen(p.muted);
        painter->drawText(placed(QRect(x, rect.top(), right - x, rect.height()), rect), flush(Qt::AlignLeft),
                          QLocale().toString(index.data(ReviewModel::CountRole).toInt()));
    }
    painter->setPen(p.hair);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void ReviewDelegate::paintRow(QPainter *painter, const QRect &rect, const QModelIndex &, const ReviewRow &row) const
{
    const MarkPalette &p = colours();
    const RowLayout layout = layoutOf(row, rect.width());
    const int x = int(placed(QRectF(rect.left() + layout.x, 0, layout.width, 1), rect).left());
    int y = rect.top() + layout.top;
    const QRectF sign = placed(QRectF(rect.left() + left - 2, y + (isCard(row) ? 1 : 0), 18, 18), rect);
    if (row.number > 0)
        paintDisc(painter, sign.adjusted(-0.5, 0, 0.5, 1), row.number);
    else if (!row.icon.isEmpty())
        paintIcon(painter, sign.adjusted(1, 1, -1, -1), row.icon, signColour(row.icon));

    const auto drawPlace = [&] {
        painter->setFont(uiFont(12));
        painter->setPen(p.muted);
        painter->drawText(QRect(x, y, layout.width, 18), flush(Qt::AlignRight), row.place);
    };
    const auto leftOf = [&](int width) { return placed(QRectF(rect.left() + layout.x, 0, width, 1), rect).left(); };
    if (layout.headingHeight) {
        drawPlace();
        painter->setFont(uiFont(12.5, QFont::DemiBold));
        painter->setPen(p.ink);
        painter->drawText(
            placed(QRect(rect.left() + layout.x, y, layout.width - layout.placeWidth, 18), rect), flush(Qt::AlignLeft),
            painter->fontMetrics().elidedText(row.heading, Qt::ElideRight, layout.width - layout.placeWidth));
        y += layout.headingHeight;
    }
    QTextLayout words;
    words.setFont(textFont(row));
    layOut(words, row.text, layout.wordsWidth, row.textLines);
    const QPointF wordsAt(leftOf(layout.wordsWidth), y);
    for (const ReviewSpan &span : row.spans)
        drawUnderlay(painter, words, wordsAt, span);
    painter->setPen(p.ink);
    words.draw(painter, wordsAt);
    if (!layout.detailHeight) {
        if (!layout.headingHeight)
            drawPlace();
        return;
    }
    y += layout.textHeight;
    QTextLayout detail;
    detail.setFont(detailFont());
    const int lines = isCard(row) || row.indent ? 4 : 1;
    const int width = layout.headingHeight ? layout.width : layout.width - layout.placeWidth;
    QTextLayout::FormatRange lead;
    lead.start = 0;
    lead.length = int(row.lead.size());
    lead.format.setFont(uiFont(12, QFont::DemiBold));
    lead.format.setForeground(isCard(row) ? p.ink : p.differing);
    layOut(detail, secondLine(row), width, lines, {lead});
    painter->setPen(p.muted);
    detail.draw(painter, QPointF(leftOf(width), y + 1));
    if (!layout.headingHeight)
        drawPlace();
}

void ReviewDelegate::paintCell(QPainter *painter, const QRect &rect, const ReviewCell &cell) const
{
    const MarkPalette &p = colours();
    if (!cell.icon.isEmpty()) {
        paintIcon(painter, QRectF(rect.center().x() - 7.5, rect.center().y() - 7.5, 16, 16), cell.icon,
                  signColour(cell.icon));
        return;
    }
    painter->setFont(uiFont(12.5));
    painter->setPen(cell.text == "–"_L1 ? p.faint : p.ink);
    painter->drawText(rect, Qt::AlignCenter, cell.text);
}

} // namespace galley
