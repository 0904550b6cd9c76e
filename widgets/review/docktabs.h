// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The row of tabs over the dock: names with counts, the current one underlined in the accent colour.
#pragma once

#include <QTabBar>

namespace galley
{

/** A tab bar that draws itself as the design says. Counts of 0 are not shown. */
class DockTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit DockTabs(QWidget *parent = nullptr);

    void setCount(int tab, int count);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void tabLayoutChange() override;

private:
    QString countText(int index) const;
    /** How wide the words of a tab may be, in px; longer ones end in "…" and have a tool tip. */
    int roomFor(int index) const;
};

} // namespace galley
