// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a collation: one line for each article in every band, equal words in the same column.
#pragma once

#include "widgets/review/collation.h"

#include <QWidget>

namespace galley
{

/** As high as its width asks for; sits in a scroll area. */
class CollationView : public QWidget
{
    Q_OBJECT
public:
    explicit CollationView(QWidget *parent = nullptr);

    /** @p base is the article whose badge is filled; @p glyph decides the tint of what differs. */
    void setCollation(const Collation &collation, int base, Glyph glyph);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** A column as it is drawn: cut so that it fits, at its place. */
    struct Cell {
        CollationColumn column;
        double x = 0;
        double width = 0;
    };
    struct Line {
        QList<Cell> cells;
        double y = 0;
    };
    QList<Line> linesFor(int width) const;
    QRectF placed(const QRectF &box) const;
    void paintCell(QPainter *painter, const Cell &cell, double y) const;

    Collation m_collation;
    QList<Line> m_lines;
    bool m_fromRight = false; ///< The texts are written from right to left, whatever the window is.
    int m_base = 0;
    Glyph m_glyph = Glyph::None;
};

} // namespace galley
