// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/paneheader.h"

#include "widgets/look/icons.h"
#include "widgets/panes/signs.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace galley
{

using namespace Qt::StringLiterals;

HeaderButton::HeaderButton(const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
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
    const QFontMetrics metrics(font());
    return text().isEmpty() ? QSize(32, 32)
                            : QSize(metrics.horizontalAdvance(text()) + 20, std::max(22, metrics.height() + 4));
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
        paintIcon(&painter, QRectF(box.center().x() - 8, box.center().y() - 8, 16, 16), m_icon, colours.ink);
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
    , m_base(new HeaderButton(tr("Make base"), {}, this))
    , m_reload(new HeaderButton({}, u"reload"_s, this))
    , m_lock(new HeaderButton({}, u"lock"_s, this))
    , m_close(new HeaderButton({}, u"close"_s, this))
{
    m_close->setAccessibleName(tr("Close article"));
    m_close->setToolTip(tr("Close this article"));
    m_reload->setAccessibleName(tr("Reload article"));
    m_reload->setToolTip(tr("Read this article again"));
    m_lock->setAccessibleName(tr("Unlock article"));
    m_lock->setToolTip(tr("This article keeps its place. Press to let it scroll with the others."));
    m_base->setToolTip(tr("Compare the other articles with this one"));
    for (HeaderButton *button : {m_base, m_reload, m_lock}) {
        button->hide();
        button->installEventFilter(this);
    }
    setCursor(Qt::OpenHandCursor);
    connect(m_close, &QAbstractButton::clicked, this, &PaneHeader::closeClicked);
    connect(m_base, &QAbstractButton::clicked, this, &PaneHeader::baseClicked);
    connect(m_reload, &QAbstractButton::clicked, this, &PaneHeader::reloadClicked);
    connect(m_lock, &QAbstractButton::clicked, this, &PaneHeader::unlockClicked);
}

void PaneHeader::setLocked(bool locked)
{
    m_locked = locked;
    showButtons();
}

/** Base and lock are shown where they hold, reading again where it failed; what one might want to press, while the
 * pointer or the focus is here. */
void PaneHeader::showButtons()
{
    const bool near = underMouse() || m_base->hasFocus() || m_reload->hasFocus();
    m_base->setVisible(m_title.isBase || (m_title.canBeBase && near));
    m_reload->setVisible(m_title.canReload && (near || m_title.hasFailed));
    m_lock->setVisible(m_locked);
    arrange();
    update();
}

void PaneHeader::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    for (HeaderButton *button : {m_base, m_reload, m_lock, m_close})
        button->setPaneStyle(style);
    setFixedHeight(style.headerHeight);
    arrange();
    update();
}

void PaneHeader::setPaneTitle(const PaneTitle &title)
{
    if (title == m_title)
        return;
    m_title = title;
    m_base->setText(title.isBase ? tr("Base") : tr("Make base"));
    m_base->setEnabled(!title.isBase);
    setAccessibleName(tr("%1, %2").arg(title.letter, title.label));
    showButtons();
}

void PaneHeader::arrange()
{
    int right = width() - 2;
    const auto put = [&](HeaderButton *button, int gap) {
        if (!button->isVisibleTo(this))
            return;
        const QSize size = button->sizeHint();
        const QRect box(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        right -= size.width() + gap;
    };
    put(m_close, 0);
    put(m_reload, 0);
    put(m_lock, 2);
    put(m_base, 2);
    m_textRight = right - 6;
}

void PaneHeader::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PaneHeader::enterEvent(QEnterEvent *)
{
    showButtons();
}

void PaneHeader::leaveEvent(QEvent *)
{
    showButtons();
}

bool PaneHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &PaneHeader::showButtons, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void PaneHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? event->position().toPoint() : QPoint(-1, -1);
}

void PaneHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton) || m_pressed.x() < 0 ||
        (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed = QPoint(-1, -1);
    emit dragged();
}

void PaneHeader::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->globalPos());
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
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF badge(mirrored ? width() - 35.25 : 12.75, (height() - 24) / 2 + 0.75, 22.5, 22.5);
    if (m_title.hasFailed)
        paintSign(painter, Sign::Warning, badge.adjusted(2, 2, -2, -2), colours.differing, 1.4);
    if (m_title.letter.isEmpty())
        return paintLines(painter);
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
    const int right = m_textRight;
    const QFontMetrics bold(m_style.uiBold);
    const QFontMetrics plain(m_style.ui);
    const QFontMetrics small(m_style.small);
    const int gap = 2;
    const int top = (height() - bold.height() - small.height() - gap) / 2;
    const int first = top + bold.ascent();
    const int second = top + bold.height() + gap + small.ascent();
    const auto drawLine = [&](const QString &text, const QFontMetrics &metrics, int x, int y, bool own = true) {
        const int wide = metrics.horizontalAdvance(text);
        const bool fromRight = own ? text.isRightToLeft() : layoutDirection() == Qt::RightToLeft;
        painter.setLayoutDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(layoutDirection() == Qt::RightToLeft ? width() - x - wide : x, y, text);
    };
    const QString label = bold.elidedText(m_title.label, Qt::ElideRight, right - left);
    painter.setFont(m_style.uiBold);
    painter.setPen(m_style.palette->ink);
    drawLine(label, bold, left, first);
    const int titleLeft = left + bold.horizontalAdvance(label) + 8;
    painter.setPen(m_style.palette->muted);
    if (right - titleLeft > 40) {
        painter.setFont(m_style.ui);
        drawLine(plain.elidedText(m_title.title, Qt::ElideRight, right - titleLeft), plain, titleLeft, first);
    }
    painter.setFont(m_style.small);
    drawLine(small.elidedText(m_title.second, Qt::ElideRight, right - left), small, left, second, false);
}

} // namespace galley
