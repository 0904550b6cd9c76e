// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/startparts.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 58;
constexpr int signSide = 16;
constexpr int countColumn = 130; // so that signs stand under one another

void paintPage(QPainter *painter, double x)
{
    const MarkPalette &p = colours();
    painter->setPen(QPen(p.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolygon(QPolygonF{{x, 3}, {x + 23, 3}, {x + 32, 12}, {x + 32, 57}, {x, 57}});
    painter->drawPolyline(QPolygonF{{x + 23, 3}, {x + 23, 12}, {x + 32, 12}});
    painter->setPen(QPen(p.buttonLine, 1.6, Qt::SolidLine, Qt::RoundCap));
    for (const auto &[y, w] : {std::pair{22, 17}, {30, 17}, {38, 11}})
        painter->drawLine(QPointF(x + 7, y), QPointF(x + 7 + w, y));
}

void paintBars(QPainter *painter, const QColor &colour, double x, std::initializer_list<std::pair<double, double>> bars)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    for (const auto &[y, w] : bars)
        painter->drawRoundedRect(QRectF(x, y, w, 3), 1.5, 1.5);
}

} // namespace

DropSheet::DropSheet(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dropTarget"_s);
    setMinimumHeight(236);
}

void DropSheet::paintEvent(QPaintEvent *)
{
    const MarkPalette &p = colours();
    const bool dropping = property("dropping").toBool();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(dropping ? p.accent : p.onlyLine, dropping ? 2 : 1.5);
    pen.setDashPattern({4.7, 4});
    painter.setPen(pen);
    painter.setBrush(dropping ? p.selectedRow : p.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    painter.translate((width() - 132) / 2.0, 28);
    painter.setBrush(Qt::NoBrush);
    paintPage(&painter, 14);
    paintPage(&painter, 86);
    painter.setPen(QPen(p.shared, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(53, 27), QPointF(79, 27));
    painter.drawLine(QPointF(53, 35), QPointF(79, 35));
}

void PaperCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().line);
    painter.setBrush(colours().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

RecentRow::RecentRow(const RecentWords &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    setText(words.name);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QStringList told{words.name, words.about, differingText(), words.when};
    told.removeAll(QString());
    setAccessibleName(told.join(u", "_s));
    setMinimumHeight(rowHeight);
}

QSize RecentRow::sizeHint() const
{
    return {400, rowHeight};
}

QString RecentRow::differingText() const
{
    return m_words.differing < 0    ? QString()
           : m_words.differing == 0 ? tr("none differing")
                                    : tr("%n differing", nullptr, m_words.differing);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const MarkPalette &p = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(p.focus, 2) : QPen(Qt::NoPen));
        painter.setBrush(p.selectedRow);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }
    const QFont small = uiFont(12.5);
    const QFontMetrics metrics(small);
    const int dayWidth = std::max(110, metrics.horizontalAdvance(m_words.when) + 16);
    const QString differs = differingText();
    const int countWidth =
        differs.isEmpty() ? 0 : std::max(countColumn, metrics.horizontalAdvance(differs) + signSide + 8);
    const QRect inside = rect().adjusted(16, 9, -16, -9);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignAbsolute;
    const QRect text = mirrored(QRectF(inside).adjusted(0, 0, -dayWidth - countWidth - 8, 0), width()).toRect();
    painter.setFont(uiFont(13.5, QFont::DemiBold));
    painter.setPen(p.ink);
    painter.drawText(text, start | Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_words.name, Qt::ElideRight, text.width()));
    painter.setFont(small);
    painter.setPen(p.muted);
    painter.drawText(text, start | Qt::AlignBottom, metrics.elidedText(m_words.about, Qt::ElideRight, text.width()));
    painter.drawText(inside, end | Qt::AlignVCenter, m_words.when);
    if (!differs.isEmpty()) {
        const Glyph glyph = m_words.differing ? Glyph::Differs : Glyph::Same;
        const QRectF count(inside.right() + 1 - dayWidth - countWidth, inside.top(), countWidth, inside.height());
        paintIcon(&painter,
                  mirrored(QRectF(count.left(), count.center().y() - signSide / 2.0, signSide, signSide), width()),
                  glyphIcon(glyph), p.glyphColour(glyph));
        painter.setPen(p.ink);
        painter.drawText(mirrored(count.adjusted(signSide + 8, 0, 0, 0), width()), start | Qt::AlignVCenter, differs);
    }
    painter.setPen(p.hair);
    painter.drawLine(1, height() - 1, width() - 2, height() - 1);
}

void RecentRow::enterEvent(QEnterEvent *)
{
    update();
}

void RecentRow::leaveEvent(QEvent *)
{
    update();
}

SamplePicture::SamplePicture(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(284, 74);
    setAccessibleName(tr("Two articles with a passage in which they differ"));
}

void SamplePicture::paintEvent(QPaintEvent *)
{
    const MarkPalette &p = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(120, 0, 44, 74), p.trough);
    painter.setPen(p.line);
    painter.setBrush(p.paper);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 119, 73), 4, 4);
    painter.drawRoundedRect(QRectF(164.5, 0.5, 119, 73), 4, 4);
    painter.fillRect(QRectF(1, 26, 282, 20), p.differingBand);
    painter.setPen(QPen(p.differing, 1.2));
    painter.drawLine(QPointF(1, 26), QPointF(283, 26));
    painter.drawLine(QPointF(1, 46), QPointF(283, 46));
    QPainterPath ribbon(QPointF(120, 53));
    ribbon.cubicTo(142, 53, 142, 57, 164, 57);
    ribbon.lineTo(164, 69);
    ribbon.cubicTo(142, 69, 142, 65, 120, 65);
    ribbon.closeSubpath();
    painter.setPen(p.sharedEdge);
    painter.setBrush(p.sharedRibbon);
    painter.drawPath(ribbon);
    paintBars(&painter, p.buttonLine, 12, {{7, 94}, {14, 70}, {54, 96}, {61, 58}});
    paintBars(&painter, p.buttonLine, 176, {{7, 88}, {14, 98}, {58, 92}, {65, 64}});
    paintBars(&painter, p.differingEdge, 12, {{31, 40}, {39, 70}});
    paintBars(&painter, p.differingEdge, 176, {{39, 82}});
    paintBars(&painter, p.differingEdge, 224, {{31, 40}});
    painter.setBrush(p.differingFact);
    painter.drawRoundedRect(QRectF(55, 29, 34, 7), 2, 2);
    painter.drawRoundedRect(QRectF(176, 29, 44, 7), 2, 2);
}

IconLine::IconLine(const QString &icon, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_text(text)
{
    setAccessibleName(text);
    setMinimumHeight(20);
}

QSize IconLine::sizeHint() const
{
    return {24 + QFontMetrics(uiFont(12.5)).horizontalAdvance(m_text) + 4, 20};
}

void IconLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, mirrored(QRectF(0, 2, 16, 16), width()), m_icon, colours().muted);
    painter.setFont(uiFont(12.5));
    painter.setPen(colours().muted);
    painter.drawText(mirrored(QRectF(rect()).adjusted(24, 0, 0, 0), width()),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
                     m_text);
}

} // namespace galley
