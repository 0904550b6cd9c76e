// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/rowplan.h"

#include "app/marks/kindwords.h"
#include "app/marks/markpalette.h"
#include "app/report/cellplan.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace galley
{

namespace
{

constexpr double rowAbove = 3.75;
constexpr double rowBelow = 4.5;
constexpr double roomForNumber = 40; // of a paragraph; what is wider than its column reaches out to the left
constexpr double partnersDrop = 0.4; // so that baselines meet

/** Sets all rows of one set of columns. */
class RowSetter
{
public:
    RowSetter(PageSetter &setter, const ColumnSet &set)
        : m_setter(setter)
        , m_set(set)
        , m_columns(columnsFor(set.articles, setter.left(), setter.width()))
        , m_cells(setter, m_columns, set.baseRepeated)
    {
    }

    void setHead(bool large) { setArticleHeads(m_setter, m_columns, large); }

    bool setAll(Progress &progress)
    {
        const auto &input = m_setter.input();
        const auto rows = passageRows(input.articles, input.comparison, base());
        const MarkPalette &palette = MarkPalette::light();
        bool first = true;
        for (qsizetype r = 0; r < rows.size(); ++r) {
            if (progress.stopped())
                return false;
            progress.step(r * 400 / rows.size(), 1000);
            const QList<Cell> cells = m_cells.cellsOf(rows.at(r));
            double height = 0;
            for (const Cell &cell : cells)
                height = std::max(height, cell.height);
            if (height <= 0)
                continue;
            if (standsAlone())
                height = std::max(height, partnersBlock(rows.at(r)).height() + partnersDrop);
            if (!first)
                m_setter.rule(m_setter.y(), palette.hair, 0.75);
            first = setRow(rows.at(r), cells, height);
        }
        return true;
    }

private:
    bool standsAlone() const { return m_columns.size() == 1; }
    /** Whose order the rows follow. */
    int base() const { return standsAlone() ? m_columns.first().article : m_setter.input().base; }

    /** Sets one row, over as many pages as it takes. True where it ended at the foot of a page. */
    bool setRow(const PassageRow &row, const QList<Cell> &cells, double height)
    {
        if (!m_setter.hasRoomFor(height + rowAbove + rowBelow))
            m_setter.newPage();
        QList<double> from(cells.size(), 0);
        bool first = true;
        while (true) {
            m_setter.advance(rowAbove);
            const double top = m_setter.y();
            if (first) {
                setGlyphs(row, cells, top);
                setReferences(cells);
                if (standsAlone())
                    setPartners(row);
            }
            double used = 0;
            bool rest = false;
            for (int c = 0; c < cells.size(); ++c)
                used = std::max(used, setCell(m_columns.at(c), cells.at(c), from[c], top, rest));
            if (first && !rest)
                used = std::max(used, height); // discs and glyphs may reach further down than the text
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
            const int fitting = linesBeforeBreak(int((room - y) / pitch + 0.001), first, lines);
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

    /** How many of the lines from @p first on stand on a page with room for @p room: none is left alone on either. */
    static int linesBeforeBreak(int room, int first, int lines)
    {
        const int fitting = std::clamp(room, 0, lines - first);
        const int left = lines - first - fitting;
        if (left == 0)
            return fitting;
        if (first == 0 && fitting == 1)
            return 0;
        return left == 1 && fitting > 2 ? fitting - 1 : fitting;
    }

    void setLines(const Column &column, const CellBlock &placed, int first, int count, double y, double &discY)
    {
        const MarkPalette &palette = MarkPalette::light();
        const auto &input = m_setter.input();
        const Paragraph &paragraph = input.articles.at(placed.member.article).paragraphs.at(placed.member.index);
        const int number = m_setter.marks().at(placed.member.article).paragraphs.at(placed.member.index).number;
        if (first == 0 && number > 0) {
            const TextBlock label = m_setter.block(QString::number(number), TextStyle::Foot, roomForNumber);
            const double x = std::max(column.left - 6, column.textLeft() - 5 - label.lines.first().width);
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
        text.passagesAreNotes = text.hasNotes && m_setter.options().passages;
        if (text.hasNotes)
            text.element = m_setter.elementOf(text.article, placed.member.index);
        m_setter.page().texts.append(text);
        if (text.hasNotes)
            setDiscs(column, text, placed.discs, discY);
    }

    void setDiscs(const Column &column, const PlacedText &text, const QList<CellDisc> &discs, double &discY)
    {
        for (const CellDisc &disc : discs) {
            if (disc.line < text.firstLine || disc.line >= text.firstLine + text.lineCount)
                continue;
            const double middle = text.at.y() + (disc.line - text.firstLine + 0.5) * text.block.pitch();
            discY = std::max(middle, discY + discPitch);
            const ReportItem &item = m_setter.plan().items.at(disc.item);
            // wide ones grow outward, off the numbers of the paragraphs
            const double width = PageSetter::discWidth(item.number);
            const double out = width > 14 ? width / 2 - 4 : 0;
            const double x = column.discX + (column.discX < column.left ? -out : out);
            const QRectF rect = m_setter.disc(item, QPointF(x, discY));
            m_setter.plan().discs.append({disc.item, text.article, m_setter.pageIndex(), rect, text.element});
        }
    }

    /** Where several columns are filled, the first has no glyph: it is what the others are held against. */
    void setGlyphs(const PassageRow &row, const QList<Cell> &cells, double top)
    {
        const auto isFilled = [](const Cell &cell) { return !cell.blocks.isEmpty(); };
        const auto filled = std::ranges::count_if(cells, isFilled);
        bool skipped = filled < 2 || standsAlone();
        for (int c = 0; c < cells.size(); ++c) {
            const Cell &cell = cells.at(c);
            if (!isFilled(cell) || !std::exchange(skipped, true))
                continue;
            // where no partner is in these columns, there is nothing to say about it
            const bool says = standsAlone() || filled > 1 || row.alignment < 0 || row.continued;
            const Glyph glyph = says ? cell.glyph : Glyph::None;
            const QPointF middle(m_columns.at(c).glyphX, top + cell.blocks.first().block.pitch() / 2);
            if (glyph != Glyph::None)
                m_setter.glyph(glyph, middle, 10.5);
            if (cell.moved)
                m_setter.movedGlyph(middle + QPointF(0, glyph == Glyph::None ? 0 : 13), 10.5);
        }
    }

    void setReferences(const QList<Cell> &cells)
    {
        for (int c = 0; c < cells.size(); ++c) {
            const Column &column = m_columns.at(c);
            const StructureScope scope(m_setter, m_setter.elementOf(column.article, -1));
            const TextBlock block = m_setter.block(cells.at(c).reference, TextStyle::UiSmall, column.textWidth);
            m_setter.put(block, QPointF(column.textLeft(), m_setter.y() + 0.4), MarkPalette::light().faint);
        }
    }

    double partnersLeft() const { return m_columns.first().glyphX + 10; }

    /** Beside an article that stands alone: where the others tell the same. */
    TextBlock partnersBlock(const PassageRow &row) const
    {
        const QString words = row.alignment < 0 ? m_cells.partsElsewhere(row) : partnersOf(row);
        return m_setter.block(words, TextStyle::UiSmall, m_setter.right() - partnersLeft());
    }

    void setPartners(const PassageRow &row)
    {
        const StructureScope scope(m_setter, m_setter.elementOf(base(), -1));
        m_setter.put(partnersBlock(row), QPointF(partnersLeft(), m_setter.y() + partnersDrop),
                     MarkPalette::light().muted);
    }

    QString partnersOf(const PassageRow &row) const
    {
        const auto &input = m_setter.input();
        QList<Member> partners;
        for (const Member &member : input.comparison.alignments.at(row.alignment).members) {
            if (member.article != base())
                partners.append(member);
        }
        return placesOf(input.articles, partners);
    }

    PageSetter &m_setter;
    const ColumnSet &m_set;
    const QList<Column> m_columns;
    const CellMaker m_cells;
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
