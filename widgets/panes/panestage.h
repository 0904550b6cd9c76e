// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All panes with what lies between and beside them, drawn from values: knows no workspace, so tests can fill it.
#pragma once

#include "widgets/panes/articlepane.h"
#include "widgets/panes/dropoverlay.h"
#include "widgets/panes/findingpopup.h"
#include "widgets/panes/linkstrip.h"
#include "widgets/panes/overviewbar.h"
#include "widgets/panes/scrollsync.h"

#include <QBasicTimer>
#include <QScrollArea>

#include <optional>

class QMimeData;

namespace galley
{

/** Everything that the stage shows. Cheap to copy. */
struct StageContent {
    QList<Slot> paneSlots;           ///< One pane each, in order.
    QHash<int, int> loadingPermille; ///< By slot id.
    QList<Article> articles;
    Comparison comparison;
    QList<ArticleMarks> marks; ///< As many as articles, or none.
    QList<Stop> stops;
    QList<Finding> findings;
    QList<Annotation> annotations;
    int base = 0;
};

/** The panes, ribbons and the overview. Changes nothing but what it shows; what a person asks for is announced. */
class PaneStage : public QWidget
{
    Q_OBJECT
public:
    explicit PaneStage(QWidget *parent = nullptr);
    ~PaneStage() override;

    void setContent(const StageContent &content);
    const StageContent &content() const { return m_content; }
    /** How far the reading of a slot is; cheaper than new content. */
    void setLoading(int slotId, int permille);

    int currentStop() const { return m_stop; }
    /** Makes @p stop current (-1: none) and brings its passages into view, unless @p leader, which stays as it is. */
    void setCurrentStop(int stop, const ArticleView *leader = nullptr);
    int stopFrom(int step, bool conflictsOnly) const;
    /** The stop of that paragraph; -1 where it has none. */
    int stopOf(const Member &paragraph) const;
    void showPassage(const Passage &passage);
    /** Selects that passage in its pane and scrolls there; the current stop stays. */
    void reveal(const Passage &passage);
    /** Words that were found, for each article; @p current is among them, or has article -1. */
    void setHits(const QList<QList<TextRange>> &hits, const Passage &current);
    /** A locked pane neither follows the others nor leads them. */
    void setLocked(int slotId, bool locked);
    bool isLocked(int slotId) const { return m_locked.contains(slotId); }
    void goToCounterpart();

    QList<ArticleView *> views() const { return m_views; }
    QList<ArticlePane *> panes() const { return m_panes; }
    LinkStrip *strip(int right) const { return m_splitter->strip(right); }
    OverviewBar *overview() const { return m_overview; }
    FindingPopup *popup() const { return m_popup; }
    int currentArticle() const { return m_article; }

    void setFilter(const MarkFilter &filter);
    const MarkFilter &filter() const { return m_filter; }
    void setAlignRows(bool on);
    bool alignsRows() const;
    void setLinkScrolling(bool on);
    void setMoves(MovesShown moves);
    void setOverviewShown(bool on);
    void setTextSize(int px);
    int textSize() const { return m_textSize; }
    /** How wide a stage has to be for @p panes panes to be seen at once. */
    static int leastWidth(int panes);
    void setReadingFont(const QString &family);
    void setProseHighlighting(bool on);
    bool isSettled() const;

