// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The legend in the toolbar: each class of marks with its glyph, its own line and its count. It is the filter too.
#pragma once

#include "app/marks/mark.h"

#include <QAbstractButton>
#include <QWidget>

class QAction;

namespace galley
{

/** One class of the legend. Mirrors a checkable action. */
class LegendButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Place { First, Middle, Last };
    LegendButton(MarkKind kind, const QString &icon, QAction *action, Place place, QWidget *parent);

    void setCount(int count);
    void setWordsShown(bool shown);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordWidth() const;

    MarkKind m_kind;
    QString m_icon;
    Place m_place;
    int m_count = 0;
    bool m_words = true;
};

/** The three buttons side by side. */
class LegendBar : public QWidget
{
    Q_OBJECT
public:
    LegendBar(QAction *shared, QAction *differing, QAction *onlyHere, QWidget *parent);

    void setCounts(const ClaimCounts &counts);
    /** Without words the buttons have their sign, their line and the count; for narrow windows. */
    void setWordsShown(bool shown);

private:
    LegendButton *m_shared;
    LegendButton *m_differing;
    LegendButton *m_onlyHere;
};

} // namespace galley
