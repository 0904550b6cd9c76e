// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a pane: the article's letter, what it is and where it comes from, base and close.
#pragma once

#include "widgets/panes/panestyle.h"

#include <QAbstractButton>
#include <QWidget>

namespace galley
{

/** What a header shows. */
struct PaneTitle {
    QString letter;
    QString label;  ///< In bold: outlet, author or file.
    QString title;  ///< The headline, muted.
    QString second; ///< Source, language, words; or how far the reading is.
    bool isBase = false;
    bool canBeBase = false;
    bool canReload = false;
    bool hasFailed = false; ///< A sign stands where the letter would.
    int permille = -1;      ///< How much is read; -1: no bar.

    friend bool operator==(const PaneTitle &, const PaneTitle &) = default;
};

/** A small button that paints itself as the design wants it: a pill with words, or a sign without a frame. */
class HeaderButton : public QAbstractButton
{
    Q_OBJECT
public:
    /** With words a pill; without, the line icon @p icon. */
    HeaderButton(const QString &text, const QString &icon, QWidget *parent);
    void setPaneStyle(const PaneStyle &style);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    PaneStyle m_style;
    QString m_icon;
};

/** Is as high as the style says. The pane it belongs to is dragged by it. */
class PaneHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(QWidget *parent = nullptr);

    void setPaneStyle(const PaneStyle &style);
    void setPaneTitle(const PaneTitle &title);
    const PaneTitle &paneTitle() const { return m_title; }
    /** Whether the pane keeps its place while the others scroll; a lock says so and takes it off. */
    void setLocked(bool locked);

Q_SIGNALS:
    void closeClicked();
    void baseClicked();
    void reloadClicked();
    void unlockClicked();
    void menuRequested(const QPoint &globalPosition);
    /** The header is held and moved: the pane wants to go elsewhere. */
    void dragged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void paintLines(QPainter &painter) const;

    PaneStyle m_style;
    PaneTitle m_title;
    void showButtons();

    HeaderButton *m_base;
    HeaderButton *m_reload;
    HeaderButton *m_lock;
    HeaderButton *m_close;
    bool m_locked = false;
    QPoint m_pressed;
    int m_textRight = 0; ///< Where the words have to end, counted from the side they begin at.
};

} // namespace galley
