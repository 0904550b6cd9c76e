// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in each column of one row: paragraphs in lines with their marks, and the discs beside them.
#pragma once

#include "app/marks/passagerow.h"
#include "app/report/columns.h"

#include <set>

namespace galley
{

/** The least distance between the middles of two discs, one below the other. */
constexpr double discPitch = 13.5;

/** A disc beside a line of a block. */
struct CellDisc {
    int item = 0; ///< Index into PagePlan::items.
    int line = 0;
};

/** One paragraph in its cell. */
struct CellBlock {
    TextBlock block;
    Member member;
    double top = 0; ///< From the top of the cell.
    QList<CellDisc> discs;
};

/** One column of one row. */
struct Cell {
    QList<CellBlock> blocks;
    double textHeight = 0;
    double height = 0; ///< With the discs, which may reach below the text, and the glyphs.
    Glyph glyph = Glyph::None;
    bool moved = false;
    QString reference; ///< Where the passage stands that would be here; only where blocks is empty.
};

/** Makes the cells of rows for one set of columns. Keeps references to @p setter. */
class CellMaker
{
public:
    CellMaker(PageSetter &setter, const QList<Column> &columns, bool baseRepeated);

    /** One cell for each column; all of them empty where the row has nothing for these columns. */
    QList<Cell> cellsOf(const PassageRow &row) const;

    /** Where other articles tell a sentence of what stands in @p row, in words; empty where none does. */
    QString partsElsewhere(const PassageRow &row) const;

private:
    struct DiscAnchor {
        qsizetype position = 0; ///< In the article's text.
        int item = 0;
    };

    void findDiscs();
    void findPartners();
    qsizetype firstMarked(const ReportItem &item, const Passage &place) const;
    bool isShown(const PassageRow &row, const Member &member) const;
    TextBlock blockOf(const Member &member, double width) const;
    void addQuotes(TextBlock &block, int article, const TextRange &paragraph) const;
    QList<CellDisc> discsOf(const Member &member, const TextBlock &block) const;
    void addReferences(const PassageRow &row, QList<Cell> &cells) const;
    void addPartsElsewhere(const PassageRow &row, QList<Cell> &cells) const;
    void measure(Cell &cell) const;

    PageSetter &m_setter;
    const QList<Column> &m_columns;
    bool m_baseRepeated;
    QMap<int, int> m_columnOf;                 ///< From an article to its column.
    QList<QList<DiscAnchor>> m_discs;          ///< For each article, by position.
    QMap<Member, std::set<Member>> m_partners; ///< For each paragraph those of others that tell a claim of it.
};

} // namespace galley
