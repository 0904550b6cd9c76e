// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands on annotations that are there already, and those that carry them to and from files.
#pragma once

#include "app/session/workspace.h"

#include <QObject>

namespace galley
{

class Actions;
class ComparisonView;
class ReviewCommands;
class ReviewDock;

/** Runs them for one window. Owns nothing but dialogs. */
class AnnotationCommands : public QObject
{
    Q_OBJECT
public:
    /** The parts of the window that it works with; none is owned. */
    struct Parts {
        QWidget *window;
        Workspace *workspace;
        ComparisonView *view;
        ReviewDock *dock;
        ReviewCommands *review;
        const Actions *actions;
    };
    explicit AnnotationCommands(const Parts &parts);

    /** Puts the annotation on the selected words; says so where none are selected. */
    void attachHere(const QUuid &id);
    void confirm(const QUuid &id);
    /** Adds what a W3C file, or an annotated PDF, holds; tells what it did. */
    void importFrom(const QString &path);
    void mergeFrom(const QString &path);
    /** By the ending of @p path: a table (csv), a list (md), else W3C Web Annotations. */
    void exportTo(const QString &path);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void connectCommands();
    void connectUndoNames();
    void dragged(const QUuid &id, const Passage &before, const TextRange &now);
    void withCurrent(void (AnnotationCommands::*run)(const QUuid &));
    QUuid current() const;
    void edit(const QUuid &id);
    void discard(const QUuid &id);
    void chooseFile(const QString &title, const QStringList &filters, void (AnnotationCommands::*run)(const QString &));
    void chooseExport();
    void chooseCopy();
    void chooseOriginal();

    Parts m_parts;
};

} // namespace galley
