// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/review/collationview.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QPainter>
#include <QResizeEvent>
#include <QTextBoundaryFinder>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double lineStep = 25;   // from one article's line to the next
constexpr double cellHeight = 22; // of a tint
constexpr double bandGap = 8;
constexpr double margin = 8;
constexpr double labelWidth = 30;
constexpr double gap = 5;   // between columns
constexpr double joint = 2; // between a tinted column and what stands before it without a blank
constexpr double least = 16;

/** A @p word that is wider than @p width, in pieces that are not; in scripts without blanks it may be a sentence. */
QStringList cutWord(const QString &word, const QFontMetricsF &metrics, double width)
{
    if (metrics.horizontalAdvance(word) <= width)
        return {word};
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(), last = 0; end >= 0; last = end, end = finder.toNextBoundary()) {
        if (last > start && metrics.horizontalAdvance(word.sliced(start, end - start)) > width) {
            pieces << word.sliced(start, last - start);
            start = last;
        }
    }
    return pieces << word.sliced(start);
}

/** @p text cut at words into pieces no wider than @p width. */
QStringList cutToFit(const QString &text, const QFontMetricsF &metrics, double width)
{
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words << cutWord(word, metrics, width);
    QStringList pieces;
    QString piece;
    for (const QString &word : std::as_const(words)) {
        const QString longer = piece.isEmpty() ? word : piece + u' ' + word;
        if (!piece.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            pieces << piece;
            piece = word;
        } else {
            piece = longer;
        }
    }
    if (!piece.isEmpty())
        pieces << piece;
    return pieces;
}

QList<CollationColumn> cutToFit(const CollationColumn &column, const QFontMetricsF &metrics, double width)
{
    QList<QStringList> pieces;
    qsizetype most = 1;
    for (const QString &text : column.texts) {
        pieces << cutToFit(text, metrics, width);
        most = std::max(most, pieces.last().size());
    }
    QList<CollationColumn> result;
    for (qsizetype i = 0; i < most; ++i) {
        CollationColumn part{.equal = column.equal,
                             .joined = i == 0 && column.joined,
                             .texts = {},
                             .facts = column.facts,
                             .moved = column.moved};
        for (const QStringList &each : std::as_const(pieces))
            part.texts << each.value(i);
        result << part;
    }
    return result;
}

/** Whether most of its texts are written from right to left; their columns then follow one another in that order. */
bool readsFromRight(const Collation &collation)
{
    int right = 0;
    int all = 0;
    for (const CollationBand &band : collation.bands) {
        for (qsizetype t = 0; t < collation.articles.size(); ++t) {
            QString words;
            for (const CollationColumn &column : band.columns)
                words += column.texts[t];
            right += words.isRightToLeft() ? 1 : 0;
            all += words.isEmpty() ? 0 : 1;
        }
    }
    return 2 * right > all;
}

} // namespace

