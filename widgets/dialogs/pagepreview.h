// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One page of a planned report at a time, small, as it will be printed.
#pragma once

#include "app/report/pageplan.h"

#include <QPixmap>
#include <QWidget>

namespace galley
{

/** Shows the pages of a plan; the arrow and page keys turn them. Light paper always, as the report itself. */
class PagePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPlan(const PagePlan &plan); ///< Stays on the page at hand where there is one.
    /** Shows @p message in place of pages. */
    void setMessage(const QString &message);
    int page() const { return m_page; }
    int pageCount() const { return int(m_plan.pages.size()); }
    QSize sizeHint() const override;

public Q_SLOTS:
    void turnTo(int page); ///< Bounded to the pages there are.

Q_SIGNALS:
    void turned(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRectF sheet() const;
    void draw();

    PagePlan m_plan;
    QString m_message;
    int m_page = 0;
    QPixmap m_drawn;
};

} // namespace galley
