// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one article: prose on a white sheet with its gutter, marks, folds and ghosts. Read-only, with a cursor.
#pragma once

#include "widgets/panes/markpainter.h"
#include "widgets/panes/panehighlighter.h"
#include "widgets/panes/panerows.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QCache>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <optional>

namespace galley
{

/** The part of the current stop that lies in one article. */
struct PaneBand {
    QSet<int> paragraphs;
    Glyph glyph = Glyph::None;
    bool moved = false;
    int alignment = -1;     ///< Its ghosts are in the band, too.
    QList<TextRange> words; ///< To be tinted; in the article's coordinates.

    friend bool operator==(const PaneBand &, const PaneBand &) = default;
};

/** What is under the pointer, or opposite to it. */
struct PaneHover {
    QSet<int> claims;
    int paragraph = -1;

    friend bool operator==(const PaneHover &, const PaneHover &) = default;
};

/**
 * Lays out paragraphs only where they are looked at: all others have an estimated height, so that its costs do not grow
 * with the article. Positions are those of Article::text. The rows are placed by whoever aligns the panes: it announces
 * placementNeeded() and shows what rows() says.
 */
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    void setArticle(const Article &article, int index);
    const Article &article() const { return m_article; }
    int articleIndex() const { return m_index; }
    void setMarks(const ArticleMarks &marks);
    const ArticleMarks &marks() const { return m_marks; }
    void setPaneStyle(const PaneStyle &style);
    const PaneStyle &paneStyle() const { return m_style; }
    void setFilter(const MarkFilter &filter);
    void setBand(const PaneBand &band);
    const PaneBand &band() const { return m_band; }
    void setHover(const PaneHover &hover);
    /** Words that were found: @p hits, sorted, and the current one among them (empty: none). */
    void setHits(const QList<TextRange> &hits, const TextRange &current);
    /** Whether quotes, figures and attribution are coloured. */
    void setProseHighlighting(bool on);

    // ---- rows
    PaneRows &rows() { return m_rows; }
    const PaneRows &rows() const { return m_rows; }
    /** Takes new rows; those that look as before keep their measured height. */
    void setRows(PaneRows rows);
    const QSet<int> &unfolded() const { return m_unfolded; }
    void setUnfolded(const QSet<int> &paragraphs) { m_unfolded = paragraphs; }
    /** Lays out the rows in the window and @p around px over and under it; those whose heights turned out otherwise. */
    RowSpan measureVisible(int around);
    /** Lays out rows from @p row on for about @p milliseconds; the next row to do, or -1 at the end. */
    int measureSome(int row, int milliseconds);
    /** To be called after rows() were placed anew. */
    void rowsPlaced();

    // ---- places; rectangles are in the viewport's coordinates
    int scrollTop() const;
    void setScrollTop(int y);
    QRect rowRect(int row) const;
    QRect paragraphRect(int paragraph) const;
    /** The row's part of the current band: as rowRect(), with the blank paper under it down to @ref setBandBottom. */
    QRect bandRect(int row) const;
    /** How far down the band goes at most, from the top of the text; 0: no further than its rows. */
    void setBandBottom(int y) { m_bandBottom = y; }
    int textWidth() const;
    /** Blank paper at both sides where the pane is wider than its gutter, the widest lines and its margin. */
    int indent() const;
    /** Where the text begins, in px from the left; the gutter is on the side where reading begins. */
    int textLeft() const;
    bool isInGutter(const QPoint &point) const;
    /** The position in the text nearest to @p point. */
    qsizetype positionAt(const QPoint &point) const;
    QRect caretRect(qsizetype position) const;
    QList<QRectF> rectsOf(const TextRange &range) const;
    /** Scrolls as little as it takes to show that range, with some paper around. */
    void reveal(const TextRange &range);

    /** How a screen reader calls that paragraph: "A, paragraph 2 of 13, differs, matches B paragraph 2". */
    QString paragraphName(int paragraph) const;
    /** Names the passages that match a paragraph; asked by paragraphName(). */
    void setPartnerNames(std::function<QStringList(int paragraph)> names) { m_partnerNames = std::move(names); }

    /** Says which difference a paragraph is, such as "difference 3 of 17"; for screen readers. */
    void setStopNames(std::function<QString(int paragraph)> names) { m_stopNames = std::move(names); }
    QString stopName(int paragraph) const { return m_stopNames ? m_stopNames(paragraph) : QString(); }

