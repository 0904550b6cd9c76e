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
#include <span>

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
    const bool isAsLarge = style.isAsLargeAs(m_style);
    m_style = style;
    m_highlighter.setDark(style.palette->isDark);
    verticalScrollBar()->setSingleStep(style.body.line);
    forgetLayouts();
    for (PaneRow &row : isAsLarge ? std::span<PaneRow>() : std::span(m_rows.rows)) {
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
