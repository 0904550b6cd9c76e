// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/icons.h"

#include "widgets/look/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray svgOf(const QString &name)
{
    static QHash<QString, QByteArray> known;
    auto it = known.find(name);
    if (it == known.end()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        it = known.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *it;
}

/** Draws the SVG anew for each size and colour, and keeps the result. */
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QString &name, IconColour colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colourFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor colour = colourFor(mode);
        const QString key = u"galley:%1:%2x%3@%4:%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(colour.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = std::min(size.width(), size.height());
        const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        paintIcon(&painter, QRectF(mirrored ? size.width() - side : 0, 0, side, side), m_name, colour);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return u"galley-line"_s; }
    bool isNull() override { return svgOf(m_name).isEmpty(); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        QColor colour = colours().*m_colour;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.5f);
        return colour;
    }

    QString m_name;
    IconColour m_colour;
};

} // namespace

QIcon lineIcon(const QString &name, IconColour colour)
{
    return QIcon(new LineIconEngine(name, colour));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    QByteArray svg = svgOf(name);
    if (svg.isEmpty())
        return;
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(painter->opacity() * double(colour.alphaF()));
    renderer.render(painter, rect);
    painter->restore();
}

QString glyphIcon(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Same:
        return u"glyph-same"_s;
    case Glyph::Reworded:
        return u"glyph-reworded"_s;
    case Glyph::OnlyHere:
        return u"glyph-only"_s;
    case Glyph::Differs:
        return u"glyph-differs"_s;
    case Glyph::None:
        break;
    }
    return {};
}

void paintBadge(QPainter *painter, const QRectF &rect, const QString &letter, bool base)
{
    const MarkPalette &p = colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(p.badge, 1.5));
    painter->setBrush(base ? QBrush(p.badge) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    painter->setPen(base ? p.badgeInk : p.ink);
    painter->setFont(uiFont(rect.height() >= 22 ? 13 : 11, QFont::Bold));
    painter->drawText(rect, Qt::AlignCenter, letter);
    painter->restore();
}

void paintDisc(QPainter *painter, const QRectF &rect, int number)
{
    const MarkPalette &p = colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(p.markLine, 1.2));
    painter->setBrush(p.mark);
    painter->drawEllipse(rect.adjusted(0.6, 0.6, -0.6, -0.6));
    painter->setPen(p.ink);
    painter->setFont(uiFont(11, QFont::DemiBold));
    painter->drawText(rect, Qt::AlignCenter, QString::number(number));
    painter->restore();
}

} // namespace galley
