// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/docktabs.h"

#include "widgets/look/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int tabsHeight = 38;
constexpr int smallestTab = 30;
constexpr int paper = 11; ///< Beside the words of a tab; where there is little room, less.
constexpr int leastPaper = 6;
} // namespace

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
    connect(this, &QTabBar::currentChanged, this, [this](int now) {
        if (now >= 0)
            setTabText(now, tabText(now)); // lays the tabs out anew: the current one is never cut
    });
}

void DockTabs::setCount(int tab, int count)
{
    if (tabData(tab).isValid() && tabData(tab).toInt() == count)
        return;
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
    const QFont::Weight weight = index == currentIndex() ? QFont::DemiBold : QFont::Normal;
    const int words = QFontMetrics(uiFont(12.5, weight)).horizontalAdvance(tabText(index));
    const QString count = countText(index);
    const int extra = count.isEmpty() ? 0 : 6 + QFontMetrics(uiFont(11)).horizontalAdvance(count);
    return {words + extra + paper, tabsHeight};
}

/** Where there is no room for all words, the longest are cut first, to one width; the current ones never. */
QSize DockTabs::minimumTabSizeHint(int index) const
{
    QList<int> others;
    int room = width();
    for (int i = 0; i < count(); ++i) {
        const int full = tabSizeHint(i).width() - (paper - leastPaper);
        if (i == currentIndex())
            room -= full;
        else
            others << full;
    }
    std::ranges::sort(others);
    int most = smallestTab;
    for (qsizetype left = others.size(); left > 0; --left) {
        most = std::max(smallestTab, room / int(left));
        const int next = others[others.size() - left];
        if (next > most)
            break;
        room -= next;
        most = std::max(most, next);
    }
    const int full = tabSizeHint(index).width() - (paper - leastPaper);
    return {index == currentIndex() ? full : std::min(most, full), tabsHeight};
}

int DockTabs::roomFor(int index) const
{
    const QString count = countText(index);
    const int extra = count.isEmpty() ? 0 : 6 + QFontMetrics(uiFont(11)).horizontalAdvance(count);
    return std::max(8, tabRect(index).width() - leastPaper / 2 - extra);
}

void DockTabs::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    const QFontMetrics words(uiFont(12.5, QFont::DemiBold));
    for (int i = 0; i < count(); ++i)
        setTabToolTip(i, words.horizontalAdvance(tabText(i)) > roomFor(i) ? tabText(i) : QString());
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
        const QString text = painter.fontMetrics().elidedText(tabText(i), Qt::ElideRight, roomFor(i));
        const int words = painter.fontMetrics().horizontalAdvance(text);
        const QString number = countText(i);
        const int numberWidth = number.isEmpty() ? 0 : QFontMetrics(uiFont(11)).horizontalAdvance(number) + 6;
        const int x = box.left() + std::max(leastPaper / 2, (box.width() - words - numberWidth) / 2);
        const QRect place(x, 0, words + 2, height() - 2);
        painter.drawText(QStyle::visualRect(layoutDirection(), box, place), Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.setFont(uiFont(11));
        painter.setPen(p.muted);
        painter.drawText(QStyle::visualRect(layoutDirection(), box, QRect(x + words + 6, 1, numberWidth, height() - 2)),
                         Qt::AlignLeft | Qt::AlignVCenter, number);
        if (current)
            painter.fillRect(QRect(box.left(), height() - 3, box.width(), 3), p.accent);
        if (current && hasFocus()) {
            painter.setPen(QPen(p.focus, 2));
            painter.drawRect(box.adjusted(1, 3, -1, -4));
        }
    }
}

} // namespace galley
