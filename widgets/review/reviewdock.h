// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel beside the articles: Claims, Quotes, Names, Findings, Annotations, Outline.
#pragma once

#include "app/session/workspace.h"
#include "widgets/review/reviewmodel.h"
#include "widgets/review/reviewtab.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace galley
{

class DockTabs;

/** Follows a Workspace (not owned) by itself; what a person asks for is announced, not done. After a change the list in
 * sight is filled when the event loop runs again, any other when it is looked at: long articles have thousands of rows.
 */
class ReviewDock : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Claims, Quotes, Names, Findings, Annotations, Outline };
    static constexpr int tabCount = 6;

    explicit ReviewDock(Workspace *workspace, QWidget *parent = nullptr);

    Tab currentTab() const;
    /** What the tabs are called, in their order. */
    QStringList titles() const;
    /** Shows that tab and gives its table the focus where @p focus says so. */
    void showTab(Tab tab, bool focus = true);
    /** Marks the row that belongs to the current stop, an index into Workspace::stops(). */
    void showStop(int stop);
    /** Shows the annotation's card. */
    void showAnnotation(const QUuid &id);
    void showFinding(int finding);
    /** That tab with its list as it is now. */
    ReviewTab *tab(Tab tab);
    /** Whether the list in sight is as it should be. */
    bool isSettled() const { return !m_filling.isActive(); }
    /** The table of claims, with a row of headings; each article's cell in words. */
    QList<QStringList> claimsTable();

Q_SIGNALS:
    void tabChanged(int tab);
    /** That tab now says that it has so many. */
    void countChanged(int tab, int count);
    void passageChosen(const galley::Passage &passage);
    /** A row was chosen that belongs to this stop. */
    void stopChosen(int stop);
    void findingAccepted(int finding);
    void findingDismissed(int finding);
    /** Here and in every other article, from now on. */
    void findingDismissedEverywhere(int finding);
    void findingRestored(int dismissed);
    void annotationEditRequested(const QUuid &id);
    void annotationReplyRequested(const QUuid &id);
    void annotationStatusRequested(const QUuid &id, galley::AnnotationStatus status);
    void annotationDiscardRequested(const QUuid &id);
    void annotationAttachRequested(const QUuid &id);
    void annotationConfirmRequested(const QUuid &id);

private:
    void build();
    void addList(Tab tab, const QString &title, const QString &heading, const ReviewTab::Words &words);
    QList<ReviewTab::Button> findingButtons(const ReviewRow &row) const;
    void renew();
    void renewAnnotations();
    void setCount(Tab tab, qsizetype count);
    void makeStale(std::initializer_list<Tab> tabs);
    void fillInTurn();
    void fill(Tab tab);
    void selectStop(Tab tab);
    void chooseRow(Tab tab, const ReviewRow &row);
    void press(Tab tab, const QString &id, const ReviewRow &row);
    QList<int> stopsOfClaims() const;
    QList<ReviewTab::Button> annotationButtons(const QUuid &id) const;

    Workspace *m_workspace;
    DockTabs *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReviewModel *m_models[tabCount] = {};
    ReviewTab *m_tabs[tabCount] = {};
    bool m_stale[tabCount] = {};
    QList<int> m_stopOf; ///< By claim, as long as Claims is filled: its stop, or -1.
    int m_stop = -1;
    QTimer m_filling; ///< Fills the list in sight.
    int m_turns = 0;  ///< How often the event loop runs before that.
};

} // namespace galley
