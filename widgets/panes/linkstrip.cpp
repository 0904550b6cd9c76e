// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/linkstrip.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

namespace galley
{

namespace
{
constexpr double inset = 5;

bool meets(std::pair<int, int> span, int height)
{
    return span.second > 0 && span.first < height;
}

} // namespace

LinkStrip::LinkStrip(QSplitter *parent)
    : QSplitterHandle(parent->orientation(), parent)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void LinkStrip::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    update();
}

void LinkStrip::setViews(ArticleView *left, ArticleView *right)
{
    m_left = left;
    m_right = right;
    update();
}

void LinkStrip::setLinks(const QList<PaneLink> &links)
{
    m_links = links;
    m_leftSide = Side(m_links, &PaneLink::left);
    m_rightSide = Side(m_links, &PaneLink::right);
    update();
}

LinkStrip::Side::Side(const QList<PaneLink> &links, QList<int> PaneLink::*paragraphs)
{
    for (int i = 0; i < int(links.size()); ++i)
        entries.push_back({(links[i].*paragraphs).first(), (links[i].*paragraphs).last(), i});
    std::ranges::stable_sort(entries, {}, &Entry::first);
    int reach = -1;
    for (Entry &entry : entries)
        entry.reach = reach = std::max(reach, entry.reach);
}

void LinkStrip::Side::findNear(const std::pair<int, int> &seen, std::vector<int> &found) const
{
    auto entry = std::ranges::upper_bound(entries, seen.second, {}, &Entry::first);
    while (entry != entries.begin() && (--entry)->reach >= seen.first)
        found.push_back(entry->link);
}

void LinkStrip::setFilter(const MarkFilter &filter)
{
    m_filter = filter;
    update();
}

void LinkStrip::setMoves(MovesShown moves)
{
    m_moves = moves;
    update();
}

void LinkStrip::setAligned(bool aligned)
{
    m_aligned = aligned;
    update();
}

void LinkStrip::setCurrent(int alignment)
{
    if (std::exchange(m_current, alignment) != alignment)
        update();
}

void LinkStrip::setHovered(int alignment)
{
    if (std::exchange(m_hovered, alignment) != alignment)
        update();
}

QSize LinkStrip::sizeHint() const
{
    const auto *around = static_cast<const QSplitter *>(parent());
    return orientation() == Qt::Vertical ? QSize(100, around->handleWidth()) : QSize(m_style.ribbon, 100);
}

std::pair<int, int> LinkStrip::spanOf(const ArticleView *view, const QList<int> &paragraphs, bool band) const
{
    const auto rectOf = [view, band](int paragraph) {
        return band ? view->bandRect(view->rows().rowOf[paragraph]) : view->paragraphRect(paragraph);
    };
    const QRect first = rectOf(paragraphs.first());
    const QRect last = rectOf(paragraphs.last());
    return {first.top(), last.top() + last.height()};
}

std::optional<LinkStrip::Ends> LinkStrip::endsOf(const PaneLink &link) const
{
    const bool current = link.alignment == m_current;
    const int height = m_left->viewport()->height();
    const auto left = spanOf(m_left, link.left, current);
    const auto right = spanOf(m_right, link.right, current);
    Ends ends{double(left.first),   double(left.second), double(right.first),
              double(right.second), meets(left, height), meets(right, height)};
    if (!ends.leftSeen && !ends.rightSeen)
        return {};
    const double in = current ? 0.75 : link.moved ? 0.5 : inset + 0.5;
    for (double *y : {&ends.leftTop, &ends.rightTop})
        *y += paneTop() + in;
    for (double *y : {&ends.leftBottom, &ends.rightBottom})
        *y += paneTop() - in;
    return ends;
}

bool LinkStrip::isShown(const PaneLink &link) const
{
    if (!m_filter.shows(link.glyph))
        return false;
    if (!link.moved || m_moves == MovesShown::All)
        return true;
    return link.alignment == m_hovered || (link.alignment == m_current && m_moves != MovesShown::None);
}

