// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line that finds words in all articles at once: what is looked for, how often each article has it, on and back.
#pragma once

#include "widgets/finder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace galley
{

class Workspace;

/** Follows the articles of a Workspace (not owned) while it is open; closed, it finds and marks nothing. */
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(Workspace *workspace, QWidget *parent = nullptr);

    /** Shows the bar with the focus in its line; @p words, where there are any, are looked for. */
    void open(const QString &words);
    void close();
    /** The next (@p by 1) or previous (-1) hit; past the last one from the first again, and says so. */
    void step(int by);
    const Finder &finder() const { return *m_finder; }
    /** The number of the current hit, from 0; -1 for none. */
    int current() const { return m_current; }
    QString countText() const;

Q_SIGNALS:
    /** Other hits, or another current one: for each article its hits; @p current has article -1 where there is none. */
    void hitsChanged(const QList<QList<galley::TextRange>> &hits, const galley::Passage &current);
    /** A hit is to be brought into sight. */
    void hitChosen(const galley::Passage &passage);
    void told(const QString &sentence);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QToolButton *addSwitch(const QString &text, const QString &tip, const char *name);
    void start();
    void showCount();
    void announce();

    Workspace *m_workspace;
    Finder *m_finder;
    QLineEdit *m_line = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_regular = nullptr;
    QLabel *m_count = nullptr;
    int m_current = -1;
    bool m_jump = false; ///< The first hit is to be shown as soon as there is one.
    QRegularExpression m_pattern;
};

} // namespace galley
