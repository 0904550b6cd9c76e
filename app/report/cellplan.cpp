// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/cellplan.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(CellPlan)
};

constexpr double paragraphGap = 3;

TextStyle styleOf(Role role)
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

/** What of @p range lies in @p paragraph, counted from the paragraph's start. */
TextRange within(const TextRange &range, const TextRange &paragraph)
{
    return TextRange{std::max(range.start, paragraph.start), std::min(range.end, paragraph.end)}.shifted(
        -paragraph.start);
}

} // namespace

CellMaker::CellMaker(PageSetter &setter, const QList<Column> &columns, bool baseRepeated)
    : m_setter(setter)
    , m_columns(columns)
    , m_baseRepeated(baseRepeated)
{
    for (int i = 0; i < columns.size(); ++i)
        m_columnOf.insert(columns.at(i).article, i);
    findDiscs();
    findPartners();
}

void CellMaker::findDiscs()
{
    m_discs.resize(m_setter.input().articles.size());
    const auto &items = m_setter.plan().items;
    for (int i = 0; i < items.size(); ++i) {
        QList<int> articles; // one disc in each
        for (const Passage &place : items.at(i).places) {
            if (items.at(i).number == 0 || articles.contains(place.article))
                continue;
            articles.append(place.article);
            m_discs[place.article].append({firstMarked(items.at(i), place), i});
        }
    }
    for (auto &discs : m_discs)
        std::ranges::stable_sort(discs, {}, &DiscAnchor::position);
}

void CellMaker::findPartners()
{
    for (const Claim &claim : m_setter.input().comparison.claims) {
        const auto paragraphs = paragraphsOf(m_setter.input().articles, claim.members);
        for (const Member &own : paragraphs) {
            for (const Member &other : paragraphs) {
                if (other.article != own.article)
                    m_partners[own].insert(other);
            }
        }
    }
}

/** Where the words stand that @p item is about, in the passage @p place. */
qsizetype CellMaker::firstMarked(const ReportItem &item, const Passage &place) const
{
    if (item.kind != ItemKind::Difference)
        return place.range.start;
    const auto &marks = m_setter.marks().at(place.article).marks;
    const auto isFirst = [&](const Mark &mark) {
        return mark.kind == MarkKind::Differing && mark.claim == item.index && mark.range.overlaps(place.range);
    };
    const auto found = std::ranges::find_if(marks, isFirst);
    return found == marks.end() ? place.range.start : found->range.start;
}

/** Bylines and datelines are in the head of the article; in the rows they stand only where they are compared. */
bool CellMaker::isShown(const PassageRow &row, const Member &member) const
{
    const Role role = m_setter.input().articles.at(member.article).paragraphs.at(member.index).role;
    return row.alignment >= 0 || (role != Role::Byline && role != Role::Dateline);
}

QList<Cell> CellMaker::cellsOf(const PassageRow &row) const
{
    QList<Cell> cells(m_columns.size());
    const bool hasOwn =
        std::ranges::any_of(row.members, [&](const Member &m) { return m_columnOf.value(m.article, 0) > 0; });
    if (m_baseRepeated && !hasOwn)
        return cells; // another pair of columns shows it
    for (const Member &member : row.members) {
        const int column = m_columnOf.value(member.article, -1);
        if (column < 0 || !isShown(row, member))
            continue;
        Cell &cell = cells[column];
        CellBlock placed;
        placed.block = blockOf(member, m_columns.at(column).textWidth);
        placed.member = member;
        placed.top = cell.blocks.isEmpty() ? 0 : cell.textHeight + paragraphGap;
        if (!m_baseRepeated || column > 0)
            placed.discs = discsOf(member, placed.block);
        cell.textHeight = placed.top + placed.block.height();
        const ParagraphMark &mark = m_setter.marks().at(member.article).paragraphs.at(member.index);
        cell.glyph = std::max(cell.glyph, mark.glyph);
        cell.moved = cell.moved || mark.moved;
        cell.blocks.append(placed);
    }
    for (Cell &cell : cells)
        measure(cell);
    if (row.continued)
        addReferences(row, cells);
    else
        addPartsElsewhere(row, cells);
    return cells;
}

