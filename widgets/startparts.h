// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The painted parts of the start page: drop target, cards, rows of recent comparisons, the picture of the sample.
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace galley
{

/** A sheet with a dashed edge and two pages; its property "dropping" lights it up. */
class DropSheet : public QWidget
{
    Q_OBJECT
public:
    explicit DropSheet(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** Paper with a thin round edge. */
class PaperCard : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** What the row of a recent comparison says. */
struct RecentWords {
    QString name;
    QString about;      ///< Its articles, or its folder.
    int differing = -1; ///< Claims; -1: nothing is said.
    QString when;       ///< It was last used.
};

/** One recent comparison, or one article: its name over what is in it, how much differs, and when it was last used. */
class RecentRow : public QAbstractButton
{
    Q_OBJECT
public:
    RecentRow(const RecentWords &words, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString differingText() const;

    RecentWords m_words;
};

/** A small drawing of two articles joined by a band. */
class SamplePicture : public QWidget
{
    Q_OBJECT
public:
    explicit SamplePicture(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** An icon with a line of secondary text. */
class IconLine : public QWidget
{
    Q_OBJECT
public:
    IconLine(const QString &icon, const QString &text, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_text;
};

} // namespace galley
