// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/articleview.h"

#include "widgets/panes/articleaccessible.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace galley
{

namespace
{
constexpr int layoutsKept = 600;
} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installArticleAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_layouts.setMaxCost(layoutsKept);
    verticalScrollBar()->setSingleStep(24);
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const Article &article, int index)
{
    m_index = index;
    if (article == m_article)
        return;
    m_article = article;
    m_marks = {};
    m_marksOf.clear();
    m_band = {};
    m_hover = {};
    m_hits.clear();
    m_cursor = m_anchor = 0;
    m_unfolded.clear();
    m_rows = {};
    forgetLayouts();
}

void ArticleView::setMarks(const ArticleMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    m_marksOf.assign(m_article.paragraphs.size(), {});
    for (int i = 0; i < int(marks.marks.size()); ++i) {
        const TextRange &range = marks.marks[i].range;
        for (int p = m_article.paragraphAt(range.start); p >= 0 && p < int(m_article.paragraphs.size()); ++p) {
            if (m_article.paragraphs[p].range.start >= range.end)
                break;
            m_marksOf[p].push_back(i);
        }
    }
    viewport()->update();
}

void ArticleView::setPaneStyle(const PaneStyle &style)
{
    m_style = style;
    m_highlighter.setDark(style.palette->isDark);
    verticalScrollBar()->setSingleStep(style.body.line);
    forgetLayouts();
    for (PaneRow &row : m_rows.rows) {
        row.measured = false;
        row.height = estimatedHeight(row);
    }
    viewport()->update();
}

void ArticleView::setFilter(const MarkFilter &filter)
{
    m_filter = filter;
    viewport()->update();
}

void ArticleView::setBand(const PaneBand &band)
{
    if (std::exchange(m_band, band) != band)
        viewport()->update();
}

void ArticleView::setHover(const PaneHover &hover)
{
    if (std::exchange(m_hover, hover) != hover)
        viewport()->update();
}

void ArticleView::setHits(const QList<TextRange> &hits, const TextRange &current)
{
    if (hits == m_hits && current == m_hit)
        return;
    m_hits = hits;
    m_hit = current;
    viewport()->update();
}

void ArticleView::setProseHighlighting(bool on)
{
    if (std::exchange(m_prose, on) == on)
        return;
    forgetLayouts();
    viewport()->update();
}

void ArticleView::setRows(PaneRows rows)
{
    for (PaneRow &row : rows.rows) {
        const auto old = row.paragraph < int(m_rows.rowOf.size()) ? m_rows.rowOf[row.paragraph] : -1;
        if (row.kind != PaneRow::Kind::Ghost && old >= 0 && m_rows.rows[old].measured &&
            m_rows.rows[old].kind == row.kind && m_rows.rows[old].count == row.count) {
            row.height = m_rows.rows[old].height;
            row.measured = true;
        } else {
            row.height = estimatedHeight(row);
        }
    }
    m_rows = std::move(rows);
    const bool isUntouched = m_cursor == 0 && m_anchor == 0;
    const auto first = std::ranges::find(m_rows.rows, PaneRow::Kind::Paragraph, &PaneRow::kind);
    if (isUntouched && first != m_rows.rows.end())
        m_cursor = m_anchor = m_article.paragraphs[first->paragraph].range.start;
}

void ArticleView::forgetLayouts()
{
    m_layouts.clear();
}

const TextType &ArticleView::typeOf(int paragraph) const
{
    return m_style.typeOf(m_article.paragraphs[paragraph].role);
}

int ArticleView::textWidth() const
{
    const int room = viewport()->width() - m_style.gutter - m_style.margin;
    return std::clamp(room, 60, m_style.measure);
}

int ArticleView::indent() const
{
    return std::max(0, (viewport()->width() - m_style.gutter - textWidth() - m_style.margin) / 2);
}

int ArticleView::textLeft() const
{
    const int before = indent() + m_style.gutter;
    return isRightToLeft() ? viewport()->width() - before - textWidth() : before;
}

bool ArticleView::isInGutter(const QPoint &point) const
{
    return isRightToLeft() ? point.x() > textLeft() + textWidth() : point.x() < textLeft();
}