TextBlock CellMaker::blockOf(const Member &member, double width) const
{
    const Article &article = m_setter.input().articles.at(member.article);
    const Paragraph &paragraph = article.paragraphs.at(member.index);
    const PageOptions &options = m_setter.options();
    TextBlock block;
    block.text = article.textOf(paragraph.range).toString();
    block.language = article.language;
    block.style = styleOf(paragraph.role);
    block.articleSize = options.textSize;
    block.width = width;
    for (const Mark &mark : m_setter.marks().at(member.article).marks) {
        if (mark.range.start >= paragraph.range.end)
            break;
        const bool isWanted = (mark.finding < 0 || options.findings) && (mark.annotation < 0 || options.annotations);
        if (!isWanted || !mark.range.overlaps(paragraph.range))
            continue;
        BlockMark placed;
        placed.mark = mark;
        placed.mark.range = within(mark.range, paragraph.range);
        block.marks.append(placed);
    }
    if (options.quotes)
        addQuotes(block, member.article, paragraph.range);
    return brokenIntoLines(block);
}

void CellMaker::addQuotes(TextBlock &block, int article, const TextRange &paragraph) const
{
    const auto &quotes = m_setter.input().comparison.quotes;
    for (int q = 0; q < quotes.size(); ++q) {
        const Quote &quote = quotes.at(q);
        if (quote.article != article || quote.kind != Quote::Kind::Direct || !quote.range.overlaps(paragraph))
            continue;
        BlockMark placed;
        placed.quote = q;
        placed.mark.range = within(quote.range, paragraph);
        block.marks.append(placed);
    }
}

QList<CellDisc> CellMaker::discsOf(const Member &member, const TextBlock &block) const
{
    const TextRange paragraph = m_setter.input().articles.at(member.article).paragraphs.at(member.index).range;
    const auto &all = m_discs.at(member.article);
    QList<CellDisc> discs;
    for (auto it = std::ranges::lower_bound(all, paragraph.start, {}, &DiscAnchor::position);
         it != all.end() && it->position <= paragraph.end; ++it) {
        const auto isAbove = [&](const BlockLine &line) { return line.range.end <= it->position - paragraph.start; };
        const int line = int(std::ranges::count_if(block.lines, isAbove));
        discs.append({it->item, std::min(line, int(block.lines.size()) - 1)});
    }
    return discs;
}

/** Discs on one line stand below each other, and so may reach further down than the text. */
void CellMaker::measure(Cell &cell) const
{
    cell.height = cell.textHeight;
    if (cell.moved && cell.glyph != Glyph::None)
        cell.height = std::max(cell.height, 25.);
    double bottom = -discPitch;
    for (const CellBlock &placed : std::as_const(cell.blocks)) {
        for (const CellDisc &disc : placed.discs) {
            const double middle = placed.top + (disc.line + 0.5) * placed.block.pitch();
            bottom = std::max(bottom + discPitch, middle);
            cell.height = std::max(cell.height, bottom + discPitch / 2);
        }
    }
}

/** Says where the partners stand of a passage whose first part is further up. */
void CellMaker::addReferences(const PassageRow &row, QList<Cell> &cells) const
{
    QMap<int, QStringList> places;
    for (const Member &member : m_setter.input().comparison.alignments.at(row.alignment).members) {
        const int column = m_columnOf.value(member.article, -1);
        const int number = m_setter.marks().at(member.article).paragraphs.at(member.index).number;
        if (column >= 0 && number > 0 && cells.at(column).blocks.isEmpty())
            places[column].append(u"¶"_s + QString::number(number));
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        //: %1 is one or more paragraph numbers, such as "¶5, ¶6": the passage that belongs here stands further up.
        cells[it.key()].reference = Tr::tr("%1, further up").arg(it.value().join(u", "_s));
}

QString CellMaker::partsElsewhere(const PassageRow &row) const
{
    std::set<Member> partners;
    for (const Member &own : row.members)
        partners.merge(m_partners.value(own));
    if (partners.empty())
        return {};
    return Tr::tr("In part in %1")
        .arg(placesOf(m_setter.input().articles, QList<Member>(partners.begin(), partners.end())));
}

/** Says in which paragraphs of an article that has nothing in this row a sentence of it is told all the same. */
void CellMaker::addPartsElsewhere(const PassageRow &row, QList<Cell> &cells) const
{
    QMap<int, std::set<int>> numbers;
    for (const Member &own : row.members) {
        for (const Member &partner : m_partners.value(own)) {
            const int column = m_columnOf.value(partner.article, -1);
            const int number = m_setter.marks().at(partner.article).paragraphs.at(partner.index).number;
            if (column >= 0 && number > 0 && cells.at(column).blocks.isEmpty())
                numbers[column].insert(number);
        }
    }
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        QStringList places;
        for (const int number : it.value())
            places.append(u"¶"_s + QString::number(number));
        //: %1 is one or more places, such as "¶5, ¶6" or "B ¶5": a sentence of the passage beside this is told there.
        cells[it.key()].reference = Tr::tr("In part in %1").arg(places.join(u", "_s));
    }
}

} // namespace galley
