// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/pagepreview.h"

#include "app/report/pdfpainter.h"

#include <QKeyEvent>
#include <QPainter>

namespace galley
{

namespace
{
constexpr double margin = 10; // around the sheet
} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exportPreview"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(260, 320);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PagePreview::sizeHint() const
{
    return {420, 560};
}

void PagePreview::setPlan(const PagePlan &plan)
{
    m_plan = plan;
    m_message.clear();
    turnTo(m_page);
}

void PagePreview::setMessage(const QString &message)
{
    m_plan = {};
    m_message = message;
    setAccessibleName(message);
    m_drawn = {};
    update();
    Q_EMIT turned(0, 0);
}

void PagePreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_drawn = {};
    update();
    setAccessibleName(tr("Preview, page %1 of %2").arg(m_page + 1).arg(pageCount()));
    Q_EMIT turned(m_page, pageCount());
}

QRectF PagePreview::sheet() const
{
    const QSizeF paper = m_plan.layout.fullRect(QPageLayout::Point).size();
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF size = paper.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

void PagePreview::draw()
{
    const double scale = devicePixelRatioF();
    const QSizeF size = sheet().size();
    m_drawn = QPixmap((size * scale).toSize());
    m_drawn.setDevicePixelRatio(scale);
    m_drawn.fill(Qt::white);
    QPainter painter(&m_drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double unit = size.width() / (m_plan.layout.fullRect(QPageLayout::Point).width() * unitsPerPoint);
    painter.scale(unit, unit);
    paintWholePage(m_plan.pages.at(m_page), painter);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_plan.pages.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    if (m_drawn.isNull())
        draw();
    const QRectF where = sheet();
    painter.drawPixmap(where.topLeft(), m_drawn);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.drawRect(where);
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    m_drawn = {};
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return turnTo(m_page - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return turnTo(m_page + 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(pageCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    turnTo(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
}

} // namespace galley