ArticleView::Layout ArticleView::layoutOf(int paragraph) const
{
    if (const Layout *known = m_layouts.object(paragraph))
        return *known;
    const TextType &type = typeOf(paragraph);
    const QString text = m_article.textOf(m_article.paragraphs[paragraph].range).toString();
    auto layout = std::make_shared<QTextLayout>(text, PaneStyle::fontFor(type, text));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool fromRight = text.isRightToLeft(); // a paragraph is flush with its own start
    option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(fromRight ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (m_prose && m_article.paragraphs[paragraph].role == Role::Body)
        layout->setFormats(m_highlighter.formats(text));
    layout->beginLayout();
    const int baseline = type.baseline();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(textWidth());
        line.setPosition(QPointF(0, line.lineNumber() * type.line + baseline - line.ascent()));
    }
    layout->endLayout();
    m_layouts.insert(paragraph, new Layout(layout));
    return layout;
}

int ArticleView::measuredHeight(const PaneRow &row) const
{
    switch (row.kind) {
    case PaneRow::Kind::Folded:
        return m_style.furniture.above + m_style.furniture.line + m_style.furniture.below;
    case PaneRow::Kind::Ghost:
        return m_style.ghost.above + m_style.furniture.line + 2 * m_style.ghost.line + m_style.ghost.below;
    case PaneRow::Kind::Paragraph:
        break;
    }
    const TextType &type = typeOf(row.paragraph);
    return type.above + std::max(1, layoutOf(row.paragraph)->lineCount()) * type.line + type.below;
}

int ArticleView::estimatedHeight(const PaneRow &row) const
{
    if (row.kind != PaneRow::Kind::Paragraph)
        return measuredHeight(row);
    const TextType &type = typeOf(row.paragraph);
    const double letters = std::max(8.0, textWidth() / (type.font.pixelSize() * 0.52));
    const int lines = int(double(m_article.paragraphs[row.paragraph].range.length()) / letters) + 1;
    return type.above + lines * type.line + type.below;
}

void ArticleView::measureRow(PaneRow &row) const
{
    if (row.measured)
        return;
    row.height = measuredHeight(row);
    row.measured = true;
}

RowSpan ArticleView::measureVisible(int around)
{
    RowSpan changed;
    const int bottom = scrollTop() + viewport()->height() + around;
    int y = -1;
    for (int r = m_rows.rowAt(scrollTop() - around); r >= 0 && r < int(m_rows.rows.size()); ++r) {
        PaneRow &row = m_rows.rows[r];
        y = y < 0 ? row.top : std::max(y, row.top);
        if (y > bottom)
            break;
        const int before = row.height;
        measureRow(row);
        if (row.height != before)
            changed = {changed.isEmpty() ? r : changed.first, r};
        y += row.height + row.stretch;
    }
    return changed;
}

int ArticleView::measureSome(int row, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (; row < int(m_rows.rows.size()); ++row) {
        measureRow(m_rows.rows[row]);
        if (timer.elapsed() >= milliseconds)
            return row + 1 < int(m_rows.rows.size()) ? row + 1 : -1;
    }
    return -1;
}

void ArticleView::rowsPlaced()
{
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, m_rows.height - page));
    viewport()->update();
}

int ArticleView::scrollTop() const
{
    return verticalScrollBar()->value();
}

void ArticleView::setScrollTop(int y)
{
    verticalScrollBar()->setValue(y);
}

QRect ArticleView::rowRect(int row) const
{
    const PaneRow &r = m_rows.rows[row];
    return QRect(0, r.top - scrollTop(), viewport()->width(), r.height + r.stretch);
}

QRect ArticleView::paragraphRect(int paragraph) const
{
    if (paragraph < 0 || paragraph >= int(m_rows.rowOf.size()))
        return {};
    return rowRect(m_rows.rowOf[paragraph]);
}

bool ArticleView::bandGoesOn(int row, int step) const
{
    const int other = row + step;
    return other >= 0 && other < int(m_rows.rows.size()) && m_rows.rows[other].kind == PaneRow::Kind::Paragraph &&
           m_band.paragraphs.contains(m_rows.rows[other].paragraph);
}

QRect ArticleView::bandRect(int row) const
{
    const QRect box = rowRect(row);
    const int next = row + 1 < int(m_rows.rows.size()) ? m_rows.rows[row + 1].top : m_rows.height;
    const int bottom = bandGoesOn(row, 1) ? next : std::clamp(m_bandBottom, m_rows.rows[row].bottom(), next);
    return QRect(box.left(), box.top(), box.width(), bottom - m_rows.rows[row].top);
}

