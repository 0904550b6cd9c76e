// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The articles side by side: panes, ribbons between them, the overview bar, synchronized scrolling, the current pair.
#pragma once

#include "app/marks/mark.h"
#include "app/session/workspace.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMimeData;

namespace galley
{

/**
 * Shows what a Workspace holds and follows its signals by itself. Not the owner of the workspace. It changes nothing in
 * the workspace on its own: what a person asks for with mouse or keys inside it is announced by the signals.
 */
class ComparisonView : public QWidget
{
    Q_OBJECT
public:
    /** Which classes of marks are shown: the legend is the filter. */
    struct Filter {
        bool shared = true;
        bool differing = true;
        bool onlyHere = true;
        bool quotes = true;   ///< Marks on passages that are quotes.
        int minimumWords = 0; ///< Passages of fewer words have no marks.
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    enum class Moves { None, Current, All };

    explicit ComparisonView(Workspace *workspace, QWidget *parent = nullptr);
    ~ComparisonView() override;

    /** The current stop, an index into Workspace::stops(); -1 for none. It owns the band across the panes. */
    int currentStop() const;
    /** Scrolls all panes to that stop and makes it current. */
    void setCurrentStop(int stop);
    /** The next (@p step 1) or previous (-1) stop from the current one; -1 where there is none further. */
    int stopFrom(int step, bool conflictsOnly) const;

    /** Scrolls that passage into view, in its own pane and its counterparts in the others. */
    void showPassage(const Passage &passage);
    /** Selects that passage and scrolls there; the current stop stays as it is. */
    void reveal(const Passage &passage);
    /** Words that were found, for each article; @p current is among them, or has article -1. */
    void setHits(const QList<QList<TextRange>> &hits, const Passage &current);
    /** Keeps the pane of that slot where it is while the others scroll. */
    void setLocked(int slotId, bool locked);
    bool isLocked(int slotId) const;
    /** The selected words, where there are any. */
    std::optional<Passage> selection() const;
    /** The place of the text cursor, where a pane has the focus. */
    std::optional<Passage> cursorPlace() const;
    /** The counterpart of the place of the cursor in another pane, again for the next one. */
    void goToCounterpart();

    int currentArticle() const; ///< The pane that has, or last had, the focus; 0 where none.
    void focusArticle(int article);

    void setFilter(const Filter &filter);
    Filter filter() const;
    void setAlignRows(bool on);
    void setLinkScrolling(bool on);
    void setMoves(Moves moves);
    void setOverviewShown(bool on);
    /** How wide the view has to be for all panes to be seen at once. */
    int leastWidth() const;
    /** The text's size in px at 100 %, 11 to 28. */
    void setTextSize(int px);
    int textSize() const;

    /** What of the view a session keeps. */
    QHash<QString, QVariant> viewState() const;
    void restoreViewState(const QHash<QString, QVariant> &state);
    /** True while it follows the workspace: what changes then is no person's doing. */
    bool isRenewing() const;
    /** Shows the workspace as it is now, and not only in the next turn of the event loop. */
    void showNow();
    /** True when everything that was asked for is laid out and painted; for screenshots. */
    bool isSettled() const;

Q_SIGNALS:
    void currentStopChanged(int stop);
    void selectionChanged();
    void currentArticleChanged(int article);
    void textSizeChanged(int px);
    void annotationActivated(const QUuid &id);
    /** An end of its words was dragged: those at @p before are to be @p now of the same article. */
    void annotationDragged(const QUuid &id, const galley::Passage &before, const galley::TextRange &now);
    void findingAccepted(int finding, const QString &replacement);
    void findingDismissed(int finding);
    void findingEvidenceRequested(int finding);
    /** Files were dropped: before slot position @p at (-1: at the end), or on the header of @p slotId (else -1). */
    void filesDropped(const QStringList &paths, int at, int slotId);
    /** Something else than local files was dropped: words, or what cannot be opened. Alive during the call. */
    void contentDropped(const QMimeData *data);
    void closeRequested(int slotId);
    void passwordGiven(int slotId, const QString &password);
    void headerMenuRequested(int article, const QPoint &globalPosition);
    void baseRequested(int article);
    void reloadRequested(int slotId);
    /** A pane was dropped before slot position @p at, or on the header of another. */
    void moveRequested(int slotId, int at);
    void swapRequested(int slotId, int otherId);
    void lockChanged(int slotId, bool locked);
    void openInsteadRequested(int slotId);
    void pasteInsteadRequested(int slotId);
    void contextMenuRequested(const galley::Passage &place, const QPoint &globalPosition);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley
