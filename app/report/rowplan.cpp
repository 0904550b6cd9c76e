// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/rowplan.h"

#include "app/marks/markpalette.h"
#include "app/marks/passagerow.h"
#include "app/report/columns.h"

#include <algorithm>

namespace galley
{

namespace
{

constexpr double rowAbove = 3.75;
constexpr double rowBelow = 4.5;
constexpr double discPitch = 13.5;

/** One paragraph in its cell. */
struct CellBlock {
    TextBlock block;
    Member member;
    double top = 0; ///< From the top of the cell.
};

struct Cell {
    QList<CellBlock> blocks;
    double height = 0;
};

/** Sets all rows of one set of columns. */
class RowSetter
{
public:
    RowSetter(PageSetter &setter, const ColumnSet &set)
        : m_setter(setter)
        , m_set(set)
        , m_columns(columnsFor(set.articles, setter.left(), setter.width()))
    {
        for (int i = 0; i < m_columns.size(); ++i)
            m_columnOf.insert(m_columns.at(i).article, i);
    }

    void setHead(bool large) { setArticleHeads(m_setter, m_columns, large); }

    bool setAll(Progress &progress)
    {
        const auto &input = m_setter.input();
        const auto rows = passageRows(input.articles, input.comparison, input.base);
        const MarkPalette &palette = MarkPalette::light();
        bool first = true;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            if (progress.stopped())
                return false;
            progress.step(r, rows.size() * 2);
            const QList<Cell> cells = cellsOf(rows.at(r));
            double height = 0;
            for (const Cell &cell : cells)
                height = std::max(height, cell.height);
            if (height <= 0)
                continue;
            if (!first)
                m_setter.rule(m_setter.y(), palette.hair, 0.75);
            first = setRow(rows.at(r), cells, height);
        }
        return true;
    }

private:
    static TextStyle styleOf(Role role)
    {
        switch (role) {
        case Role::Title:
            return TextStyle::Headline;
        case Role::Byline:
        case Role::Dateline:
        case Role::Caption:
            return TextStyle::Caption;
        case Role::Body:
        case Role::Furniture:
            break;
        }
        return TextStyle::Article;
    }

    /** Bylines and datelines are in the head of the article; in the rows they stand only where they are compared. */
    bool isShown(const PassageRow &row, const Member &member) const
    {
        const Role role = m_setter.input().articles.at(member.article).paragraphs.at(member.index).role;
        return row.alignment >= 0 || (role != Role::Byline && role != Role::Dateline);
    }

    QList<Cell> cellsOf(const PassageRow &row) const
    {
        QList<Cell> cells(m_columns.size());
        if (m_set.baseRepeated &&
            std::ranges::none_of(row.members, [&](const Member &m) { return m_columnOf.value(m.article, 0) > 0; }) &&
            row.alignment >= 0)
            return cells; // another pair of columns shows it
        for (const Member &member : row.members) {
            const int column = m_columnOf.value(member.article, -1);
            if (column < 0 || !isShown(row, member))
                continue;
            Cell &cell = cells[column];
            CellBlock placed{blockOf(member, m_columns.at(column)), member, cell.height};
            if (!cell.blocks.isEmpty())
                placed.top += 3;
            cell.height = placed.top + placed.block.height();
            cell.blocks.append(placed);
        }
        return cells;
    }

    TextBlock blockOf(const Member &member, const Column &column) const
    {
        const Article &article = m_setter.input().articles.at(member.article);
        const Paragraph &paragraph = article.paragraphs.at(member.index);
        TextBlock block;
        block.text = article.textOf(paragraph.range).toString();
        block.language = article.language;
        block.style = styleOf(paragraph.role);
        block.articleSize = m_setter.options().textSize;
        block.width = column.textWidth;
        const qsizetype start = paragraph.range.start;
        for (const Mark &mark : m_setter.marks().at(member.article).marks) {
            if (mark.range.start >= paragraph.range.end)
                break;
            if (!mark.range.overlaps(paragraph.range) || !isWanted(mark))
                continue;
            BlockMark placed;
            placed.mark = mark;
            placed.mark.range =
                TextRange{std::max(mark.range.start, start), std::min(mark.range.end, paragraph.range.end)}.shifted(
                    -start);
            block.marks.append(placed);
        }
        addQuotes(block, member.article, paragraph.range);
        return brokenIntoLines(block);
    }