    // ---- cursor
    qsizetype cursorPosition() const { return m_cursor; }
    TextRange selectedRange() const;
    void setCursorPosition(qsizetype position, bool keepAnchor = false);
    void selectRange(const TextRange &range);
    QString selectedText() const;
    void copySelection() const;

Q_SIGNALS:
    void placementNeeded();
    void cursorMoved();
    void selectionChanged();
    void foldToggled(int firstParagraph);
    void hovered(const galley::PaneHover &hover);
    void passageClicked(qsizetype position);
    void ghostActivated(int row);
    void annotationActivated(int annotation);
    /** One end of an annotation's words was dragged from @p before to @p now. */
    void annotationDragged(int annotation, const galley::TextRange &before, const galley::TextRange &now);
    /** By the mouse or, with @p byKeys, from the keyboard. */
    void findingActivated(int finding, bool byKeys);
    void menuRequested(qsizetype position, const QPoint &globalPosition);
    void gotFocus();
    void zoomRequested(int steps);
    void pageTurned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    using Layout = std::shared_ptr<QTextLayout>;
    struct Disc {
        QRectF box;
        int annotation;
    };

    Layout layoutOf(int paragraph) const;
    int measuredHeight(const PaneRow &row) const;
    int estimatedHeight(const PaneRow &row) const;
    void measureRow(PaneRow &row) const;
    void forgetLayouts();
    static QString roleText(Role role);
    QString foldedText(const PaneRow &row) const;
    const TextType &typeOf(int paragraph) const;
    QPointF textOrigin(int row) const;
    RunContext runContext(int paragraph) const;
    QList<Mark> marksOf(int paragraph) const;
    QList<Disc> discsOf(int row) const;

    void paintRow(QPainter &painter, int row) const;
    void paintBand(QPainter &painter, int row) const;
    void paintGutter(QPainter &painter, const PaneRow &row, const QRect &box) const;
    void paintParagraph(QPainter &painter, int row, const QRect &box) const;
    /** A square in the gutter, @p left counted from the pane's own edge. */
    QRectF inGutter(double left, double top, double side) const;
    void drawFlush(QPainter &painter, const QFont &font, const QString &words, int baseline) const;
    void paintHits(QPainter &painter, int row) const;
    void paintFolded(QPainter &painter, const PaneRow &row, const QRect &box) const;
    void paintGhost(QPainter &painter, const PaneRow &row, const QRect &box) const;
    void paintDiscs(QPainter &painter, int row) const;
    void paintCaret(QPainter &painter) const;
    QRect ghostLinkRect(const PaneRow &row, const QRect &box) const;
    QString ghostPlaceName(const PaneRow &row) const;
    QString ghostTitle(const PaneRow &row) const;
    QString ghostLinkText(const PaneRow &row) const;
    bool bandGoesOn(int row, int step) const;

    /** An end of an annotation's words, held by the pointer. */
    struct Grip {
        int annotation = -1;
        TextRange range;
        qsizetype fixed = 0; ///< The other end.
    };
    std::optional<Grip> gripAt(const QPoint &point) const;
    void dragGrip(const QPoint &point);
    void releaseGrip();
    int innermostAnnotation(qsizetype position) const;

    PaneHover hoverAt(const QPoint &point) const;
    int markAt(qsizetype position, int Mark::*member) const;
    bool clickInRow(int row, const QPoint &point);
    bool moveByKey(QKeyEvent *event);
    qsizetype lineEnd(const QRect &caret, bool end) const;
    qsizetype movedVertically(int lines);
    qsizetype visiblePosition(qsizetype position, bool forward) const;
    void showCaret();

    Article m_article;
    int m_index = 0;
    ArticleMarks m_marks;
    std::vector<std::vector<int>> m_marksOf; ///< For each paragraph the indices of the marks that touch it.
    PaneStyle m_style;
    MarkFilter m_filter;
    PaneBand m_band;
    int m_bandBottom = 0;
    PaneHover m_hover;
    QList<TextRange> m_hits;
    TextRange m_hit;
    PaneRows m_rows;
    QSet<int> m_unfolded;
    mutable QCache<int, Layout> m_layouts; ///< By paragraph.
    mutable PaneHighlighter m_highlighter;
    bool m_prose = true;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    double m_wantedX = -1; ///< Where the cursor aims when it moves up and down.
    QPoint m_pressed;
    bool m_selecting = false;
    bool m_dragged = false;
    std::optional<Grip> m_grip;
    bool m_caretOn = false;
    QBasicTimer m_blink;
    std::function<QStringList(int)> m_partnerNames;
    std::function<QString(int)> m_stopNames;
};

} // namespace galley
