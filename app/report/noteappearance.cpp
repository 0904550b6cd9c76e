// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/noteappearance.h"

#include "app/marks/markpalette.h"
#include "app/report/pdfpainter.h"

namespace galley
{

namespace
{

/** Writes the operators of a content stream (ISO 32000-1, 8.5), turning y upward. */
class OperatorWriter
{
public:
    explicit OperatorWriter(double pageHeight)
        : m_height(pageHeight)
    {
    }

    QByteArray bytes() const { return m_bytes; }
    void raw(const char *text) { m_bytes += text; }
    void number(double value) { m_bytes += QByteArray::number(value, 'f', 3) + ' '; }
    void point(double x, double y)
    {
        number(x);
        number(m_height - y);
    }
    void colour(const QColor &c, const char *operation)
    {
        number(c.redF());
        number(c.greenF());
        number(c.blueF());
        m_bytes += operation;
        m_bytes += '\n';
    }
    void rectangle(const QRectF &r)
    {
        point(r.left(), r.bottom());
        number(r.width());
        number(r.height());
        m_bytes += "re\n";
    }
    void line(double left, double right, double y)
    {
        point(left, y);
        m_bytes += "m ";
        point(right, y);
        m_bytes += "l S\n";
    }
    void polyline(const QPolygonF &points)
    {
        for (qsizetype i = 0; i < points.size(); ++i) {
            point(points.at(i).x(), points.at(i).y());
            m_bytes += i == 0 ? "m\n" : "l\n";
        }
    }
    void circle(const QPointF &centre, double rx, double ry)
    {
        constexpr double k = 0.5523; // four cubics that look like a circle
        const auto curve = [&](double x1, double y1, double x2, double y2, double x3, double y3) {
            point(centre.x() + x1 * rx, centre.y() + y1 * ry);
            point(centre.x() + x2 * rx, centre.y() + y2 * ry);
            point(centre.x() + x3 * rx, centre.y() + y3 * ry);
            m_bytes += "c\n";
        };
        point(centre.x() + rx, centre.y());
        m_bytes += "m\n";
        curve(1, k, k, 1, 0, 1);
        curve(-k, 1, -1, k, -1, 0);
        curve(-1, -k, -k, -1, 0, -1);
        curve(k, -1, 1, -k, 1, 0);
    }

private:
    double m_height;
    QByteArray m_bytes;
};

void writeLine(OperatorWriter &out, const NoteLine &line)
{
    const LineGeometry geometry = lineGeometry(line.look, line.baseline);
    const double y = geometry.y - (line.weight - 1) * geometry.width / 2; // a heavy line grows upward, inside its quad
    out.colour(MarkPalette::light().lineColour(line.look), "RG");
    out.number(geometry.width * line.weight);
    out.raw("w ");
    switch (geometry.style) {
    case LineStyle::None:
        return;
    case LineStyle::Double:
        out.line(line.rect.left(), line.rect.right(), geometry.second);
        break;
    case LineStyle::Dotted:
        // dots; a heavy line is of dashes, each over two dots and the gap between them
        out.raw("[");
        out.number(geometry.width * (line.weight > 1 ? 3 : 1));
        out.number(geometry.width);
        out.raw("] ");
        out.number(line.rect.left() - line.from);
        out.raw("d ");
        break;
    case LineStyle::Wavy:
        out.raw("1 J 1 j ");
        out.polyline(squiggle(line.rect.left(), line.rect.right(), y));
        out.raw("S\n");
        return;
    case LineStyle::Solid:
    case LineStyle::Strike:
        break;
    }
    out.line(line.rect.left(), line.rect.right(), y);
    if (geometry.style == LineStyle::Dotted)
        out.raw("[] 0 d\n");
}

void writeCaret(OperatorWriter &out, const QRectF &rect, const QColor &colour)
{
    out.colour(colour, "rg");
    out.polyline({rect.bottomLeft(), QPointF(rect.center().x(), rect.top()), rect.bottomRight(),
                  QPointF(rect.center().x(), rect.top() + rect.height() * 0.4)});
    out.raw("h f\n");
}

} // namespace

QRectF noteRect(const PlannedNote &note)
{
    QRectF all;
    for (const QRectF &quad : note.quads)
        all = all.united(quad);
    return note.lines.isEmpty() ? all : all.adjusted(-0.5, 0, 0.5, 2);
}

QByteArray noteAppearance(const PlannedNote &note, double pageHeight)
{
    OperatorWriter out(pageHeight);
    out.raw("/GS gs\n");
    switch (note.kind) {
    case NoteKind::Highlight:
        out.colour(note.colour, "rg");
        for (const QRectF &quad : note.quads)
            out.rectangle(quad.adjusted(0, 0.6, 0, -0.2));
        out.raw("f\n");
        break;
    case NoteKind::Caret:
        writeCaret(out, note.quads.first(), note.colour);
        break;
    case NoteKind::Text: {
        const QRectF rect = note.quads.first();
        out.colour(note.colour, "RG");
        out.raw("0.75 w\n");
        out.circle(rect.center(), rect.width() / 2 - 0.4, rect.height() / 2 - 0.4);
        out.raw("h S\n");
        break;
    }
    case NoteKind::Underline:
    case NoteKind::Squiggly:
    case NoteKind::StrikeOut:
        break;
    }
    for (const NoteLine &line : note.lines)
        writeLine(out, line);
    return out.bytes();
}

} // namespace galley
