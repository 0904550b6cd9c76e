// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The articles and the dock: side by side where there is room for both, else the dock over the articles on demand.
#pragma once

#include <QWidget>

#include <functional>

class QSplitter;

namespace galley
{

class DockRail;
class ReviewDock;

/**
 * The dock goes over the articles in a window narrower than 1200 px, and wherever all panes can be seen at once without
 * it but not beside it. There a rail names its lists; the dock opens from it and closes with Escape, or when the
 * articles get the focus. What a person chose for wide windows is kept meanwhile.
 */
class Desk : public QWidget
{
    Q_OBJECT
public:
    /** @p least says how wide the panes are at least, in px. Empty until setParts(). */
    explicit Desk(std::function<int()> least, QWidget *parent = nullptr);
    /** What the articles and the dock are children of from the beginning: to move them costs a start much time. */
    QWidget *floor() const;
    void setParts(QWidget *centre, ReviewDock *dock);

    bool isDockOver() const { return m_over; }
    bool isDockShown() const;
    void setDockShown(bool shown);
    /** Whether the dock is shown in a wide window; what a session keeps. */
    bool isDockWanted() const { return m_wanted; }
    void setDockWanted(bool wanted);

    /** Has buttons for the lists of a dock that lies over the articles; else it is hidden. */
    QWidget *rail() const;

    /** The widths of the articles and the dock side by side, as they are or were last. */
    QList<int> sizes() const;
    void setSizes(const QList<int> &sizes);
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);
    /** Decides anew after the number of panes changed. */
    void arrange();

Q_SIGNALS:
    void dockShownChanged(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setOver(bool over);
    void showDock();
    void placeDock();
    void focusMoved(const QWidget *before, const QWidget *now);

    QSplitter *m_splitter;
    QWidget *m_centre = nullptr;
    ReviewDock *m_dock = nullptr;
    DockRail *m_rail;
    QWidget *m_shade;
    std::function<int()> m_least;
    QList<int> m_sizes;
    bool m_sized = false; ///< By a person or from what was kept.
    bool m_over = false;
    bool m_open = false; ///< Over the articles.
    bool m_wanted = true;
};

} // namespace galley
