// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the rows of the dock: group heads, table rows of one or two lines, and cards.
#pragma once

#include "widgets/review/reviewmodel.h"

#include <QStyledItemDelegate>

namespace galley
{

/** Draws what a ReviewModel holds, also through a proxy. */
class ReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /** Height of the buttons under the current card. */
    static constexpr int buttonStrip = 38;

    explicit ReviewDelegate(QObject *parent = nullptr);

    /** The card that has buttons now gets room for them; invalid for none. */
    void setOpenCard(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintRow(QPainter *painter, const QRect &rect, const QModelIndex &index, const ReviewRow &row) const;
    void paintCell(QPainter *painter, const QRect &rect, const ReviewCell &cell) const;

    QPersistentModelIndex m_openCard;
};

} // namespace galley
