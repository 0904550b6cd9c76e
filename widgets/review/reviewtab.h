// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the dock: a search line, a choice of kind, and the table, with buttons on the current card.
#pragma once

#include "widgets/review/reviewmodel.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace galley
{

class ReviewDelegate;

/** Shows one ReviewModel (not owned). */
class ReviewTab : public QWidget
{
    Q_OBJECT
public:
    /** A button on a card: what it is called and which row it is for. */
    struct Button {
        QString id;
        QString text;
        bool primary = false;
    };

    /** Words of the tab: its name for tests, the search line's hint, the choice that shows everything, and what is said
     *  where there is nothing. */
    struct Words {
        QString name;
        QString search;
        QString allKinds;
        QString nothing;
    };

    ReviewTab(ReviewModel *model, const Words &words, QWidget *parent = nullptr);

    /** The row of the source model becomes the current one, without rowChosen(). */
    void select(const QModelIndex &sourceIndex);
    void focusTable();
    void focusSearch();
    QTreeView *table() const { return m_view; }
    /** The current row; invalid source where there is none. */
    ReviewRow currentRow() const;
    /** Which buttons a card shows; called for the current row. */
    void setButtons(std::function<QList<Button>(const ReviewRow &)> buttons);

Q_SIGNALS:
    /** A person clicked on the row or pressed Enter on it. */
    void rowChosen(const galley::ReviewRow &row);
    void buttonPressed(const QString &id, const galley::ReviewRow &row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFilters(const Words &words);
    void buildView(const Words &words);
    void fit();
    void choose(const QModelIndex &index);
    void openCard(const QModelIndex &index);
    void fillKinds();

    ReviewModel *m_model;
    QSortFilterProxyModel *m_proxy;
    ReviewDelegate *m_delegate;
    QLineEdit *m_search = nullptr;
    QToolButton *m_kinds = nullptr;
    QTreeView *m_view = nullptr;
    QWidget *m_nothing = nullptr;
    QString m_allKinds;
    QStringList m_kindsToChoose;
    std::function<QList<Button>(const ReviewRow &)> m_buttons;
};

} // namespace galley
