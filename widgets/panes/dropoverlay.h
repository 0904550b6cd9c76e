// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while something is dragged over the panes: the pane it would replace, or the gap it would fill.
#pragma once

#include "widgets/panes/panestyle.h"

#include <QWidget>

namespace galley
{

/** Where a drop goes. */
struct PaneDropTarget {
    int slotId = -1;   ///< The article that is replaced; -1: none.
    int at = -1;       ///< The position of the new pane; -1: at the end.
    QRect area;        ///< What is marked; in the stage's coordinates.
    QString letter;    ///< Of the article that is replaced.
    bool pane = false; ///< A pane is dragged, not a file: it changes places.

    friend bool operator==(const PaneDropTarget &, const PaneDropTarget &) = default;
};

/** Lies over the panes and lets all events through. */
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *parent);

    void setPaneStyle(const PaneStyle &style) { m_style = style; }
    void showTarget(const PaneDropTarget &target);
    const PaneDropTarget &target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaneStyle m_style;
    PaneDropTarget m_target;
};

} // namespace galley
