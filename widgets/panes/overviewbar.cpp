// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/overviewbar.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace galley
{

namespace
{
constexpr double edge = 6; ///< Paper over and under the columns.
constexpr std::size_t manyRows = 4000;
constexpr double smallest = 2;  ///< No difference is lower than this.
constexpr int squiggleStep = 7; ///< From a squiggle down to the next: where there are many, other marks are seen too.
constexpr int squiggleSide = 6; ///< From the edges of its picture to where a squiggle could begin.

QColor translucent(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

const ParagraphMark *markOf(const ArticleView &view, const PaneRow &row)
{
    const auto &all = view.marks().paragraphs;
    return row.kind == PaneRow::Kind::Paragraph && row.paragraph < all.size() ? &all[row.paragraph] : nullptr;
}

} // namespace

OverviewBar::OverviewBar(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Overview"));
}

void OverviewBar::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    refresh();
}

void OverviewBar::setViews(const QList<ArticleView *> &views)
{
    m_views = views;
    setFixedWidth(sizeHint().width());
    refresh();
}

void OverviewBar::setFilter(const MarkFilter &filter)
{
    m_filter = filter;
    refresh();
}

void OverviewBar::setJoint(bool joint)
{
    m_joint = joint;
    update();
}

void OverviewBar::refresh()
{
    std::size_t rows = 0;
    for (const ArticleView *view : std::as_const(m_views))
        rows += view->rows().rows.size();
    if (rows > manyRows && !m_picture.isNull()) {
        m_redraw.start(120, this);
        return;
    }
    m_picture = {};
    update();
}

void OverviewBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_redraw.timerId())
        return QWidget::timerEvent(event);
    m_redraw.stop();
    m_picture = {};
    update();
}

QSize OverviewBar::sizeHint() const
{
    return {widthFor(int(m_views.size())), 200};
}

int OverviewBar::widthFor(int columns)
{
    return columns <= 2 ? 64 : std::min(64 + 12 * (columns - 2), 130);
}

double OverviewBar::trackTop() const
{
    return m_style.headerHeight + edge;
}

OverviewBar::Column OverviewBar::column(int index) const
{
    const double count = std::max(1.0, double(m_views.size()));
    const double wide = std::min(15.0, (width() - 12) / count - 4);
    const double gap = (width() - wide * count) / (count + 1);
    const double place = isRightToLeft() ? count - 1 - index : index;
    return {std::round(gap + place * (wide + gap)), wide};
}

double OverviewBar::scale() const
{
    int tallest = 1;
    for (const ArticleView *view : m_views)
        tallest = std::max(tallest, view->rows().height);
    return std::min(0.25, (height() - m_style.headerHeight - 2 * edge) / tallest);
}

QRectF OverviewBar::handleRect(int index) const
{
    if (index >= m_views.size())
        return {};
    const ArticleView *view = m_views[index];
    const double k = scale();
    const double page = std::min(view->viewport()->height(), view->rows().height);
    const double top = trackTop() + view->scrollTop() * k;
    Column first = column(m_joint ? 0 : index);
    Column last = column(m_joint ? int(m_views.size()) - 1 : index);
    if (first.left > last.left)
        std::swap(first, last);
    const double steps = std::max(1.0, double(m_views.size()) - 1);
    const double step = std::abs(column(int(steps)).left - column(0).left) / steps;
    const double paper = m_joint              ? 5
                         : m_views.size() < 2 ? 4
                                              : std::clamp((std::floor(step) - first.width) / 2, 0.0, 4.0);
    return QRectF(first.left - paper, top - 1, last.left + last.width + 2 * paper - first.left, page * k + 2);
}

QRectF OverviewBar::paragraphBox(int index, int paragraph) const
{
    const ArticleView *view = m_views[index];
    if (paragraph >= int(view->rows().rowOf.size()))
        return {};
    const PaneRow &row = view->rows().rows[view->rows().rowOf[paragraph]];
    const Column at = column(index);
    return QRectF(at.left, trackTop() + row.top * scale(), at.width, std::max(smallest, row.height * scale() - 2.5));
}

