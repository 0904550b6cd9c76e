// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's word: annotating a selection, judging matches and findings, stepping through the differences.
#pragma once

#include "app/session/workspace.h"

#include <QObject>

#include <optional>

namespace galley
{

class Actions;
class ComparisonView;

/** Runs the commands of the Go, Compare and Annotate menus for one window. Owns nothing but dialogs. */
class ReviewCommands : public QObject
{
    Q_OBJECT
public:
    ReviewCommands(QWidget *window, Workspace *workspace, ComparisonView *view, const Actions *actions);

    /** Annotates the selection; a kind that lives by its words opens the editor. */
    void annotate(AnnotationKind kind);
    /** A note on all passages of the current stop together. */
    void annotatePair();
    void editAnnotation(const QUuid &id, bool isNew = false, bool reply = false);
    void setStatus(const QUuid &id, AnnotationStatus status);
    /** Goes on from the current stop; at the end it says so, and the next time it starts over. */
    void step(int by, bool conflictsOnly);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void connectCommands(const Actions *actions);
    void connectAnnotating(const Actions *actions);
    void addAndEdit(Annotation annotation);
    void decidePair(LinkDecision::Kind kind);
    void joinByHand();
    void forgetJoin();
    void decideFinding(FindingDecision::Kind kind);
    std::optional<Stop> currentStop() const;
    int currentSlot() const;

    QWidget *m_window;
    Workspace *m_workspace;
    ComparisonView *m_view;
    std::optional<Member> m_joinFrom; ///< The first end of a match by hand.
    int m_ended = 0;                  ///< The step at whose end the last press came to nothing.
};

} // namespace galley