    QHash<QString, QVariant> viewState() const;
    void restoreViewState(const QHash<QString, QVariant> &state);

Q_SIGNALS:
    void currentStopChanged(int stop);
    void currentArticleChanged(int article);
    void selectionChanged();
    void textSizeChanged(int px);
    void annotationActivated(int annotation);
    void annotationDragged(int annotation, const galley::Passage &before, const galley::TextRange &now);
    void findingAccepted(int finding, const QString &replacement);
    void findingDismissed(int finding);
    void findingEvidenceRequested(int finding);
    void filesDropped(const QStringList &paths, int at, int slotId);
    /** Something else than local files was dropped: words, or what cannot be opened. Alive during the call. */
    void contentDropped(const QMimeData *data);
    void closeRequested(int slotId);
    void baseRequested(int article);
    void reloadRequested(int slotId);
    /** A pane was dropped before slot position @p at. */
    void moveRequested(int slotId, int at);
    /** A pane was dropped on the header of another. */
    void swapRequested(int slotId, int otherId);
    void lockChanged(int slotId, bool locked);
    void openInsteadRequested(int slotId);
    void pasteInsteadRequested(int slotId);
    void passwordGiven(int slotId, const QString &password);
    void headerMenuRequested(int article, const QPoint &globalPosition);
    void menuRequested(const galley::Passage &place, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static constexpr int smallestPane = 300; // px

    void dragPane(ArticlePane *pane);
    int draggedPane(const QMimeData *mime) const;
    PaneDropTarget dropTargetAt(const QPoint &point) const;
    // panestage.cpp and stagearrange.cpp: what is shown, and how it is arranged
    ArticlePane *makePane(int slotId);
    void wireView(ArticleView *view);
    int sameStop(const Stop &before) const;
    void syncPanes();
    void syncViews();
    ArticleMarks shownMarks(int article) const;
    bool isShown(const Stop &stop) const;
    bool isLocked(const ArticleView *view) const;
    void updateStrips();
    void applyStyle();
    void arrangePanes();
    bool isStacked() const;
    bool isCompact() const;
    void showPanesOf(const QList<ArticleView *> &views);
    QList<PaneLink> linksBetween(int left, int right) const;
    QString stopName(const Member &paragraph) const;
    QStringList partnerNames(const Member &paragraph) const;
    // stagescroll.cpp: where it is shown
    void rebuildRows();
    void place();
    void placeBands();
    void follow(ArticleView *leader);
    void moveRows(QList<RowSpan> changed, int around);
    void layOut(int around);
    void contentMoved();
    void setTop(ArticleView *view, int top);
    void bringTogether(const QList<Member> &members, const ArticleView *leader);
    void showBands();
    QList<TextRange> tintedWords(const Stop &stop, int article) const;
    void hover(ArticleView *view, const PaneHover &hover);
    void hoverLink(int alignment);
    void goToLink(int alignment, const ArticleView *leader);
    void toggleFold(ArticleView *view, int paragraph);
    void activateGhost(ArticleView *view, int row);
    void openPopup(int finding, bool takeFocus);
    void placePopup();

    StageContent m_content;
    StyleRequest m_request;
    PaneStyle m_style;
    qsizetype m_styledPanes = -1; ///< How many panes there were when the style was made.
    QScrollArea *m_sideways;
    LinkSplitter *m_splitter;
    OverviewBar *m_overview;
    DropOverlay *m_drop;
    FindingPopup *m_popup;
    QList<ArticlePane *> m_panes; ///< In the order of the slots; a drop pane may follow.
    QList<ArticleView *> m_views; ///< By article index.
    QSet<int> m_locked;           ///< Slot ids of the panes that stay where they are.
    QList<int> m_scrollTops;      ///< By article index: where each view was last.
    std::vector<RowGroup> m_groups;
    ScrollSync m_sync;
    MarkFilter m_filter;
    std::optional<bool> m_align;
    bool m_link = true;
    bool m_overviewShown = true;
    MovesShown m_moves = MovesShown::Current;
    int m_textSize = 15;
    QString m_family;
    bool m_prose = true;
    int m_stop = -1;
    int m_resume = -1; ///< Where the current stop stood that is no more, such as a finding that was settled; or -1.
    int m_article = 0;
    int m_hoveredAlignment = -1;
    Member m_lastCounterpart{-1, -1};
    bool m_following = false;
    bool m_placing = false;
    QBasicTimer m_resting;   ///< Lays out what is near to what is in sight, after a jump.
    QBasicTimer m_measuring; ///< Lays out what is out of sight while nothing else happens.
    QList<int> m_measured;   ///< By article: the next row to measure; -1 when done.
};

} // namespace galley
