// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pagesetter.h"

#include "app/marks/markpalette.h"

#include <QLocale>

namespace galley
{

namespace
{
constexpr double footHeight = 26; // the foot's rule, its line, and air above

QColor discColour(ItemKind kind)
{
    const MarkPalette &palette = MarkPalette::light();
    switch (kind) {
    case ItemKind::Difference:
        return palette.differing;
    case ItemKind::Finding:
        return palette.finding;
    case ItemKind::Note:
    case ItemKind::Quote:
        break;
    }
    return palette.mark;
}
} // namespace

PageSetter::PageSetter(const ReportInput &input, const PageOptions &options, const QPageLayout &layout)
    : m_input(input)
    , m_options(options)
{
    QList<Annotation> annotations = input.annotations;
    for (Annotation &annotation : annotations)
        annotation.status = AnnotationStatus::Open; // paper shows what is settled, too, and says that it is
    for (int i = 0; i < input.articles.size(); ++i)
        m_marks.append(marksFor(i, input.articles.at(i), input.comparison, input.findings, annotations));
    m_plan.layout = layout;
    m_frame = layout.paintRect(QPageLayout::Point);
    m_bottom = m_frame.bottom() - footHeight;
}

void PageSetter::newPage()
{
    m_plan.pages.append(PlannedPage());
    m_y = m_frame.top();
    if (m_head) {
        m_isRepeated = true;
        m_head(*this);
        m_isRepeated = false;
    }
    m_top = m_y;
}

bool PageSetter::hasRoomFor(double height) const
{
    constexpr double least = 60; // what begins on a page shows some lines there
    if (height <= room())
        return true;
    return room() >= least && (height > fullRoom() || room() > fullRoom() / 2);
}

void PageSetter::ensure(double height)
{
    if (m_plan.pages.isEmpty() || height > room())
        newPage();
}

TextBlock PageSetter::block(const QString &text, TextStyle style, double width, const QList<TextSpan> &spans) const
{
    TextBlock block;
    block.text = text;
    block.text.replace(u'\n', QChar(QChar::LineSeparator));
    block.style = style;
    block.articleSize = m_options.textSize;
    block.width = width;
    // Galley's words begin where its language does, whatever they quote; see mirror() in pageplan.cpp
    const bool fromRight = QLocale().textDirection() == Qt::RightToLeft;
    block.alignment = (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    block.spans = spans;
    return brokenIntoLines(block);
}

TextBlock PageSetter::oneLine(const QString &text, TextStyle style, double width) const
{
    TextBlock whole = block(text, style, width);
    if (whole.lines.size() < 2)
        return whole;
    const qsizetype fits = whole.lines.first().range.end;
    for (qsizetype cut = fits; cut > 1; --cut) { // the mark of elision may itself want room
        const TextBlock shorter = block(text.first(cut).trimmed() + QChar(u'…'), style, width);
        if (shorter.lines.size() == 1)
            return shorter;
    }
    return whole;
}

void PageSetter::put(const TextBlock &block, const QPointF &at, const QColor &colour)
{
    putLines(block, 0, int(block.lines.size()), at, colour);
}

void PageSetter::putLines(const TextBlock &block, int first, int count, const QPointF &at, const QColor &colour)
{
    if (count == 0)
        return;
    PlacedText placed;
    placed.at = at;
    placed.block = block;
    placed.firstLine = first;
    placed.lineCount = count;
    placed.colour = colour;
    placed.element = leafFor(block);
    page().texts.append(placed);
}

int PageSetter::add(StructureElement::Kind kind, int parent, const QString &language)
{
    m_plan.elements.append({kind, parent, language, {}});
    return int(m_plan.elements.size()) - 1;
}

int PageSetter::open(StructureElement::Kind kind, const QString &spoken)
{
    if (m_isRepeated) {
        m_open.append(-1);
        return -1;
    }
    const int element = add(kind, m_open.last(), {});
    m_plan.elements[element].spoken = spoken;
    m_open.append(element);
    return element;
}

void PageSetter::reopen(int element)
{
    m_open.append(element);
}

int PageSetter::elementOf(int article, int paragraph)
{
    if (!m_articles.contains(article)) {
        const Article &source = m_input.articles.at(article);
        const int whole = add(StructureElement::Kind::Article, -1, {});
        m_articles.insert(article, add(StructureElement::Kind::Division, whole, {}));
        for (const Paragraph &one : source.paragraphs)
            add(one.role == Role::Title ? StructureElement::Kind::Heading2 : StructureElement::Kind::Paragraph, whole,
                source.language);
    }
    return m_articles.value(article) + 1 + paragraph;
}

/** An element for a text of its own; none for what stands on every page. */
int PageSetter::leafFor(const TextBlock &block)
{
    switch (block.style) {
    case TextStyle::RunningHead:
    case TextStyle::Badge:
    case TextStyle::Disc:
    case TextStyle::Foot:
        return -1;
    case TextStyle::DocumentTitle:
        return m_isRepeated ? -1 : add(StructureElement::Kind::Heading1, m_open.last(), block.language);
    case TextStyle::Section:
        return m_isRepeated ? -1 : add(StructureElement::Kind::Heading2, m_open.last(), block.language);
    default:
        return m_isRepeated ? -1 : add(StructureElement::Kind::Paragraph, m_open.last(), block.language);
    }
}

void PageSetter::rule(double y, const QColor &colour, double strength)
{
    PlacedShape shape;
    shape.rect = QRectF(left(), y, width(), 0);
    shape.colour = colour;
    shape.strength = strength;
    page().shapes.append(shape);
}

void PageSetter::glyph(Glyph glyph, const QPointF &centre, double size)
{
    PlacedShape shape;
    shape.kind = PlacedShape::Kind::Glyph;
    shape.glyph = glyph;
    shape.rect = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size);
    shape.colour = MarkPalette::light().glyphColour(glyph);
    shape.strength = 1.2;
    page().shapes.append(shape);
}

void PageSetter::movedGlyph(const QPointF &centre, double size)
{
    PlacedShape shape;
    shape.kind = PlacedShape::Kind::MovedGlyph;
    shape.rect = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size);
    shape.colour = MarkPalette::light().shared;
    shape.strength = 1.1;
    page().shapes.append(shape);
}

