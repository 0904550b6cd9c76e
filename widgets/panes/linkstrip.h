// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The column between two panes: ribbons that join matching passages, stubs for ends that are out of sight.
#pragma once

#include "widgets/panes/articleview.h"

#include <QPainterPath>
#include <QSplitter>

namespace galley
{

/** Matching paragraphs of two neighbouring panes. */
struct PaneLink {
    int alignment = -1; ///< Index into Comparison::alignments.
    Glyph glyph = Glyph::Same;
    bool moved = false;
    QList<int> left; ///< Paragraphs, sorted.
    QList<int> right;

    friend bool operator==(const PaneLink &, const PaneLink &) = default;
};

/** Which ribbons of passages that stand elsewhere are drawn at rest. */
enum class MovesShown { None, Current, All };

/** The splitter's handle; it can be dragged, too. */
class LinkStrip : public QSplitterHandle
{
    Q_OBJECT
public:
    explicit LinkStrip(QSplitter *parent);

    void setPaneStyle(const PaneStyle &style);
    /** The panes at its sides; not owned; null where a side has no article. */
    void setViews(ArticleView *left, ArticleView *right);
    void setLinks(const QList<PaneLink> &links);
    const QList<PaneLink> &links() const { return m_links; }
    void setFilter(const MarkFilter &filter);
    void setMoves(MovesShown moves);
    /** Aligned panes show a ghost for each passage that stands elsewhere. */
    void setAligned(bool aligned);
    void setCurrent(int alignment);
    void setHovered(int alignment);

    QSize sizeHint() const override;

Q_SIGNALS:
    void linkActivated(int alignment);
    void linkHovered(int alignment);
    void wheelStepped(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /** The ends of a link in this widget's coordinates: top and bottom at the left and at the right. */
    struct Ends {
        double leftTop, leftBottom, rightTop, rightBottom;
        bool leftSeen, rightSeen;
    };
    struct Look {
        QColor fill, edge, sign;
        double width = 1;
        bool dashed = false;
    };

    std::pair<int, int> spanOf(const ArticleView *view, const QList<int> &paragraphs, bool band) const;
    std::optional<Ends> endsOf(const PaneLink &link) const;
    bool isShown(const PaneLink &link) const;
    /** The links in the order in which they begin on one side, so that those near a place are found at once. */
    struct Side {
        struct Entry {
            int first = 0; ///< Paragraph.
            int reach = 0; ///< The last paragraph of this link and of all before it.
            int link = 0;
        };
        std::vector<Entry> entries;

        Side() = default;
        Side(const QList<PaneLink> &links, QList<int> PaneLink::*paragraphs);
        void findNear(const std::pair<int, int> &seen, std::vector<int> &found) const;
    };
    bool isNear(const PaneLink &link) const;
    std::vector<int> nearLinks() const;
    static std::pair<int, int> seenBy(const ArticleView *view);
    void lookAround() const;
    Look lookOf(const PaneLink &link) const;
    QPainterPath pathOf(const Ends &ends, bool closed) const;
    QPainterPath stubOf(const Ends &ends) const;
    void paintLink(QPainter &painter, const PaneLink &link) const;
    void paintStub(QPainter &painter, const PaneLink &link, const Ends &ends) const;
    void paintBadge(QPainter &painter, const PaneLink &link, const Ends &ends) const;
    void paintGhosts(QPainter &painter) const;
    int linkAt(const QPoint &point) const;
    int paneTop() const { return m_style.headerHeight; }

    PaneStyle m_style;
    ArticleView *m_left = nullptr;
    ArticleView *m_right = nullptr;
    QList<PaneLink> m_links;
    Side m_leftSide;
    Side m_rightSide;
    MarkFilter m_filter;
    MovesShown m_moves = MovesShown::Current;
    bool m_aligned = false;
    mutable std::pair<int, int> m_leftSeen{0, -1}; ///< First and last paragraph in sight.
    mutable std::pair<int, int> m_rightSeen{0, -1};
    int m_current = -1;
    int m_hovered = -1;
    QPoint m_pressed;
    bool m_dragging = false;
    int m_wheel = 0;
};

/** A splitter whose handles are link strips. */
class LinkSplitter : public QSplitter
{
    Q_OBJECT
public:
    using QSplitter::QSplitter;
    LinkStrip *strip(int index) const { return static_cast<LinkStrip *>(handle(index)); }

Q_SIGNALS:
    void stripMade(galley::LinkStrip *strip);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace galley
