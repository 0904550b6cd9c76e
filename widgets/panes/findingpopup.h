// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The card that opens under a paragraph for a finding: the suggestion, what speaks for it, what can be done.
#pragma once

#include "app/proof/finding.h"
#include "widgets/panes/panestyle.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace galley
{

/** Where a card has to fit; all in the coordinates of the card's parent. */
struct PopupPlace {
    QRect bounds;            ///< The card stays inside.
    QRect paragraph;         ///< The card does not meet it.
    QRect word;              ///< What the card is about.
    QList<QRectF> textBelow; ///< The lines of the paragraph under the word: the leader meets none of them.
};

/** Shows one finding at a time; hidden until then. It stays off the paragraph that it is about. */
class FindingPopup : public QWidget
{
    Q_OBJECT
public:
    explicit FindingPopup(QWidget *parent);

    void setPaneStyle(const PaneStyle &style);
    void showFinding(int index, const Finding &finding);
    /** Moves the card to its place. */
    void placeAt(const PopupPlace &place);
    void dismiss();
    /** Gives the keyboard to the first thing that can be done. */
    void focusFirst();
    int finding() const { return m_index; }
    /** The card itself, without shadow and arrow, in the parent's coordinates. */
    QRect cardRect() const;
    /** The line up to the word, in the parent's coordinates; empty where it would cross words. */
    QRect leaderRect() const;

Q_SIGNALS:
    void accepted(int finding, const QString &replacement);
    void ignored(int finding);
    void evidenceRequested(int finding);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintShadow(QPainter &painter, const QRectF &card) const;

    int m_index = -1;
    QString m_replacement;
    PaneStyle m_style;
    bool m_above = false; ///< The card stands over its paragraph.
    int m_arrow = 0;      ///< x of the arrow's tip in this widget.
    QLabel *m_word;
    QLabel *m_evidence;
    QLabel *m_message;
    QPushButton *m_accept;
    QPushButton *m_ignore;
    QPushButton *m_showAll;
    QWidget *m_leader;
};

} // namespace galley
