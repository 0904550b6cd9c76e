// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One pane: a header and under it the article, or what is known while there is none.
#pragma once

#include "app/session/workspace.h"
#include "widgets/panes/articleview.h"
#include "widgets/panes/paneheader.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace galley
{

/** The paper of a pane without a text: grey lines while it is read, what went wrong, or a place to drop. */
class PaneNotice : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Loading, Failed, DropHere };

    explicit PaneNotice(QWidget *parent = nullptr);
    void setPaneStyle(const PaneStyle &style);
    void showLoading();
    void showDropHere(const QString &sentence);
    void showError(const Error &error);

Q_SIGNALS:
    void openInsteadClicked();
    void pasteInsteadClicked();
    void passwordGiven(const QString &password);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeLock();
    void paintLoading(QPainter &painter) const;
    void paintDropHere(QPainter &painter) const;

    Kind m_kind = Kind::Loading;
    PaneStyle m_style;
    QString m_sentence;
    QWidget *m_failure;
    QLabel *m_headline;
    QLabel *m_advice;
    QWidget *m_lock; ///< Asks for the password of an encrypted file.
    QLineEdit *m_password;
};

/** Follows one Slot of the workspace; a pane without a slot (id -1) asks for the second article. */
class ArticlePane : public QWidget
{
    Q_OBJECT
public:
    explicit ArticlePane(int slotId, QWidget *parent = nullptr);

    int slotId() const { return m_slotId; }
    ArticleView *view() const { return m_view; }
    PaneHeader *header() const { return m_header; }
    bool isReady() const;
    /** Index of the article; -1 where the pane has none. */
    int articleIndex() const { return m_articleIndex; }

    void setPaneStyle(const PaneStyle &style);
    /** Shows the state of @p slot, which has this pane's id; @p permille is how much of it is read. */
    void showSlot(const Slot &slot, int base, int permille);
    void setLocked(bool locked);

Q_SIGNALS:
    void closeRequested(int slotId);
    void baseRequested(int article);
    void reloadRequested(int slotId);
    void unlockRequested(int slotId);
    void dragWanted();
    void openInsteadRequested(int slotId);
    void pasteInsteadRequested(int slotId);
    void passwordGiven(int slotId, const QString &password);
    void headerMenuRequested(int article, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChanged(bool changed, const QString &name);
    void placeMessage();
    static QString wordsText(const Article &article);

    int m_slotId;
    int m_articleIndex = -1;
    bool m_keepsOld = false; ///< The person chose to keep the text as it was read.
    QString m_words;         ///< How many the article has; counted once.
    PaneStyle m_style;
    PaneHeader *m_header;
    QStackedWidget *m_stack;
    ArticleView *m_view;
    PaneNotice *m_notice;
    QFrame *m_message;
    QLabel *m_messageText;
};

/** "English" for "en"; "und" becomes an empty text. */
QString languageName(const QString &language);

} // namespace galley
