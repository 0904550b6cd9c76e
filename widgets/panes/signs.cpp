// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/signs.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace galley
{

namespace
{

void addWave(QPainterPath &path, double y)
{
    path.moveTo(2.8, y);
    path.cubicTo(4.4, y - 2.2, 6.2, y - 2, 8, y - 0.7);
    path.cubicTo(9.8, y + 0.6, 11.6, y + 0.8, 13.2, y - 1.4);
}

void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
}

void addArrow(QPainterPath &path, double x, double tail, double head, double wing)
{
    const double back = head + (tail > head ? wing : -wing);
    addLine(path, {{x, tail}, {x, head}});
    addLine(path, {{x - wing, back}, {x, head}, {x + wing, back}});
}

QPainterPath pathOf(Sign sign)
{
    QPainterPath path;
    switch (sign) {
    case Sign::Differs:
        addLine(path, {{10.6, 2.8}, {5.4, 13.2}});
        [[fallthrough]];
    case Sign::Same:
        addLine(path, {{3, 6}, {13, 6}});
        addLine(path, {{3, 10}, {13, 10}});
        break;
    case Sign::Reworded:
        addWave(path, 6.6);
        addWave(path, 11.2);
        break;
    case Sign::OnlyHere:
    case Sign::OnlyHereFilled: {
        const double r = sign == Sign::OnlyHere ? 5.2 : 4.4;
        addLine(path, {{8, 8 - r}, {8 + r, 8}, {8, 8 + r}, {8 - r, 8}});
        path.closeSubpath();
        break;
    }
    case Sign::Moved:
        addArrow(path, 5, 13, 3.4, 2.6);
        addArrow(path, 11, 3, 12.6, 2.6);
        break;
    case Sign::Spelling:
        path.moveTo(1.5, 9);
        for (int i = 0; i < 4; ++i) {
            const double x = 1.5 + 3.3 * i;
            const double y = i % 2 == 0 ? 6 : 12;
            path.cubicTo(x + 1.1, y, x + 2.2, y, x + 3.3, 9);
        }
        break;
    case Sign::ChevronRight:
        addLine(path, {{6, 3.5}, {10.5, 8}, {6, 12.5}});
        break;
    case Sign::ChevronDown:
        addLine(path, {{3.5, 6}, {8, 10.5}, {12.5, 6}});
        break;
    case Sign::Close:
        addLine(path, {{4, 4}, {12, 12}});
        addLine(path, {{12, 4}, {4, 12}});
        break;
    case Sign::Warning:
        addLine(path, {{8, 2.5}, {14, 13.5}, {2, 13.5}});
        path.closeSubpath();
        addLine(path, {{8, 6.5}, {8, 9.7}});
        addLine(path, {{8, 11.6}, {8, 11.7}});
        break;
    case Sign::ArrowUp:
        addArrow(path, 8, 13, 3, 3.6);
        break;
    case Sign::ArrowDown:
        addArrow(path, 8, 3, 13, 3.6);
        break;
    }
    return path;
}

class SignEngine : public QIconEngine
{
public:
    SignEngine(Sign sign, const QColor &colour)
        : m_sign(sign)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.5f);
        paintSign(*painter, m_sign, rect, colour);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SignEngine(m_sign, m_colour); }

private:
    Sign m_sign;
    QColor m_colour;
};

} // namespace

Sign signOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Reworded:
        return Sign::Reworded;
    case Glyph::OnlyHere:
        return Sign::OnlyHere;
    case Glyph::Differs:
        return Sign::Differs;
    case Glyph::None:
    case Glyph::Same:
        break;
    }
    return Sign::Same;
}

void paintSign(QPainter &painter, Sign sign, const QRectF &box, const QColor &colour, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(sign == Sign::OnlyHereFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(pathOf(sign));
    painter.restore();
}

void stampSign(QPainter &painter, Sign sign, const QPoint &corner, int side, const QColor &colour, double width)
{
    using namespace Qt::StringLiterals;
    const double ratio = painter.device()->devicePixelRatioF();
    const QString key = u"sign %1 %2 %3 %4 %5"_s.arg(int(sign)).arg(side).arg(colour.rgba()).arg(width).arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap(QSize(side, side) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter onto(&picture);
        paintSign(onto, sign, QRectF(0, 0, side, side), colour, width);
        onto.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(corner, picture);
}

QIcon signIcon(Sign sign, const QColor &colour)
{
    return QIcon(new SignEngine(sign, colour));
}

} // namespace galley
