// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The hand on ArticleView: mouse, keys, focus, the wheel.
#include "widgets/panes/articleview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <cmath>

namespace galley
{

namespace
{

/** The word at @p position, looked for in its @p paragraph only. */
TextRange wordAt(const QString &text, const TextRange &paragraph, qsizetype position)
{
    const QString part = paragraph.of(text).toString();
    const qsizetype at = position - paragraph.start;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, part);
    finder.setPosition(at);
    const bool begins = finder.isAtBoundary() && (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem);
    const qsizetype start = begins ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    return TextRange{start, end < 0 ? part.size() : end}.shifted(paragraph.start);
}

/** The next or previous boundary of @p type; looks no further than the neighbouring paragraph. */
qsizetype boundaryFrom(const QString &text, qsizetype position, QTextBoundaryFinder::BoundaryType type, bool forward)
{
    qsizetype start = position < 1 ? 0 : text.lastIndexOf(u'\n', position - 1);
    if (!forward && start > 0)
        start = text.lastIndexOf(u'\n', start - 1);
    start = std::max<qsizetype>(start, 0);
    qsizetype end = text.indexOf(u'\n', position);
    end = end < 0 ? text.size() : end + 1;
    const QString part = text.sliced(start, end - start);
    QTextBoundaryFinder finder(type, part);
    finder.setPosition(position - start);
    while (true) {
        const qsizetype next = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (next < 0)
            return forward ? end : start;
        if (type == QTextBoundaryFinder::Grapheme || (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
            return start + next;
    }
}

} // namespace

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        forgetLayouts();
        for (PaneRow &row : m_rows.rows) {
            row.measured = false;
            row.height = estimatedHeight(row);
        }
    }
    emit placementNeeded();
}

/** What stays in sight is moved; the ring of the focus stays where it is, so that a pane with it is painted anew. */
void ArticleView::scrollContentsBy(int, int dy)
{
    if (hasFocus())
        viewport()->update();
    else
        viewport()->scroll(0, dy);
}

PaneHover ArticleView::hoverAt(const QPoint &point) const
{
    PaneHover hover;
    const int r = m_rows.rowAt(point.y() + scrollTop());
    if (r < 0 || !rowRect(r).contains(point) || m_rows.rows[r].kind != PaneRow::Kind::Paragraph)
        return hover;
    hover.paragraph = m_rows.rows[r].paragraph;
    const qsizetype position = positionAt(point);
    for (const Mark &mark : marksOf(hover.paragraph))
        if (mark.claim >= 0 && mark.range.contains(position) && !isInGutter(point))
            hover.claims << mark.claim;
    return hover;
}

int ArticleView::markAt(qsizetype position, int Mark::*member) const
{
    for (const Mark &mark : marksOf(std::max(0, m_article.paragraphAt(position))))
        if (mark.*member >= 0 && mark.range.contains(position))
            return mark.*member;
    return -1;
}