void OverviewBar::paintRowBox(QPainter &painter, const ArticleView &view, int r, const QRectF &box) const
{
    const MarkPalette &colours = *m_style.palette;
    const PaneRow &row = view.rows().rows[r];
    const Role role = row.kind == PaneRow::Kind::Ghost ? Role::Byline : view.article().paragraphs[row.paragraph].role;
    if (role == Role::Furniture || role == Role::Caption)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), std::min(box.height(), 3.0)), colours.line);
    const ParagraphMark *mark = markOf(view, row);
    if (!mark || !m_filter.shows(mark->glyph))
        return;
    painter.setPen(Qt::NoPen);
    switch (mark->glyph) {
    case Glyph::None:
        break;
    case Glyph::Same:
    case Glyph::Reworded:
        painter.setBrush(translucent(colours.shared, 0.5));
        painter.drawRoundedRect(box, 1.5, 1.5);
        break;
    case Glyph::Differs:
        painter.setBrush(colours.differing);
        painter.drawRoundedRect(box, 1.5, 1.5);
        break;
    case Glyph::OnlyHere: {
        QPen pen(colours.only, 1.1);
        pen.setDashPattern({1.5, 1.6});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 1.5, 1.5);
        break;
    }
    }
}

/** A squiggle somewhat wider than @p width, on a paper edge. */
QPixmap OverviewBar::squiggle(double width) const
{
    const QSize size(int(std::ceil(width)) + 2 * squiggleSide, 2 * squiggleSide);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double y = squiggleSide;
    QPainterPath path(QPointF(squiggleSide - 3, y));
    const double step = (width + 6) / 7;
    for (int i = 1; i <= 7; ++i)
        path.lineTo(squiggleSide - 3 + i * step, y + (i == 7 ? 0 : i % 2 ? -2 : 2));
    painter.strokePath(path, QPen(m_style.palette->paper, 3.4));
    painter.strokePath(path, QPen(m_style.palette->finding, 1.4));
    return picture;
}

/** A squiggle for each paragraph with a finding; of those too near to be told apart, the first. */
void OverviewBar::paintFindings(QPainter &painter, int index) const
{
    const ArticleView &view = *m_views[index];
    const Column at = column(index);
    QPixmap picture;
    int last = -squiggleStep;
    for (const Mark &mark : view.marks().marks) {
        if (mark.kind != MarkKind::Finding)
            continue;
        const int paragraph = view.article().paragraphAt(mark.range.start);
        if (paragraph < 0 || paragraph >= int(view.rows().rowOf.size()))
            continue;
        const int y = int(std::lround(paragraphBox(index, paragraph).center().y()));
        if (y - last < squiggleStep)
            continue;
        last = y;
        if (picture.isNull())
            picture = squiggle(at.width);
        painter.drawPixmap(QPointF(at.left - squiggleSide, y - squiggleSide), picture);
    }
}

/** Where rows are lower than two pixels: for each pixel the most severe of the rows in it. */
void OverviewBar::paintDense(QPainter &painter, const ArticleView &view, const Column &at) const
{
    const double k = scale();
    std::vector<Glyph> worst(std::size_t(view.rows().height * k) + 3, Glyph::None);
    for (const PaneRow &row : view.rows().rows) {
        const ParagraphMark *mark = markOf(view, row);
        if (!mark || !m_filter.shows(mark->glyph))
            continue;
        const auto top = std::size_t(row.top * k);
        const std::size_t bottom = std::max(top + std::size_t(smallest), std::size_t(row.bottom() * k));
        for (std::size_t y = top; y < std::min(bottom, worst.size()); ++y)
            worst[y] = std::max(worst[y], mark->glyph);
    }
    for (std::size_t y = 0; y < worst.size(); ++y) {
        const QColor colour = m_style.palette->glyphColour(worst[y]);
        if (worst[y] != Glyph::None)
            painter.fillRect(
                QRectF(at.left, trackTop() + double(y), at.width, 1),
                worst[y] == Glyph::Differs ? colour : translucent(colour, worst[y] == Glyph::OnlyHere ? 0.25 : 0.5));
    }
}

