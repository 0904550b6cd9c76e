// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the dock's lists on a narrow rail at the window's edge, while the dock itself has no room of its own.
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace galley
{

/** One list's name, written from top to bottom, with how much is in it. Checked while that list is open. */
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailButton(const QString &name, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString countText() const;

    int m_count = 0;
};

class DockRail : public QWidget
{
    Q_OBJECT
public:
    static constexpr int railWidth = 34;

    explicit DockRail(QWidget *parent = nullptr);
    void setNames(const QStringList &names);
    void setCount(int tab, int count);
    /** The list that is open; -1: none. */
    void setOpen(int tab);

Q_SIGNALS:
    void tabPressed(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<RailButton *> m_buttons;
};

} // namespace galley
