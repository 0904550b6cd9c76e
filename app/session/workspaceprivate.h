// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of Workspace, for its own source files alone: state, and the steps from one state to the next.
#pragma once

#include "app/compare/comparisonmemory.h"
#include "app/proof/findingdecisions.h"
#include "app/session/jobs.h"
#include "app/session/workspace.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QUndoCommand>

#include <functional>

namespace galley
{

/** What marks are made from besides the articles and their comparison. */
struct EditorInput {
    QList<Annotation> annotations;
    QList<FindingDecision> decisions;
    int base = 0;

    friend bool operator==(const EditorInput &, const EditorInput &) = default;
};

/** What is shown of a comparison. */
struct Shown {
    DecidedFindings findings;
    QList<Stop> stops;
    QList<ArticleMarks> marks;
};

/** What a worker makes of the articles. What is shown holds as long as the input is still the same. */
struct CompareOutcome {
    Comparison comparison;
    QList<Finding> findings;
    EditorInput input;
    Shown shown;
    ComparisonMemory memory;
};

/** The editor's decisions, with articles named by the ids of their slots, so that they follow them. */
struct Decisions {
    QList<LinkDecision> links;
    QList<FindingDecision> findings;

    friend bool operator==(const Decisions &, const Decisions &) = default;
};

/** One change to a slot and the way back. */
class SlotCommand : public QUndoCommand
{
public:
    SlotCommand(const QString &words, std::function<void()> change, std::function<void()> restore)
        : QUndoCommand(words)
        , m_change(std::move(change))
        , m_restore(std::move(restore))
    {
    }
    void redo() override { m_change(); }
    void undo() override { m_restore(); }

private:
    std::function<void()> m_change;
    std::function<void()> m_restore;
};

struct Workspace::Private {
    Private(Workspace *owner, Settings *theSettings);

    // ---- articles (workspacearticles.cpp)
    using Reader = std::function<Result<Article>(Progress &)>;
    struct Loading {
        Jobs::Run run;
        QString source;
        ReadOptions options;
    };
    Slot *slotById(int id);
    int addSlot(const QString &source, int at);
    void load(int slotId, const QString &source, const ReadOptions &options, Reader reader);
    void loaded(int slotId, int run, Result<StoredArticle> result);
    void articlesChanged();
    void shareFurniture();
    // ---- what is overruled (workspacereading.cpp)
    void showRoles(int slotId, const Article &article, const ReadOptions &options, bool isWhole);
    void insertSlot(const Slot &slot, int at);
    Slot takeSlot(int slotId);
    void place(int slotId, int to);
    void watch(const Slot &slot);
    void sourceChanged(const QString &path);
    int indexOfSlot(int slotId) const;
    int articleOfSlot(int slotId) const;
    QList<int> readyIds() const;

    // ---- comparison (workspacecomparison.cpp)
    void forgetComparison();
    void compareLater();
    void startCompare();
    void compared(int run, Result<CompareOutcome> result);
    void setCompareState(CompareState state);
    EditorInput editorInput() const;
    void showAllMarks();
    void showMarks(const QList<ArticleMarks> &now);
    void showMarksOf(const QUuid &id);
    void splitFindings();
    void connectBook();
    int slotIdOf(int article) const;

    // ---- the editor's word (workspacedecisions.cpp)
    void setDecisions(const Decisions &to);
    void translateDecisions();

    // ---- session (workspacesession.cpp)
    void save(const std::function<Result<void>(SessionFile &)> &change);
    bool ensureFile();
    void saveAll();
    void saveArticles();
    void saveWaiting();
    SessionContent content() const;
    void show(const SessionContent &content);
    void startAnew();
    void rememberSession();
    void noteOpen(bool isOpen);

    void warmUp();
    void checkIdle();
    void reportProgress();

    Workspace *q;
    Settings *settings;
    QUndoStack undoStack;
    AnnotationBook book;
    QFileSystemWatcher watcher;
    QTimer compareTimer;
    QTimer patience; ///< How long the comparison waits for an article that is still read.
    bool isOutOfPatience = false;
    QTimer progressTimer;
    QTimer retryTimer;
    QTimer articlesTimer; ///< Other articles wait to be written, in a turn of the event loop of their own.

    QList<Slot> slotList;
    QList<Article> articles;
    QHash<int, Loading> loading;
    QHash<int, StoredArticle> read; ///< By slot id: what was read last, as it is written.
    int nextSlotId = 1;
    int baseSlot = 0;

    CompareState compareState = CompareState::Nothing;
    Jobs::Run compareRun;
    Error compareError;
    Comparison comparison;
    ComparisonMemory memory; ///< Of the last comparison that came to its end.
    QList<Finding> allFindings;
    QList<Finding> findings;
    QList<Finding> dismissed;
    QList<ArticleMarks> marks;
    QList<QUuid> markedIds; ///< Of the annotations that the marks count, in their order.
    QList<Stop> stops;
    Decisions decisions;
    QList<LinkDecision> links;
    QList<FindingDecision> findingDecisions;

    Jobs::Run exportRun;
    Jobs::Run planRun;
    std::optional<SessionFile> file;
    QHash<QString, QVariant> view;
    bool isUnsaved = false; ///< The last change could not be written.
    bool isShowing = false; ///< While a session is being shown nothing is written back.
    // Last: their destructors wait for the workers before anything else goes.
    Jobs jobs;
    Jobs reading{6}; ///< By itself, since reading may wait long for another process.
    Jobs warming{1}; ///< What nobody waits for.
};

} // namespace galley
