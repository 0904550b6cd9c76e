// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: start page or comparison, dock, drawer and bars, wired to one workspace. Wiring only.
#pragma once

#include "app/session/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace galley
{

class Actions;
class AnnotationCommands;
class ComparisonView;
class Desk;
class FileCommands;
class FindBar;
class LegendBar;
class MessageStrip;
class PairDrawer;
class Printing;
class ReviewCommands;
class ReviewDock;
class StartPage;
class StatusLine;
class ViewKeeper;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /** @p settings is not owned and outlives the window. */
    explicit MainWindow(Settings *settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens files or one session, as the command line names them. */
    void open(const QStringList &paths);
    /** Offers the unnamed sessions that an earlier run left behind. */
    void offerLeftBehind();
    /** True when nothing is running and everything is laid out and painted; for screenshots and tests. */
    bool isSettled() const;

    Workspace *workspace() const { return m_workspace; }
    ComparisonView *view() const { return m_view; }
    ReviewDock *dock() const { return m_dock; }
    Desk *desk() const { return m_desk; }
    Actions *actions() const { return m_actions; }

Q_SIGNALS:
    /** A person asked for another window. */
    void newWindowRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCentre();
    void connectView();
    void connectDock();
    void connectWorkspace();
    void connectViewCommands();
    void connectPanelCommands();
    void connectFinding();
    void connectPlaces();
    void connectFilters();
    void movePane(int by);
    void goTo(int article, int number);
    void showGoTo();
    void showPalette();
    void showShortcuts();
    int currentSlot() const;
    void renewPage();
    void renewCommands();
    void renewTitle();
    QString compareFailure() const;
    void renewMessages();
    void showStop(int stop);
    void moveRegion(int by);
    void restoreLayout();
    void applyFilter();
    void tell(const QString &sentence);

    Settings *m_settings;
    Workspace *m_workspace;
    Actions *m_actions;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    Desk *m_desk = nullptr;
    MessageStrip *m_messages = nullptr;
    ComparisonView *m_view = nullptr;
    PairDrawer *m_drawer = nullptr;
    ReviewDock *m_dock = nullptr;
    LegendBar *m_legend = nullptr;
    StatusLine *m_status = nullptr;
    FileCommands *m_files = nullptr;
    ReviewCommands *m_review = nullptr;
    Printing *m_printing = nullptr;
    FindBar *m_find = nullptr;
    AnnotationCommands *m_annotations = nullptr;
    ViewKeeper *m_keeper = nullptr;
};

} // namespace galley
