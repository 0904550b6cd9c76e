// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/dockrail.h"

#include "widgets/look/theme.h"
#include "widgets/review/docktabs.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int paper = 12; ///< Over and under the words.
constexpr int countGap = 6;
} // namespace

RailButton::RailButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCount(0);
}

QString RailButton::countText() const
{
    return m_count > 0 ? QLocale().toString(m_count) : QString();
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? DockTabs::tr("%1, %2").arg(text(), countText()) : text());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    int length = QFontMetrics(uiFont(12.5, QFont::DemiBold)).horizontalAdvance(text()) + 2 * paper;
    if (m_count > 0)
        length += countGap + QFontMetrics(uiFont(11)).horizontalAdvance(countText());
    return {DockRail::railWidth, length};
}

QSize RailButton::minimumSizeHint() const
{
    return {DockRail::railWidth, 40};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const MarkPalette &p = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (isChecked())
        painter.fillRect(rect(), p.panel);
    else if (underMouse() || isDown())
        painter.fillRect(rect(), hoverFace());
    if (isChecked())
        painter.fillRect(mirrored(QRectF(width() - 3, 0, 3, height()), width()), p.accent);
    painter.save();
    painter.translate(width(), 0);
    painter.rotate(90); // the words run down; x is along the rail from here on
    const QFont words = uiFont(12.5, isChecked() ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(words);
    const QString count = countText();
    const int extra = count.isEmpty() ? 0 : countGap + QFontMetrics(uiFont(11)).horizontalAdvance(count);
    const QString name = metrics.elidedText(text(), Qt::ElideRight, std::max(8, height() - 2 * paper - extra + 4));
    const int x = (height() - metrics.horizontalAdvance(name) - extra) / 2;
    const int baseline = (width() - metrics.height()) / 2 + metrics.ascent();
    painter.setFont(words);
    painter.setPen(isChecked() || underMouse() ? p.ink : p.muted);
    painter.drawText(x, baseline, name);
    painter.setFont(uiFont(11));
    painter.setPen(p.muted);
    painter.drawText(x + metrics.horizontalAdvance(name) + countGap, baseline, count);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(p.focus, 2));
        painter.drawRect(rect().adjusted(2, 2, -2, -2));
    }
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

DockRail::DockRail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dockRail"_s);
    setFixedWidth(railWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    column->addStretch(1);
}

void DockRail::setNames(const QStringList &names)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (int i = 0; i < int(names.size()); ++i) {
        auto *button = new RailButton(names[i], this);
        button->setToolTip(tr("Opens this list over the articles. Escape closes it."));
        column->insertWidget(i, button);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT tabPressed(i); });
        m_buttons << button;
    }
}

void DockRail::setCount(int tab, int count)
{
    m_buttons[tab]->setCount(count);
}

void DockRail::setOpen(int tab)
{
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons[i]->setChecked(i == tab);
}

void DockRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().window);
    painter.fillRect(mirrored(QRectF(0, 0, 1, height()), width()), colours().line);
}

void DockRail::keyPressEvent(QKeyEvent *event)
{
    const auto at = std::ranges::find_if(m_buttons, &QWidget::hasFocus);
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const qsizetype next = at - m_buttons.begin() + step;
    if (step == 0 || at == m_buttons.end() || next < 0 || next >= m_buttons.size())
        return QWidget::keyPressEvent(event);
    m_buttons[next]->setFocus(Qt::TabFocusReason);
}

} // namespace galley