bool ArticleView::clickInRow(int index, const QPoint &point)
{
    const PaneRow &row = m_rows.rows[index];
    const QRect box = rowRect(index);
    if (row.kind == PaneRow::Kind::Folded || (m_unfolded.contains(row.paragraph) && isInGutter(point))) {
        emit foldToggled(row.paragraph);
        return true;
    }
    if (row.kind == PaneRow::Kind::Ghost) {
        emit ghostActivated(index);
        return true;
    }
    for (const Disc &disc : discsOf(index)) {
        if (disc.box.contains(point)) {
            emit annotationActivated(disc.annotation);
            return true;
        }
    }
    if (isInGutter(point) && box.contains(point)) {
        emit passageClicked(m_article.paragraphs[row.paragraph].range.start);
        return true;
    }
    return false;
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.rows.empty())
        return;
    m_pressed = event->position().toPoint();
    m_dragged = false;
    const int row = m_rows.rowAt(m_pressed.y() + scrollTop());
    if (rowRect(row).contains(m_pressed) && clickInRow(row, m_pressed))
        return;
    m_wantedX = -1;
    if (event->modifiers() == Qt::NoModifier && (m_grip = gripAt(m_pressed)))
        return;
    m_selecting = true;
    setCursorPosition(positionAt(m_pressed), event->modifiers() & Qt::ShiftModifier);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if ((m_selecting || m_grip) && (event->buttons() & Qt::LeftButton)) {
        if ((point - m_pressed).manhattanLength() < QApplication::startDragDistance() && !m_dragged)
            return;
        m_dragged = true;
        if (m_grip)
            return dragGrip(point);
        setCursorPosition(positionAt(point), true);
        showCaret();
        return;
    }
    const int r = m_rows.rowAt(point.y() + scrollTop());
    const bool text = r >= 0 && m_rows.rows[r].kind == PaneRow::Kind::Paragraph && !isInGutter(point);
    viewport()->setCursor(text && gripAt(point) ? Qt::SplitHCursor
                          : text || r < 0       ? Qt::IBeamCursor
                                                : Qt::PointingHandCursor);
    emit hovered(hoverAt(point));
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_grip)
        return releaseGrip();
    if (event->button() != Qt::LeftButton || !std::exchange(m_selecting, false) || m_dragged)
        return;
    const QPoint point = event->position().toPoint();
    const int row = m_rows.rowAt(point.y() + scrollTop());
    if (row < 0 || !rowRect(row).contains(point) || !selectedRange().isEmpty())
        return;
    const qsizetype position = positionAt(point);
    if (const int finding = markAt(position, &Mark::finding); finding >= 0)
        return emit findingActivated(finding, false);
    if (const int annotation = innermostAnnotation(position); annotation >= 0)
        emit annotationActivated(annotation);
    if (markAt(position, &Mark::claim) >= 0)
        emit passageClicked(position);
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_article.text.isEmpty())
        return;
    m_selecting = false;
    const qsizetype position = positionAt(event->position().toPoint());
    selectRange(wordAt(m_article.text, m_article.paragraphs[m_article.paragraphAt(position)].range, position));
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint point = keyboard ? caretRect(m_cursor).bottomLeft() : event->pos();
    const qsizetype position = keyboard ? m_cursor : positionAt(point);
    if (!keyboard && !selectedRange().contains(position))
        setCursorPosition(position);
    emit menuRequested(position, viewport()->mapToGlobal(point));
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    emit hovered({});
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_caretOn = true;
    if (const int flash = QApplication::cursorFlashTime(); flash > 0)
        m_blink.start(flash / 2, this);
    viewport()->update();
    emit gotFocus();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_blink.stop();
    viewport()->update();
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId())
        return QAbstractScrollArea::timerEvent(event);
    m_caretOn = !m_caretOn;
    const QRect caret = caretRect(m_cursor);
    viewport()->update(caret.adjusted(-2, -2, 3, 2));
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        emit hovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

/** The nearest place that is not inside a fold. */
qsizetype ArticleView::visiblePosition(qsizetype position, bool forward) const
{
    const int paragraph = m_article.paragraphAt(position);
    if (paragraph < 0 || m_rows.rowOf.empty())
        return position;
    const PaneRow &row = m_rows.rows[m_rows.rowOf[paragraph]];
    if (row.kind != PaneRow::Kind::Folded)
        return position;
    const qsizetype start = m_article.paragraphs[row.paragraph].range.start;
    const qsizetype end = m_article.paragraphs[row.paragraph + row.count - 1].range.end;
    if (!forward || position == start)
        return start;
    return std::min(end + 1, m_article.text.size());
}

qsizetype ArticleView::movedVertically(int lines)
{
    const QRect caret = caretRect(m_cursor);
    if (m_wantedX < 0)
        m_wantedX = caret.left();
    const int step = lines > 0 ? 1 : -1;
    QPoint point(int(m_wantedX), caret.center().y());
    const int tallest = 4 * m_style.title.line;
    for (int done = 0; done < std::abs(lines); ++done) {
        const qsizetype before = positionAt(point);
        const int from = point.y();
        do {
            point.ry() += step * 6;
        } while (caretRect(positionAt(point)).top() == caretRect(before).top() &&
                 std::abs(point.y() - from) < tallest * 8);
    }
    return positionAt(point);
}

