// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/paneheader.h"

#include "widgets/panes/signs.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace galley
{

HeaderButton::HeaderButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::ArrowCursor);
}

void HeaderButton::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    setFont(style.small);
    update();
}

QSize HeaderButton::sizeHint() const
{
    return text().isEmpty() ? QSize(32, 32) : QSize(QFontMetrics(font()).horizontalAdvance(text()) + 20, 22);
}

void HeaderButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkPalette &colours = *m_style.palette;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = text().isEmpty() ? 4 : box.height() / 2;
    const bool lit = isEnabled() && (underMouse() || isDown());
    if (!text().isEmpty() || lit) {
        painter.setPen(text().isEmpty() ? QPen(Qt::NoPen) : QPen(colours.buttonLine));
        painter.setBrush(isDown() ? colours.press : lit ? colours.header : colours.paper);
        painter.drawRoundedRect(text().isEmpty() ? box.adjusted(4, 4, -4, -4) : box, radius, radius);
    }
    painter.setPen(colours.ink);
    if (text().isEmpty())
        paintSign(painter, Sign::Close, QRectF(box.center().x() - 8, box.center().y() - 8, 16, 16), colours.ink, 1.3);
    else
        painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

void HeaderButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void HeaderButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

PaneHeader::PaneHeader(QWidget *parent)
    : QWidget(parent)
    , m_base(new HeaderButton(tr("Make base"), this))
    , m_close(new HeaderButton({}, this))
{
    m_close->setAccessibleName(tr("Close article"));
    m_close->setToolTip(tr("Close this article"));
    m_base->setToolTip(tr("Compare the other articles with this one"));
    m_base->hide();
    m_base->installEventFilter(this);
    connect(m_close, &QAbstractButton::clicked, this, &PaneHeader::closeClicked);
    connect(m_base, &QAbstractButton::clicked, this, &PaneHeader::baseClicked);
}

void PaneHeader::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    m_base->setPaneStyle(style);
    m_close->setPaneStyle(style);
    setFixedHeight(style.headerHeight);
    arrange();
    update();
}

void PaneHeader::setPaneTitle(const PaneTitle &title)
{
    if (title == m_title)
        return;
    m_title = title;
    m_base->setVisible(title.isBase || (title.canBeBase && underMouse()));
    m_base->setText(title.isBase ? tr("Base") : tr("Make base"));
    m_base->setEnabled(!title.isBase);
    setAccessibleName(tr("%1, %2").arg(title.letter, title.label));
    arrange();
    update();
}

void PaneHeader::arrange()
{
    m_close->setGeometry(width() - 34, (height() - 32) / 2, 32, 32);
    const QSize size = m_base->sizeHint();
    m_base->setGeometry(width() - 36 - size.width(), (height() - size.height()) / 2, size.width(), size.height());
}

int PaneHeader::textRight() const
{
    return (m_base->isVisibleTo(this) ? m_base->x() : m_close->x()) - 8;
}

void PaneHeader::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PaneHeader::enterEvent(QEnterEvent *)
{
    m_base->setVisible(m_title.isBase || m_title.canBeBase);
    update();
}

void PaneHeader::leaveEvent(QEvent *)
{
    m_base->setVisible(m_title.isBase || (m_title.canBeBase && m_base->hasFocus()));
    update();
}

bool PaneHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !underMouse())
        m_base->setVisible(m_title.isBase);
    return QWidget::eventFilter(watched, event);
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkPalette &colours = *m_style.palette;
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    if (m_title.permille >= 0) {
        painter.fillRect(QRect(0, height() - 3, width(), 3), colours.hair);
        painter.fillRect(QRect(0, height() - 3, width() * m_title.permille / 1000, 3), colours.accent);
    }
    const QRectF badge(12.75, (height() - 24) / 2 + 0.75, 22.5, 22.5);
    painter.setPen(QPen(colours.badge, 1.5));
    painter.setBrush(m_title.isBase ? QBrush(colours.badge) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(badge, 4.5, 4.5);
    QFont bold = m_style.uiBold;
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(m_title.isBase ? colours.badgeInk : colours.ink);
    painter.drawText(badge, Qt::AlignCenter, m_title.letter);
    paintLines(painter);
}

void PaneHeader::paintLines(QPainter &painter) const
{
    const int left = 46;
    const int right = textRight();
    const QFontMetrics bold(m_style.uiBold);
    const QFontMetrics plain(m_style.ui);
    const QFontMetrics small(m_style.small);
    const int gap = 2;
    const int top = (height() - bold.height() - small.height() - gap) / 2;
    const int first = top + bold.ascent();
    const int second = top + bold.height() + gap + small.ascent();
    const QString label = bold.elidedText(m_title.label, Qt::ElideRight, right - left);
    painter.setFont(m_style.uiBold);
    painter.setPen(m_style.palette->ink);
    painter.drawText(left, first, label);
    const int titleLeft = left + bold.horizontalAdvance(label) + 8;
    painter.setPen(m_style.palette->muted);
    if (right - titleLeft > 40) {
        painter.setFont(m_style.ui);
        painter.drawText(titleLeft, first, plain.elidedText(m_title.title, Qt::ElideRight, right - titleLeft));
    }
    painter.setFont(m_style.small);
    painter.drawText(left, second, small.elidedText(m_title.second, Qt::ElideRight, right - left));
}

} // namespace galley
