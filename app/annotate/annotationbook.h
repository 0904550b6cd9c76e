// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All annotations of a session, with undo. Lives in the GUI thread.
#pragma once

#include "app/annotate/annotation.h"

#include <QObject>

class QUndoStack;

namespace galley
{

/**
 * Owns the annotations; every change goes through the undo stack that is handed in (not owned) and is announced after
 * it happened. Ids are unique.
 */
class AnnotationBook : public QObject
{
    Q_OBJECT
public:
    explicit AnnotationBook(QUndoStack *undoStack, QObject *parent = nullptr);

    /** All annotations, ordered by article, place, and time made. */
    const QList<Annotation> &annotations() const { return m_annotations; }
    /** The annotation of that id, or null. Valid until the next change. */
    const Annotation *find(const QUuid &id) const;

    /** Undoable. Fills in id and times where they are empty. Returns the id. */
    QUuid add(Annotation annotation);
    /** Undoable; steps with the same id and @p mergeKey (not empty) in a row become one. Unknown ids are ignored. */
    void change(const Annotation &annotation, const QString &undoText, const QString &mergeKey = {});
    /** Undoable. */
    void discard(const QUuid &id);
    /** Not undoable: what a session holds, or new places after an article changed. */
    void reset(const QList<Annotation> &annotations);

Q_SIGNALS:
    void added(const galley::Annotation &annotation);
    void changed(const galley::Annotation &annotation);
    void discarded(const QUuid &id);
    /** Everything may be different. */
    void wasReset();

private:
    friend class AnnotationCommand;
    void put(const Annotation &annotation);
    void take(const QUuid &id);

    QUndoStack *m_undoStack;
    QList<Annotation> m_annotations;
};

} // namespace galley