    bool isWanted(const Mark &mark) const
    {
        const PageOptions &options = m_setter.options();
        return (mark.finding < 0 || options.findings) && (mark.annotation < 0 || options.annotations);
    }

    void addQuotes(TextBlock &block, int article, const TextRange &paragraph) const
    {
        const auto &quotes = m_setter.input().comparison.quotes;
        for (int q = 0; q < quotes.size() && m_setter.options().quotes; ++q) {
            const Quote &quote = quotes.at(q);
            if (quote.article != article || quote.kind != Quote::Kind::Direct || !quote.range.overlaps(paragraph))
                continue;
            BlockMark placed;
            placed.quote = q;
            placed.mark.range =
                TextRange{std::max(quote.range.start, paragraph.start), std::min(quote.range.end, paragraph.end)}
                    .shifted(-paragraph.start);
            block.marks.append(placed);
        }
    }

    /** Sets one row, over as many pages as it takes. True where it ended at the foot of a page. */
    bool setRow(const PassageRow &row, const QList<Cell> &cells, double height)
    {
        const double whole = height + rowAbove + rowBelow;
        if (whole > m_setter.room() && (whole < m_setter.fullRoom() * 0.4 || m_setter.room() < 60))
            m_setter.newPage();
        QList<double> from(cells.size(), 0);
        bool first = true;
        while (true) {
            m_setter.advance(rowAbove);
            const double top = m_setter.y();
            if (first)
                setGlyphs(row, cells, top);
            double used = 0;
            bool rest = false;
            for (int c = 0; c < cells.size(); ++c)
                used = std::max(used, setCell(m_columns.at(c), cells.at(c), from[c], top, rest));
            m_setter.advance(used + rowBelow);
            if (!rest)
                return m_setter.room() < 20;
            m_setter.newPage();
            first = false;
        }
    }

    /** Sets what fits of @p cell from height @p from on, which it moves; @p rest says that something is left. */
    double setCell(const Column &column, const Cell &cell, double &from, double top, bool &rest)
    {
        const double room = m_setter.room() - rowBelow;
        const double start = from;
        double used = 0;
        double discY = -1e9;
        for (const CellBlock &placed : cell.blocks) {
            const double pitch = placed.block.pitch();
            const int lines = int(placed.block.lines.size());
            const int first = std::clamp(int(std::lround((start - placed.top) / pitch)), 0, lines);
            const double y = std::max(0., placed.top - start);
            const int fitting = std::clamp(int((room - y) / pitch + 0.001), 0, lines - first);
            if (fitting > 0) {
                setLines(column, placed, first, fitting, top + y, discY);
                used = std::max(used, y + fitting * pitch);
                from = placed.top + (first + fitting) * pitch;
            }
            if (first + fitting < lines) {
                rest = true;
                break;
            }
        }
        return used;
    }

    void setLines(const Column &column, const CellBlock &placed, int first, int count, double y, double &discY)
    {
        const MarkPalette &palette = MarkPalette::light();
        const auto &input = m_setter.input();
        const Paragraph &paragraph = input.articles.at(placed.member.article).paragraphs.at(placed.member.index);
        const int number = m_setter.marks().at(placed.member.article).paragraphs.at(placed.member.index).number;
        if (first == 0 && number > 0) {
            const TextBlock label = m_setter.block(QString::number(number), TextStyle::Foot, Column::numberWidth);
            const double x = std::max(column.left - 4, column.textLeft() - 5 - label.lines.first().width);
            const double baseline = placed.block.lines.first().baseline;
            m_setter.put(label, QPointF(x, y + baseline - label.lines.first().baseline), palette.muted);
        }
        PlacedText text;
        text.at = QPointF(column.textLeft(), y);
        text.block = placed.block;
        text.firstLine = first;
        text.lineCount = count;
        text.colour = paragraph.role == Role::Body || paragraph.role == Role::Title ? palette.ink : palette.muted;
        text.article = placed.member.article;
        text.offset = paragraph.range.start;
        text.hasNotes = !(m_set.baseRepeated && text.article == input.base);
        m_setter.page().texts.append(text);
        if (text.hasNotes)
            setDiscs(column, text, discY);
    }

