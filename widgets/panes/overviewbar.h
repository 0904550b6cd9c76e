// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of every article at once, one column each: where it differs, what is in sight. It is the scroll bar.
#pragma once

#include "widgets/panes/articleview.h"

#include <QWidget>

namespace galley
{

/** Draws what its views say; reads them each time it paints. */
class OverviewBar : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewBar(QWidget *parent = nullptr);

    void setPaneStyle(const PaneStyle &style);
    /** The panes that have an article, in order; not owned. */
    void setViews(const QList<ArticleView *> &views);
    void setFilter(const MarkFilter &filter);
    /** One handle over all columns (the panes scroll as one) or one for each. */
    void setJoint(bool joint);
    /** Marks, rows or the palette changed. Long articles are drawn anew a moment later, so that scrolling does not
     * wait. */
    void refresh();
    /** The visible part of article @p column in this widget's coordinates. */
    QRectF handleRect(int column) const;
    /** The box of a paragraph in its column. */
    QRectF paragraphBox(int column, int paragraph) const;

    QSize sizeHint() const override;
    /** Of a bar with so many columns, in px. */
    static int widthFor(int columns);

Q_SIGNALS:
    /** The person wants the text's place @p y of article @p column in the middle of the window (or at the top). */
    void scrollWanted(int column, int top);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Column {
        double left = 0;
        double width = 15;
    };
    Column column(int index) const;
    double scale() const;
    double trackTop() const;
    void paintColumn(QPainter &painter, int index) const;
    void paintRowBox(QPainter &painter, const ArticleView &view, int row, const QRectF &box) const;
    void paintFindings(QPainter &painter, int index) const;
    QPixmap squiggle(double width) const;
    void paintDense(QPainter &painter, const ArticleView &view, const Column &at) const;
    void paintRings(QPainter &painter, int index) const;
    int columnAt(double x) const;
    void dragTo(double y);

    PaneStyle m_style;
    QList<ArticleView *> m_views;
    MarkFilter m_filter;
    bool m_joint = false;
    QBasicTimer m_redraw;
    QPixmap m_picture; ///< Everything but handles and rings.
    int m_dragged = -1;
    double m_grip = 0;
};

} // namespace galley
