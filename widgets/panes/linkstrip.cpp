// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/linkstrip.h"

#include "widgets/panes/signs.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace galley
{

namespace
{
constexpr double stubWidth = 19;
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

LinkStrip::Look LinkStrip::lookOf(const PaneLink &link) const
{
    const MarkPalette &colours = *m_style.palette;
    const bool differs = link.glyph == Glyph::Differs;
    Look look{differs ? colours.differingRibbon : colours.sharedRibbon,
              differs ? colours.differingEdge : colours.sharedEdge, differs ? colours.differing : colours.shared, 1,
              link.moved};
    if (link.alignment == m_hovered) {
        look.fill = differs ? colours.differingWord : colours.sharedWord;
        look.edge = look.sign;
    }
    if (link.alignment == m_current) {
        look.fill = bandColours(link.glyph, colours).fill;
        look.edge = look.sign;
        look.width = 1.5;
    }
    return look;
}

QPainterPath LinkStrip::pathOf(const Ends &ends, bool closed) const
{
    const double right = width();
    const double middle = right / 2;
    QPainterPath path(QPointF(0, ends.leftTop));
    path.cubicTo(middle, ends.leftTop, middle, ends.rightTop, right, ends.rightTop);
    if (closed)
        path.lineTo(right, ends.rightBottom);
    else
        path.moveTo(right, ends.rightBottom);
    path.cubicTo(middle, ends.rightBottom, middle, ends.leftBottom, 0, ends.leftBottom);
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath LinkStrip::stubOf(const Ends &ends) const
{
    constexpr double radius = 7;
    const double top = ends.leftSeen ? ends.leftTop : ends.rightTop;
    const double bottom = ends.leftSeen ? ends.leftBottom : ends.rightBottom;
    QPainterPath path;
    path.addRoundedRect(QRectF(-radius, top, stubWidth + radius, bottom - top), radius, radius);
    if (ends.leftSeen)
        return path;
    return QTransform(-1, 0, 0, 1, width(), 0).map(path);
}

void LinkStrip::paintStub(QPainter &painter, const PaneLink &link, const Ends &ends) const
{
    const Look look = lookOf(link);
    painter.setPen(QPen(look.edge, look.width));
    painter.setBrush(look.fill);
    painter.drawPath(stubOf(ends));
    const double top = ends.leftSeen ? ends.leftTop : ends.rightTop;
    const double bottom = ends.leftSeen ? ends.leftBottom : ends.rightBottom;
    const bool up = ends.leftSeen ? ends.rightTop < paneTop() : ends.leftTop < paneTop();
    const double x = ends.leftSeen ? stubWidth / 2 - 0.5 : width() - stubWidth / 2 + 0.5;
    const double y = std::clamp((top + bottom) / 2, paneTop() + 10.0, std::max(paneTop() + 10.0, height() - 10.0));
    paintSign(painter, up ? Sign::ArrowUp : Sign::ArrowDown, QRectF(x - 8, y - 8, 16, 16), look.sign, 1.5);
}

void LinkStrip::paintBadge(QPainter &painter, const PaneLink &link, const Ends &ends) const
{
    const Look look = lookOf(link);
    const double wanted = (ends.leftTop + ends.leftBottom + ends.rightTop + ends.rightBottom) / 4;
    const QPointF centre(width() / 2.0,
                         std::clamp(wanted, paneTop() + 14.0, std::max(paneTop() + 14.0, height() - 14.0)));
    painter.setPen(QPen(look.sign, 1.5));
    painter.setBrush(m_style.palette->paper);
    painter.drawEllipse(centre, 12.5, 12.5);
    paintSign(painter, link.moved ? Sign::Moved : signOf(link.glyph), QRectF(centre.x() - 8, centre.y() - 8, 16, 16),
              look.sign, 1.8);
}

void LinkStrip::paintLink(QPainter &painter, const PaneLink &link) const
{
    const auto ends = endsOf(link);
    const bool ghost = link.moved && m_aligned;
    if (!ends || (ghost && (!ends->leftSeen || !ends->rightSeen)))
        return;
    if (!ends->leftSeen || !ends->rightSeen)
        return paintStub(painter, link, *ends);
    const Look look = lookOf(link);
    painter.fillPath(pathOf(*ends, true), look.fill);
    QPen pen(look.edge, look.width);
    pen.setCapStyle(Qt::FlatCap);
    if (look.dashed)
        pen.setDashPattern({6 / look.width, 4 / look.width});
    painter.strokePath(pathOf(*ends, false), pen);
    if (link.alignment == m_current)
        paintBadge(painter, link, *ends);
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

void LinkStrip::paintGhosts(QPainter &painter) const
{
    const auto paintSide = [&](const ArticleView *ghosts, const ArticleView *sources) {
        const int top = ghosts->scrollTop();
        for (int r = ghosts->rows().rowAt(top); r >= 0 && r < int(ghosts->rows().rows.size()); ++r) {
            const PaneRow &row = ghosts->rows().rows[r];
            const QRect ghost = ghosts->rowRect(r);
            if (ghost.top() > ghosts->viewport()->height())
                break;
            if (row.kind != PaneRow::Kind::Ghost || row.source.article != sources->articleIndex())
                continue;
            const QRect source = sources->paragraphRect(row.source.index);
            const bool isLeft = ghosts == m_left;
            const QRect &l = isLeft ? ghost : source;
            const QRect &right = isLeft ? source : ghost;
            const bool current = row.alignment == m_current;
            const double in = current ? 0.75 : 0.5;
            const auto upper = [&](const QRect &box) { return box.top() + paneTop() + in; };
            const auto lower = [&](const QRect &box) { return box.top() + box.height() + paneTop() - in; };
            const Ends ends{upper(l), lower(l), upper(right), lower(right), true, true};
            QColor fill = m_style.palette->sharedBand;
            fill.setAlphaF(0.55f);
            const BandColours band = bandColours(sources->band().glyph, *m_style.palette);
            painter.fillPath(pathOf(ends, true), current ? band.fill : fill);
            QPen pen(current ? band.edge : m_style.palette->sharedEdge, current ? 1.5 : 1);
            pen.setDashPattern({6 / pen.widthF(), 4 / pen.widthF()});
            pen.setCapStyle(Qt::FlatCap);
            painter.strokePath(pathOf(ends, false), pen);
            const auto link = std::ranges::find(m_links, m_current, &PaneLink::alignment);
            if (current && link != m_links.end())
                paintBadge(painter, *link, ends);
        }
    };
    paintSide(m_right, m_left);
    paintSide(m_left, m_right);
}

void LinkStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MarkPalette &colours = *m_style.palette;
    painter.fillRect(rect(), colours.trough);
    if (orientation() == Qt::Vertical)
        return;
    if (m_left && m_right && !m_left->rows().rows.empty() && !m_right->rows().rows.empty()) {
        painter.setClipRect(QRect(0, paneTop(), width(), height() - paneTop()));
        lookAround();
        paintGhosts(painter);
        const std::vector<int> links = nearLinks();
        for (const bool strong : {false, true}) {
            for (const int i : links) {
                const PaneLink &link = m_links[i];
                if (isShown(link) && (link.alignment == m_current || link.alignment == m_hovered) == strong)
                    paintLink(painter, link);
            }
        }
        painter.setClipping(false);
    }
    painter.fillRect(QRect(0, 0, width(), paneTop()), colours.panel);
    painter.fillRect(QRect(0, paneTop() - 1, width(), 1), colours.line);
    painter.fillRect(QRect(0, 0, 1, height()), colours.line);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
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