void OverviewBar::paintColumn(QPainter &painter, int index) const
{
    const ArticleView &view = *m_views[index];
    const Column at = column(index);
    const double k = scale();
    const MarkPalette &colours = *m_style.palette;
    painter.setPen(QPen(colours.hair, 1));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(QRectF(at.left - 2, trackTop() - 1.5, at.width + 4, view.rows().height * k + 3), 3, 3);
    const bool dense = k * m_style.body.line * 2 < 2.5;
    if (dense)
        paintDense(painter, view, at);
    for (int r = 0; !dense && r < int(view.rows().rows.size()); ++r) {
        const PaneRow &row = view.rows().rows[r];
        const QRectF box(at.left, trackTop() + row.top * k, at.width, std::max(smallest, row.height * k - 2.5));
        paintRowBox(painter, view, r, box);
    }
    paintFindings(painter, index);
}

void OverviewBar::paintRings(QPainter &painter, int index) const
{
    const QSet<int> &paragraphs = m_views[index]->band().paragraphs;
    if (paragraphs.isEmpty())
        return;
    QRectF box;
    for (const int paragraph : paragraphs)
        box |= paragraphBox(index, paragraph);
    box.adjust(-2, -2, 2, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.palette->paper, 3));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(m_style.palette->ink, 1.6));
    painter.drawRoundedRect(box, 3, 3);
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    const MarkPalette &colours = *m_style.palette;
    if (m_picture.isNull() || m_picture.deviceIndependentSize() != QSizeF(size())) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(colours.window);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(0, 0, width(), m_style.headerHeight), colours.panel);
        painter.fillRect(QRect(0, m_style.headerHeight - 1, width(), 1), colours.line);
        painter.setFont(m_style.smallBold);
        for (int i = 0; i < m_views.size(); ++i) {
            const Column at = column(i);
            painter.setPen(colours.muted);
            painter.drawText(QRectF(at.left - 10, m_style.headerHeight - 24, at.width + 20, 18), Qt::AlignCenter,
                             articleLetter(m_views[i]->articleIndex()));
            paintColumn(painter, i);
        }
        painter.fillRect(QRect(0, 0, 1, height()), colours.line);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(1, m_style.headerHeight, 0, 0));
    for (int i = 0; i < (m_joint ? std::min<qsizetype>(1, m_views.size()) : m_views.size()); ++i) {
        painter.setPen(QPen(colours.muted, m_joint ? 1.3 : 1.2));
        painter.setBrush(colours.isDark ? QColor(255, 255, 255, 18) : QColor(35, 38, 41, 18));
        painter.drawRoundedRect(handleRect(i), 4, 4);
    }
    for (int i = 0; i < m_views.size(); ++i)
        paintRings(painter, i);
}

int OverviewBar::columnAt(double x) const
{
    int best = 0;
    double nearest = 1e9;
    for (int i = 0; i < m_views.size(); ++i) {
        const double distance = std::abs(column(i).left + column(i).width / 2 - x);
        if (distance < nearest) {
            nearest = distance;
            best = i;
        }
    }
    return best;
}

void OverviewBar::dragTo(double y)
{
    if (m_dragged >= 0 && m_dragged < m_views.size())
        emit scrollWanted(m_dragged, int(std::lround((y - m_grip - trackTop()) / scale())));
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_views.isEmpty())
        return;
    m_dragged = columnAt(event->position().x());
    const QRectF handle = handleRect(m_dragged);
    const bool inside = event->position().y() >= handle.top() && event->position().y() <= handle.bottom();
    m_grip = inside ? event->position().y() - handle.top() - 1 : handle.height() / 2;
    if (!inside)
        dragTo(event->position().y());
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        dragTo(event->position().y());
}

void OverviewBar::wheelEvent(QWheelEvent *event)
{
    if (m_views.isEmpty())
        return;
    const int index = columnAt(event->position().x());
    emit scrollWanted(index, m_views[index]->scrollTop() - event->angleDelta().y() * 3 / 5);
    event->accept();
}

} // namespace galley
