// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while no article is open: a place to drop files, recent comparisons, and the sample.
#pragma once

#include "app/session/recentsessions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace galley
{

/** The start page. It opens nothing by itself: it announces what a person asked for. */
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /** Newest first; those that are gone from disk are left out. At most four are shown. */
    void setRecentSessions(const QList<RecentSession> &sessions);
    /** Article files, newest first; shown where there are no sessions. */
    void setRecentFiles(const QStringList &paths);
    /** Offers an unnamed session that an earlier run left behind, until another page is shown. */
    void offerSession(const QString &path);
    /** Whether something that can be dropped is held over the window. */
    void setDropping(bool dropping);

Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void sampleRequested();
    void sessionRequested(const QString &path);
    void fileRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *addColumn();
    void addHeadline(QWidget *column);
    void addOffer(QWidget *column);
    void addDropTarget(QWidget *column);
    QLayout *recentColumn(QWidget *column);
    QLayout *sampleColumn(QWidget *column);
    void fillRecent();

    QWidget *m_offer = nullptr;
    QLabel *m_offerText = nullptr;
    QString m_offered;
    QWidget *m_dropTarget = nullptr;
    QPushButton *m_paste = nullptr; ///< The focus goes from it to the recent comparisons.
    QLabel *m_recentTitle = nullptr;
    QWidget *m_recentList = nullptr;
    QList<RecentSession> m_sessions;
    QStringList m_files;
    QVBoxLayout *m_page = nullptr;
};

} // namespace galley
