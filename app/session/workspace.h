// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The state of one window: its articles, comparison, findings, annotations and session. Alone starts threads.
#pragma once

#include "app/annotate/annotationbook.h"
#include "app/article/articleloader.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/compare/comparison.h"
#include "app/marks/mark.h"
#include "app/proof/finding.h"
#include "app/report/pageplan.h"
#include "app/session/sessionfile.h"
#include "app/session/settings.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace galley
{

/** One pane: an article, or the attempt at one. */
struct Slot {
    enum class State { Loading, Ready, Failed };
    int id = 0; ///< Unique in the window, never used again.
    State state = State::Loading;
    QString source; ///< Path or name, as it was given.
    ReadOptions options;
    Error error;           ///< Where Failed.
    Article article;       ///< Where Ready.
    int articleIndex = -1; ///< Its number among the ready ones, as Comparison counts; -1 where not Ready.
    bool changedOnDisk = false;
    QList<Role> roles; ///< Where Ready: as this article alone tells them, before others of its outlet were asked.
};

/** How far the comparison is. Stale: an older result is still shown while a new one is computed. */
enum class CompareState { Nothing, Running, Stale, Ready, Failed };

/**
 * Everything a window shows. GUI thread; jobs run on a thread pool of its own, their results come back here, and the
 * result of an older run is dropped. The destructor stops all jobs and waits for them. Article indices are those of
 * the ready slots, in order.
 */
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(Settings *settings, QObject *parent = nullptr);
    ~Workspace() override;

    // ---- articles
    const QList<Slot> &slotList() const;
    /** The ready articles; what every index of the comparison counts. */
    const QList<Article> &articles() const;
    /** Starts loading @p paths into new slots (a folder stands for the supported files in it), before slot @p at. */
    void openFiles(const QStringList &paths, int at = -1);
    /** Starts loading @p path in place of slot @p slotId. The old article stays until the new one is read. */
    void replaceArticle(int slotId, const QString &path);
    void openText(const QString &text, const QString &html = {});
    void reload(int slotId);
    void readAgain(int slotId, const ReadOptions &options);
    /** Gives the paragraphs @p paragraphs of @p article a role by hand; without one, back what was found. Undoable. */
    void setRole(int article, const QList<int> &paragraphs, std::optional<Role> role);
    /** Reads the article anew in that encoding or language; empty: find out. */
    void setEncoding(int article, const QString &encoding);
    void setLanguage(int article, const QString &language);
    /** What was overruled about @p article. */
    ReadOptions readOptions(int article) const;
    /** Reads the encrypted file of a slot again, with its password, which is kept as long as the slot and never
     * written. */
    void unlock(int slotId, const QString &password);
    void closeArticle(int slotId);
    void moveArticle(int slotId, int to);
    int base() const; ///< Article index; 0 where there is none.
    void setBase(int article);
    /** How far the loading of that slot is, 0 to 1000. */
    int loadingPermille(int slotId) const;
    /** Stops all reading: a slot that has no article yet fails and says so, any other keeps the one it has. */
    void stopReading();

    // ---- comparison
    CompareState compareState() const;
    int comparePermille() const;
    void recompare();
    void stopComparing();
    const Comparison &comparison() const;
    /** Why the comparison failed or was stopped. */
    const Error &compareError() const;
    const QList<Finding> &findings() const; ///< Without the dismissed ones.
    const QList<Finding> &dismissedFindings() const;
    const ArticleMarks &marks(int article) const;
    const QList<Stop> &stops() const;

    // ---- the editor's word (all undoable)
    QUndoStack *undoStack();
    AnnotationBook *annotations();
    /** Annotates @p range of @p article; the author comes from the settings. */
    QUuid annotate(AnnotationKind kind, int article, const TextRange &range, const QString &body = {},
                   const QString &replacement = {});
    void decideLink(const LinkDecision &decision);
    /** The link as a decision would name it: between two paragraphs. */
    LinkDecision linkBetween(LinkDecision::Kind kind, const Member &from, const Member &to) const;
    const QList<LinkDecision> &linkDecisions() const;
    /** Accepted: becomes a typo annotation with the first suggestion, or @p replacement. */
    void decideFinding(int finding, FindingDecision::Kind kind, const QString &replacement = {});
    void restoreFinding(int dismissed);

    // ---- session
    QString sessionPath() const; ///< Empty while the session is unnamed.
    QString title() const;       ///< The session's name, or made from the articles.
    bool isReadOnly() const;
    /** False for a session that can only be read, which failed() then tells: nothing may be lost without a word. */
    bool mayChange();
    /** True while the last change could not be written (the disk is full, for instance); it is tried again by itself.
     */
    bool isUnsaved() const;
    /** A damaged one is recovered as far as that goes; failed() then tells what became of it. */
    void openSession(const QString &path);
    void saveSessionAs(const QString &path);
    /** Writes a copy to @p path and goes on with the session as it is. */
    void exportSessionCopy(const QString &path);
    /** Starts anew; an unnamed session is kept only where @p keep says so. */
    void closeSession(bool keep);
    QHash<QString, QVariant> viewState() const;
    void setViewState(const QHash<QString, QVariant> &view);

    // ---- reports
    ReportInput reportInput() const;
    /** Writes what the ending of @p path names, in the background; exportFinished() follows. */
    void exportReport(const QString &path, const PageOptions &options);
    /** Likewise the pages that @p article came from, as they are, with its marks on them. */
    void exportOriginal(const QString &path, int article);
    void stopExport();
    /** Plans the pages of a PDF in the background, for a preview; pagesPlanned() follows, for the newest call only. */
    void planReport(const PageOptions &options);
    /** Plans the pages of the report in the background, for print, where every call counts; @p done is called in this
     * thread. */
    void planPrint(const PageOptions &options, std::function<void(const Result<PagePlan> &)> done);

    Settings *settings() const;
    /** True while nothing is being loaded, compared or exported. */
    bool isIdle() const;

Q_SIGNALS:
    void slotsChanged(); ///< Slots were added, closed, moved, or changed state.
    void loadingProgressed(int slotId);
    void comparisonChanged(); ///< New comparison, findings, marks and stops, or none any more.
    void compareStateChanged();
    void compareProgressed();
    void marksChanged(int article); ///< Annotations or decisions changed this article's marks.
    void findingsChanged();
    void baseChanged();
    void sessionChanged(); ///< Another path or title.
    void sessionOpened();  ///< openSession() has shown one; its viewState() is to be put back.
    void exportProgressed(int permille);
    void exportFinished(const galley::Result<QString> &path);
    void pagesPlanned(const galley::Result<galley::PagePlan> &plan);
    /** Something failed outside a pane; to be shown as a message. */
    void failed(const galley::Error &error);
    void becameIdle();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/**
 * The sessions that an earlier run left behind when it ended without closing them, the latest first: named ones that no
 * window has open now, then unnamed ones.
 */
QStringList sessionsLeftBehind(const Settings &settings);

} // namespace galley