void PageSetter::badge(int article, const QPointF &topLeft, bool filled)
{
    PlacedShape shape;
    shape.kind = filled ? PlacedShape::Kind::Badge : PlacedShape::Kind::BadgeOutline;
    shape.rect = QRectF(topLeft, QSizeF(13, 13));
    shape.colour = MarkPalette::light().badge;
    shape.text = articleLetter(article);
    page().shapes.append(shape);
}

double PageSetter::discWidth(int number)
{
    return number < 10 ? 12 : number < 100 ? 13.5 : number < 1000 ? 17 : 21.5;
}

QRectF PageSetter::disc(const ReportItem &item, const QPointF &centre)
{
    const double width = discWidth(item.number);
    PlacedShape shape;
    shape.kind = PlacedShape::Kind::Disc;
    shape.rect = QRectF(centre.x() - width / 2, centre.y() - 6, width, 12);
    shape.colour = discColour(item.kind);
    shape.text = QString::number(item.number);
    shape.item = item.kind;
    page().shapes.append(shape);
    return shape.rect;
}

/** Whether the title of a document and what is said beside it have one line together. */
bool PageSetter::fitsBeside(const QString &title, const QString &side) const
{
    const TextBlock left = block(title, TextStyle::DocumentTitle, width());
    const TextBlock right = block(side, TextStyle::UiSmall, width());
    return left.lines.size() <= 1 && right.lines.size() <= 1 &&
           (left.lines.isEmpty() || right.lines.isEmpty() ||
            left.lines.first().width + right.lines.first().width + 18 <= width());
}

void PageSetter::pageTitle(const QString &text, const QString &side, TextStyle style)
{
    const MarkPalette &palette = MarkPalette::light();
    if (style == TextStyle::DocumentTitle && !fitsBeside(text, side)) {
        const TextBlock title = block(text, style, width());
        const TextBlock below = block(side, TextStyle::UiSmall, width());
        put(title, QPointF(left(), m_y), palette.ink);
        m_y += title.height() + 2;
        put(below, QPointF(left(), m_y), palette.muted);
        m_y += below.height() + 5;
        rule(m_y, palette.ink, 1.1);
        return;
    }
    const TextBlock right = oneLine(side, TextStyle::UiSmall, width() * 0.45);
    const double sideWidth = right.lines.isEmpty() ? 0 : right.lines.first().width;
    const double room = width() - sideWidth - 18;
    const TextBlock title = style == TextStyle::RunningHead ? oneLine(text, style, room) : block(text, style, room);
    put(title, QPointF(left(), m_y), palette.ink);
    if (!right.lines.isEmpty() && !title.lines.isEmpty())
        put(right, QPointF(this->right() - sideWidth, m_y + title.lines.last().baseline - right.lines.first().baseline),
            palette.muted);
    m_y += title.height() + 5;
    rule(m_y, palette.ink, 1.1);
}

} // namespace galley