    void setDiscs(const Column &column, const PlacedText &text, double &discY)
    {
        const auto &lines = text.block.lines;
        const TextRange shown{text.offset + lines.at(text.firstLine).range.start,
                              text.offset + lines.at(text.firstLine + text.lineCount - 1).range.end};
        const auto &items = m_setter.plan().items;
        for (int i = 0; i < items.size(); ++i) {
            const ReportItem &item = items.at(i);
            int before = -1;
            for (const Passage &place : item.places) {
                const qsizetype at = firstMarked(item, place);
                if (item.number == 0 || place.article != text.article || at < shown.start || at >= shown.end ||
                    before == place.article)
                    continue;
                before = place.article;
                const auto line =
                    std::ranges::find_if(lines, [&](const BlockLine &l) { return at - text.offset < l.range.end; });
                double centre = text.at.y() + line->top - lines.at(text.firstLine).top + text.block.pitch() / 2;
                centre = std::max(centre, discY + discPitch);
                discY = centre;
                const QRectF rect = m_setter.disc(item, QPointF(column.discX, centre));
                m_setter.plan().discs.append({i, text.article, m_setter.pageIndex(), rect});
            }
        }
    }

    /** Where the words stand that @p item is about, in the passage @p place. */
    qsizetype firstMarked(const ReportItem &item, const Passage &place) const
    {
        if (item.kind != ItemKind::Difference)
            return place.range.start;
        for (const Mark &mark : m_setter.marks().at(place.article).marks) {
            if (mark.kind == MarkKind::Differing && mark.claim == item.index && mark.range.overlaps(place.range))
                return mark.range.start;
        }
        return place.range.start;
    }

    void setGlyphs(const PassageRow &row, const QList<Cell> &cells, double top)
    {
        QList<int> present;
        for (int c = 0; c < cells.size(); ++c) {
            if (!cells.at(c).blocks.isEmpty())
                present.append(c);
        }
        const qsizetype skip =
            present.size() > 1 ? 1 : 0; // the first of several needs none: it is what the others are held against
        for (const int c : present.sliced(skip)) {
            const CellBlock &block = cells.at(c).blocks.first();
            Glyph glyph = Glyph::None;
            bool moved = false;
            for (const CellBlock &b : cells.at(c).blocks) {
                const ParagraphMark &mark = m_setter.marks().at(b.member.article).paragraphs.at(b.member.index);
                glyph = std::max(glyph, mark.glyph);
                moved = moved || mark.moved;
            }
            if (present.size() == 1 && row.alignment >= 0 && !row.continued)
                glyph = Glyph::None; // its partners are not on this page, so there is nothing to say about them
            const double y = top + block.block.pitch() / 2;
            if (glyph != Glyph::None)
                m_setter.glyph(glyph, QPointF(m_columns.at(c).glyphX, y), 10.5);
            if (moved)
                m_setter.movedGlyph(QPointF(m_columns.at(c).glyphX, y + (glyph == Glyph::None ? 0 : 13)), 10.5);
        }
    }

    PageSetter &m_setter;
    const ColumnSet &m_set;
    const QList<Column> m_columns;
    QMap<int, int> m_columnOf; ///< From an article to its column.
};

} // namespace

bool setRows(PageSetter &setter, const ColumnSet &columns, Progress &progress)
{
    RowSetter rows(setter, columns);
    rows.setHead(true);
    setter.setHead([&rows](PageSetter &s) {
        s.pageTitle(s.plan().title, QString(), TextStyle::RunningHead);
        rows.setHead(false);
    });
    const bool done = rows.setAll(progress);
    setter.setHead({});
    return done;
}

} // namespace galley