QPointF ArticleView::textOrigin(int row) const
{
    const PaneRow &r = m_rows.rows[row];
    return QPointF(textLeft(), r.top - scrollTop() + typeOf(r.paragraph).above);
}

qsizetype ArticleView::positionAt(const QPoint &point) const
{
    int r = m_rows.rowAt(point.y() + scrollTop());
    while (r > 0 && m_rows.rows[r].kind == PaneRow::Kind::Ghost)
        --r;
    if (r < 0 || m_rows.rows[r].kind == PaneRow::Kind::Ghost)
        return 0;
    const PaneRow &row = m_rows.rows[r];
    const TextRange &range = m_article.paragraphs[row.paragraph].range;
    if (row.kind == PaneRow::Kind::Folded)
        return range.start;
    const Layout layout = layoutOf(row.paragraph);
    if (layout->lineCount() == 0)
        return range.start;
    const QPointF at = point - textOrigin(r);
    const int line = std::clamp(int(std::floor(at.y() / typeOf(row.paragraph).line)), 0, layout->lineCount() - 1);
    const QTextLine found = layout->lineAt(line);
    const int local = found.xToCursor(at.x());
    const bool wrapped = line + 1 < layout->lineCount() && local == found.textStart() + found.textLength();
    return range.start + (wrapped ? std::max(found.textStart(), local - 1) : local); // the blank ends its own line
}

QRect ArticleView::caretRect(qsizetype position) const
{
    const int paragraph = m_article.paragraphAt(position);
    if (paragraph < 0 || m_rows.rowOf.empty())
        return {};
    const int r = m_rows.rowOf[paragraph];
    const QRect box = rowRect(r);
    if (m_rows.rows[r].kind == PaneRow::Kind::Folded)
        return QRect(textLeft(), box.top() + m_style.furniture.above, 1, m_style.furniture.line);
    const TextType &type = typeOf(paragraph);
    const Layout layout = layoutOf(paragraph);
    const int local = int(position - m_article.paragraphs[paragraph].range.start);
    const QTextLine line = layout->lineForTextPosition(std::min(local, int(layout->text().size())));
    if (!line.isValid())
        return QRect(textLeft(), box.top() + type.above, 1, type.line);
    const QPointF origin = textOrigin(r);
    return QRect(int(origin.x() + line.cursorToX(local)), int(origin.y()) + line.lineNumber() * type.line, 1,
                 type.line);
}

QList<QRectF> ArticleView::rectsOf(const TextRange &range) const
{
    const int paragraph = m_article.paragraphAt(range.start);
    if (paragraph < 0 || m_rows.rowOf.empty())
        return {};
    const int row = m_rows.rowOf[paragraph];
    if (m_rows.rows[row].kind == PaneRow::Kind::Folded)
        return {QRectF(rowRect(row))};
    return rangeRects(*layoutOf(paragraph), typeOf(paragraph), textOrigin(row),
                      range.shifted(-m_article.paragraphs[paragraph].range.start));
}

void ArticleView::reveal(const TextRange &range)
{
    const QRect box = caretRect(range.start) | caretRect(std::max(range.start, range.end - 1));
    const int paper = m_style.body.line;
    if (box.top() < paper)
        setScrollTop(scrollTop() + box.top() - 3 * paper);
    else if (box.bottom() > viewport()->height() - paper)
        setScrollTop(scrollTop() + box.bottom() - viewport()->height() + 3 * paper);
}

TextRange ArticleView::selectedRange() const
{
    return {std::min(m_cursor, m_anchor), std::max(m_cursor, m_anchor)};
}

void ArticleView::setCursorPosition(qsizetype position, bool keepAnchor)
{
    const qsizetype at = std::clamp<qsizetype>(position, 0, m_article.text.size());
    const TextRange before = selectedRange();
    m_cursor = at;
    if (!keepAnchor)
        m_anchor = at;
    m_caretOn = hasFocus();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent moved(this, int(at));
        QAccessible::updateAccessibility(&moved);
    }
    emit cursorMoved();
    if (before != selectedRange() && !(before.isEmpty() && selectedRange().isEmpty()))
        emit selectionChanged();
}

void ArticleView::selectRange(const TextRange &range)
{
    setCursorPosition(range.start);
    setCursorPosition(range.end, true);
}

QString ArticleView::selectedText() const
{
    return m_article.textOf(selectedRange()).toString();
}

void ArticleView::copySelection() const
{
    if (!selectedRange().isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

} // namespace galley
