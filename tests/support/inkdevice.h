// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what is painted on it like any picture, and notes of all words on what they were written.
#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTextItem>

namespace galley::test
{

/** Words, their colour, and a colour that lies behind a good part of them. */
struct Ink {
    QString words;
    QColor colour;
    QColor behind;
};

/** Forwards everything to a painter on an image; looks at the image before words are drawn on it. */
class InkEngine : public QPaintEngine
{
public:
    explicit InkEngine(QImage *image)
        : QPaintEngine(AllFeatures)
        , m_image(image)
    {
    }

    const QList<Ink> &inks() const { return m_inks; }
    Type type() const override { return User; }
    bool begin(QPaintDevice *) override { return m_painter.begin(m_image); }
    bool end() override { return m_painter.end(); }
    void updateState(const QPaintEngineState &now) override
    {
        m_painter.setPen(now.pen());
        m_painter.setBrush(now.brush());
        m_painter.setBrushOrigin(now.brushOrigin());
        m_painter.setFont(now.font());
        m_painter.setBackground(now.backgroundBrush());
        m_painter.setBackgroundMode(now.backgroundMode());
        m_painter.setRenderHints(QPainter::RenderHints(0xff), false);
        m_painter.setRenderHints(now.renderHints());
        m_painter.setCompositionMode(now.compositionMode());
        m_painter.setOpacity(now.opacity());
        m_transform = now.transform();
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        clip();
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        note(item.text(), m_painter.combinedTransform().mapRect(box).toAlignedRect());
        m_painter.drawTextItem(at, item);
    }
    void drawPath(const QPainterPath &path) override
    {
        clip();
        m_painter.drawPath(path);
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        clip();
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count, mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    }
    void drawRects(const QRectF *rects, int count) override
    {
        clip();
        m_painter.drawRects(rects, count);
    }
    void drawLines(const QLineF *lines, int count) override
    {
        clip();
        m_painter.drawLines(lines, count);
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        clip();
        m_painter.drawPixmap(to, pixmap, from);
    }
    void drawTiledPixmap(const QRectF &to, const QPixmap &pixmap, const QPointF &at) override
    {
        clip();
        m_painter.drawTiledPixmap(to, pixmap, at);
    }
    void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        clip();
        m_painter.drawImage(to, image, from, flags);
    }

private:
    /** The widget's place and what it clips; both may change without a word to the engine. */
    void clip()
    {
        m_painter.setTransform({});
        m_painter.setClipping(false);
        if (!systemClip().isEmpty())
            m_painter.setClipRegion(systemClip());
        m_painter.setTransform(m_transform);
        if (painter()->hasClipping())
            m_painter.setClipPath(painter()->clipPath(), systemClip().isEmpty() ? Qt::ReplaceClip : Qt::IntersectClip);
    }

    void note(const QString &words, const QRect &box)
    {
        const QRect seen = box & m_image->rect();
        if (words.trimmed().isEmpty() || seen.isEmpty() || m_painter.pen().style() == Qt::NoPen)
            return;
        const QRegion shown = systemClip().isEmpty() ? QRegion(seen) : systemClip() & seen;
        QHash<QRgb, int> behind;
        int all = 0;
        for (const QRect &part : shown) {
            for (int y = part.top(); y <= part.bottom(); y += 2) {
                for (int x = part.left(); x <= part.right(); x += 2) {
                    ++behind[m_image->pixel(x, y)];
                    ++all;
                }
            }
        }
        QColor colour = m_painter.pen().color();
        colour.setAlphaF(colour.alphaF() * float(m_painter.opacity()));
        for (const auto &[pixel, count] : behind.asKeyValueRange())
            if (count * 8 > all) // not the lines and edges that cross them
                m_inks << Ink{words, over(colour, QColor(pixel)), QColor(pixel)};
    }

    static QColor over(const QColor &top, const QColor &below)
    {
        const float a = top.alphaF();
        return QColor::fromRgbF(top.redF() * a + below.redF() * (1 - a), top.greenF() * a + below.greenF() * (1 - a),
                                top.blueF() * a + below.blueF() * (1 - a));
    }

    QImage *m_image;
    QPainter m_painter;
    QTransform m_transform;
    QList<Ink> m_inks;
};

/** For QWidget::render(): a picture of that size. */
class InkDevice : public QPaintDevice
{
public:
    explicit InkDevice(const QSize &size)
        : m_image(size, QImage::Format_RGB32)
        , m_engine(&m_image)
    {
        m_image.fill(Qt::white);
    }

    const QImage &image() const { return m_image; }
    const QList<Ink> &inks() const { return m_engine.inks(); }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_image.width();
        case PdmHeight:
            return m_image.height();
        case PdmWidthMM:
            return m_image.widthMM();
        case PdmHeightMM:
            return m_image.heightMM();
        case PdmNumColors:
            return m_image.colorCount();
        case PdmDepth:
            return m_image.depth();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_image.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_image.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDevicePixelRatioF_EncodedA:
        case PdmDevicePixelRatioF_EncodedB:
            return encodeMetricF(which, 1);
        }
        return 0;
    }

private:
    QImage m_image;
    mutable InkEngine m_engine;
};

} // namespace galley::test
