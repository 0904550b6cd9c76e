// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The painting of LinkStrip: ribbons, stubs, badges and ghosts.
#include "widgets/panes/linkstrip.h"

#include "widgets/panes/signs.h"

#include <QPainter>

namespace galley
{

namespace
{
constexpr double stubWidth = 19;
} // namespace

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
    // of a passage that is nearly out of sight enough stays to hold the arrow
    const double top = std::min(ends.leftSeen ? ends.leftTop : ends.rightTop, height() - stubWidth - 1);
    const double bottom = std::max(ends.leftSeen ? ends.leftBottom : ends.rightBottom, paneTop() + stubWidth + 1);
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

} // namespace galley
