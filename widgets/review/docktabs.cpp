// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/docktabs.h"

#include "widgets/look/theme.h"

#include <QLocale>
#include <QPainter>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int tabsHeight = 38;
}

DockTabs::DockTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"dockTabs"_s);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(tabsHeight);
}

void DockTabs::setCount(int tab, int count)
{
    setTabData(tab, count);
    setAccessibleTabName(tab, count > 0 ? tr("%1, %2").arg(tabText(tab), QLocale().toString(count)) : tabText(tab));
    setTabText(tab, tabText(tab)); // lays the tabs out anew
    update();
}

QString DockTabs::countText(int index) const
{
    const int count = tabData(index).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}

QSize DockTabs::tabSizeHint(int index) const
{
    const int words = QFontMetrics(uiFont(12.5, QFont::DemiBold)).horizontalAdvance(tabText(index));
    const QString count = countText(index);
    const int extra = count.isEmpty() ? 0 : 6 + QFontMetrics(uiFont(11)).horizontalAdvance(count);
    return {words + extra + 18, tabsHeight};
}

QSize DockTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void DockTabs::paintEvent(QPaintEvent *)
{
    const MarkPalette &p = colours();
    QPainter painter(this);
    painter.fillRect(rect(), p.window);
    painter.setPen(p.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    for (int i = 0; i < count(); ++i) {
        const bool current = i == currentIndex();
        const QRect box = tabRect(i);
        painter.setFont(uiFont(12.5, current ? QFont::DemiBold : QFont::Normal));
        painter.setPen(current || tabAt(mapFromGlobal(QCursor::pos())) == i ? p.ink : p.muted);
        const int words = painter.fontMetrics().horizontalAdvance(tabText(i));
        const int x = box.left() + 9;
        painter.drawText(QRect(x, 0, box.right() - x, height() - 2), Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
        painter.setFont(uiFont(11));
        painter.setPen(p.muted);
        painter.drawText(QRect(x + words + 6, 1, box.width(), height() - 2), Qt::AlignLeft | Qt::AlignVCenter,
                         countText(i));
        if (current)
            painter.fillRect(QRect(box.left(), height() - 3, box.width(), 3), p.accent);
        if (current && hasFocus()) {
            painter.setPen(QPen(p.focus, 2));
            painter.drawRect(box.adjusted(1, 3, -1, -4));
        }
    }
}

} // namespace galley