/** The first and the last paragraph that @p view has in sight. */
std::pair<int, int> LinkStrip::seenBy(const ArticleView *view)
{
    const auto &rows = view->rows().rows;
    int first = view->rows().rowAt(view->scrollTop());
    int last = view->rows().rowAt(view->scrollTop() + view->viewport()->height());
    while (first > 0 && rows[first].kind == PaneRow::Kind::Ghost)
        --first;
    while (last + 1 < int(rows.size()) && rows[last].kind == PaneRow::Kind::Ghost)
        ++last;
    const int begin = rows[first].kind == PaneRow::Kind::Ghost ? 0 : rows[first].paragraph;
    const bool open = rows[last].kind == PaneRow::Kind::Ghost;
    return {begin, open ? int(view->article().paragraphs.size()) : rows[last].paragraph + rows[last].count - 1};
}

void LinkStrip::lookAround() const
{
    m_leftSeen = seenBy(m_left);
    m_rightSeen = seenBy(m_right);
}

/** Whether one of its ends may be in sight; cheap. */
bool LinkStrip::isNear(const PaneLink &link) const
{
    return (link.left.last() >= m_leftSeen.first && link.left.first() <= m_leftSeen.second) ||
           (link.right.last() >= m_rightSeen.first && link.right.first() <= m_rightSeen.second);
}

/** The indices of the links that isNear() says yes to, in their order. */
std::vector<int> LinkStrip::nearLinks() const
{
    std::vector<int> found;
    m_leftSide.findNear(m_leftSeen, found);
    m_rightSide.findNear(m_rightSeen, found);
    std::ranges::sort(found);
    const auto twice = std::ranges::unique(found);
    found.erase(twice.begin(), twice.end());
    std::erase_if(found, [this](int link) { return !isNear(m_links[link]); });
    return found;
}

int LinkStrip::linkAt(const QPoint &point) const
{
    if (!m_left || !m_right || m_left->rows().rows.empty() || m_right->rows().rows.empty() || point.y() < paneTop())
        return -1;
    if (orientation() == Qt::Vertical)
        return -1;
    int found = -1;
    lookAround();
    for (const int i : nearLinks()) {
        const PaneLink &link = m_links[i];
        if (!isShown(link))
            continue;
        const auto ends = endsOf(link);
        if (!ends)
            continue;
        const bool stub = !ends->leftSeen || !ends->rightSeen;
        if ((stub ? stubOf(*ends) : pathOf(*ends, true)).contains(point))
            found = link.alignment;
        if (found >= 0 && found == m_current)
            return found;
    }
    return found;
}

void LinkStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_dragging = false;
    QSplitterHandle::mousePressEvent(event);
}

void LinkStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton) {
        m_dragging = m_dragging || (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging)
            QSplitterHandle::mouseMoveEvent(event);
        return;
    }
    const int link = linkAt(point);
    setCursor(link >= 0 ? Qt::PointingHandCursor : orientation() == Qt::Vertical ? Qt::SplitVCursor : Qt::SplitHCursor);
    if (link != m_hovered)
        emit linkHovered(link);
}

void LinkStrip::mouseReleaseEvent(QMouseEvent *event)
{
    QSplitterHandle::mouseReleaseEvent(event);
    if (m_dragging || event->button() != Qt::LeftButton)
        return;
    if (const int link = linkAt(event->position().toPoint()); link >= 0)
        emit linkActivated(link);
}

void LinkStrip::leaveEvent(QEvent *)
{
    emit linkHovered(-1);
}

void LinkStrip::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    for (; m_wheel >= 120; m_wheel -= 120)
        emit wheelStepped(-1);
    for (; m_wheel <= -120; m_wheel += 120)
        emit wheelStepped(1);
    event->accept();
}

QSplitterHandle *LinkSplitter::createHandle()
{
    auto *strip = new LinkStrip(this);
    emit stripMade(strip);
    return strip;
}

} // namespace galley