/** The start or the end of the line that @p caret is in; the end is on the left where the paragraph reads so. */
qsizetype ArticleView::lineEnd(const QRect &caret, bool end) const
{
    const int paragraph = m_article.paragraphAt(m_cursor);
    const bool fromRight = paragraph >= 0 && m_article.textOf(m_article.paragraphs[paragraph].range).isRightToLeft();
    return positionAt(QPoint(end == fromRight ? 0 : viewport()->width(), caret.center().y()));
}

bool ArticleView::moveByKey(QKeyEvent *event)
{
    const auto is = [event](std::initializer_list<QKeySequence::StandardKey> keys) {
        return std::ranges::any_of(keys, [event](auto key) { return event->matches(key); });
    };
    using enum QKeySequence::StandardKey;
    const bool keep = event->modifiers() & Qt::ShiftModifier;
    const int page = std::max(1, viewport()->height() / m_style.body.line - 2);
    qsizetype to = m_cursor;
    bool vertical = false;
    const QRect caret = caretRect(m_cursor);
    if (is({MoveToNextChar, SelectNextChar}))
        to = visiblePosition(boundaryFrom(m_article.text, m_cursor, QTextBoundaryFinder::Grapheme, true), true);
    else if (is({MoveToPreviousChar, SelectPreviousChar}))
        to = visiblePosition(boundaryFrom(m_article.text, m_cursor, QTextBoundaryFinder::Grapheme, false), false);
    else if (is({MoveToNextWord, SelectNextWord}))
        to = visiblePosition(boundaryFrom(m_article.text, m_cursor, QTextBoundaryFinder::Word, true), true);
    else if (is({MoveToPreviousWord, SelectPreviousWord}))
        to = visiblePosition(boundaryFrom(m_article.text, m_cursor, QTextBoundaryFinder::Word, false), false);
    else if (is({MoveToStartOfLine, SelectStartOfLine}))
        to = lineEnd(caret, false);
    else if (is({MoveToEndOfLine, SelectEndOfLine}))
        to = lineEnd(caret, true);
    else if (is({MoveToStartOfDocument, SelectStartOfDocument}))
        to = 0;
    else if (is({MoveToEndOfDocument, SelectEndOfDocument}))
        to = m_article.text.size();
    else if ((vertical = is({MoveToNextLine, SelectNextLine})))
        to = movedVertically(1);
    else if ((vertical = is({MoveToPreviousLine, SelectPreviousLine})))
        to = movedVertically(-1);
    else if ((vertical = is({MoveToNextPage, SelectNextPage})))
        to = movedVertically(page);
    else if ((vertical = is({MoveToPreviousPage, SelectPreviousPage})))
        to = movedVertically(-page);
    else
        return false;
    if (!vertical)
        m_wantedX = -1;
    setCursorPosition(to, keep);
    showCaret();
    return true;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (m_rows.rows.empty())
        return event->ignore();
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::SelectAll))
        return selectRange({0, m_article.text.size()});
    if (moveByKey(event))
        return;
    const int paragraph = m_article.paragraphAt(m_cursor);
    if (event->key() == Qt::Key_Period && event->modifiers() == Qt::ControlModifier) {
        if (const int finding = markAt(m_cursor, &Mark::finding); finding >= 0)
            emit findingActivated(finding, true);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && paragraph >= 0) {
        const PaneRow &row = m_rows.rows[m_rows.rowOf[paragraph]];
        if (row.kind == PaneRow::Kind::Folded || m_unfolded.contains(row.paragraph))
            emit foldToggled(row.paragraph);
        else if (const int finding = markAt(m_cursor, &Mark::finding); finding >= 0)
            emit findingActivated(finding, true);
        else
            emit passageClicked(m_cursor);
        return;
    }
    event->ignore();
}

void ArticleView::showCaret()
{
    const QRect caret = caretRect(m_cursor);
    if (caret.top() < 4)
        setScrollTop(scrollTop() + caret.top() - 4);
    else if (caret.bottom() > viewport()->height() - 4)
        setScrollTop(scrollTop() + caret.bottom() - viewport()->height() + 4);
}

} // namespace galley