CollationView::CollationView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"collation"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CollationView::setCollation(const Collation &collation, int base, Glyph glyph)
{
    m_collation = collation;
    m_base = base;
    m_glyph = glyph;
    m_lines = linesFor(width());
    m_fromRight = readsFromRight(collation);
    QStringList spoken;
    for (const CollationBand &band : collation.bands) {
        for (qsizetype t = 0; t < collation.articles.size(); ++t) {
            QStringList words;
            for (const CollationColumn &column : band.columns)
                words << (column.moved.value(t) ? tr("%1 (moved)").arg(column.texts[t]) : column.texts[t]);
            spoken << articleLetter(collation.articles[t]) + u": "_s + words.join(u' ').simplified();
        }
    }
    setAccessibleName(tr("The passages word over word"));
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QList<CollationView::Line> CollationView::linesFor(int width) const
{
    const QFontMetricsF metrics(readingFont(14));
    const double right = width - margin - 6;
    const double start = margin + labelWidth;
    QList<Line> lines;
    double y = margin;
    for (const CollationBand &band : m_collation.bands) {
        Line line{.cells = {}, .y = y};
        double x = start;
        const auto close = [&] {
            lines << line;
            y += lineStep * double(m_collation.articles.size()) + bandGap;
            line = Line{.cells = {}, .y = y};
            x = start;
        };
        for (const CollationColumn &column : band.columns) {
            for (const CollationColumn &part : cutToFit(column, metrics, std::max(80.0, right - start - 12))) {
                double wide = part.equal ? 0 : least;
                for (const QString &text : part.texts)
                    wide = std::max(wide, metrics.horizontalAdvance(text) + (part.equal ? 0 : 7));
                if (part.joined && !line.cells.isEmpty())
                    x -= gap - (part.equal && line.cells.last().column.equal ? 0 : joint);
                if (x + wide > right && !line.cells.isEmpty())
                    close();
                line.cells << Cell{part, x, wide};
                x += wide + gap;
            }
        }
        if (!line.cells.isEmpty())
            close();
    }
    return lines;
}

int CollationView::heightForWidth(int width) const
{
    const QList<Line> lines = linesFor(width);
    return lines.isEmpty() ? 0 : int(lines.last().y + lineStep * double(m_collation.articles.size()) + margin - 2);
}

void CollationView::resizeEvent(QResizeEvent *event)
{
    m_lines = linesFor(event->size().width());
}

void CollationView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Line &line : std::as_const(m_lines)) {
        for (qsizetype t = 0; t < m_collation.articles.size(); ++t) {
            const int article = m_collation.articles[t];
            paintBadge(&painter, placed(QRectF(margin, line.y + lineStep * double(t) + 2, 18, 18)),
                       articleLetter(article), article == m_base);
        }
        for (const Cell &cell : line.cells)
            paintCell(&painter, cell, line.y);
    }
}

/** @p box counts from the side where reading begins. */
QRectF CollationView::placed(const QRectF &box) const
{
    return m_fromRight ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
}

void CollationView::paintCell(QPainter *painter, const Cell &cell, double y) const
{
    const MarkPalette &p = colours();
    const QColor wording = m_glyph == Glyph::Differs                              ? p.differingWord
                           : m_glyph == Glyph::OnlyHere || m_glyph == Glyph::None ? p.onlyWord
                                                                                  : p.sharedWord;
    for (qsizetype t = 0; t < cell.column.texts.size(); ++t) {
        const QRectF box = placed(QRectF(cell.x, y + lineStep * double(t), cell.width, cellHeight));
        const QString &text = cell.column.texts[t];
        const bool alone = m_collation.articles.size() == 1;
        if (text.isEmpty()) {
            QPen pen(p.line, 1);
            pen.setDashPattern({3, 2});
            painter->setPen(pen);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            painter->setPen(p.faint);
            painter->setFont(readingFont(14));
            painter->drawText(box, Qt::AlignCenter, u"–"_s);
            continue;
        }
        const bool fact = cell.column.facts.value(t);
        if ((!cell.column.equal && !alone) || fact) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(fact ? p.differingFact : wording);
            painter->drawRoundedRect(box, 3, 3);
        }
        const QFont font = readingFont(14);
        const double wide = QFontMetricsF(font).horizontalAdvance(text);
        const double side = cell.column.equal ? 0 : 3;
        const double x = m_fromRight ? box.right() - side - wide : box.left() + side;
        const double baseline = box.top() + 16;
        painter->setFont(font);
        painter->setPen(p.ink);
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->drawText(QPointF(x, baseline), text);
        if (fact) {
            painter->setPen(QPen(p.differing, 1.3));
            painter->drawLine(QPointF(x, baseline + 2.5), QPointF(x + wide, baseline + 2.5));
            painter->drawLine(QPointF(x, baseline + 5), QPointF(x + wide, baseline + 5));
        } else if (cell.column.moved.value(t)) {
            painter->setPen(QPen(p.faint, 1.5, Qt::DotLine, Qt::RoundCap));
            painter->drawLine(QPointF(x, baseline + 4), QPointF(x + wide, baseline + 4));
        }
    }
}

} // namespace galley
