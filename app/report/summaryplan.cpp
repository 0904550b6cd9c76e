// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/summaryplan.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"
#include "app/marks/markpalette.h"
#include "app/report/listplan.h"
#include "app/report/paperdate.h"
#include "app/report/placefinder.h"
#include "app/text/language.h"

#include <QFileInfo>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(SummaryPlan)
};

constexpr int mostColumns = 4; // of the table; more articles share one column
constexpr double discWidth = 20;
constexpr double kindWidth = 74;
constexpr double gap = 9;
constexpr double leastCell = 92; // some 20 letters
constexpr double rowAir = 5;
constexpr double headHeight = 17;  // of the articles' badges above the table
constexpr double placeHeight = 14; // of the line that names a passage's place, with the air below it

struct Count {
    Glyph glyph = Glyph::None;
    int count = 0;
    QString label;
};

QList<Count> countsOf(const ReportInput &input)
{
    const ClaimCounts all = countClaims(input.comparison);
    QList<Count> result{{Glyph::Same, all.shared, Tr::tr("claims shared", nullptr, all.shared)},
                        {Glyph::Differs, all.differing, Tr::tr("claims differing", nullptr, all.differing)}};
    if (input.articles.size() > mostColumns) {
        result.append({Glyph::OnlyHere, all.single, Tr::tr("claims in one article only")});
        return result;
    }
    for (int i = 0; i < input.articles.size(); ++i) {
        const auto isOnly = [i](const Claim &c) {
            return c.verdict == Verdict::Single && !c.members.isEmpty() && c.members.first().article == i;
        };
        result.append({Glyph::OnlyHere, int(std::ranges::count_if(input.comparison.claims, isOnly)),
                       Tr::tr("claims only in %1").arg(articleLetter(i))});
    }
    return result;
}

/** What stands at the top of the pages of the summary but the first. */
void setSummaryHead(PageSetter &setter)
{
    setter.pageTitle(setter.plan().title, itemSectionTitle(ItemKind::Difference), TextStyle::RunningHead);
    setter.advance(4);
}

/** The table of the claims that differ: a row for each, a column for each article while they are few. */
class DifferenceTable
{
    using Kind = StructureElement::Kind;

public:
    explicit DifferenceTable(PageSetter &setter)
        : m_setter(setter)
        , m_columns(columnCount(setter))
        , m_left(setter.left() + discWidth + kindWidth)
        , m_cellWidth((setter.right() - m_left) / m_columns - gap)
    {
    }

    Summary setAll(const Progress &progress)
    {
        const auto items = m_setter.plan().items;
        int table = -1;
        for (int i = 0; i < items.size() && !progress.stopped(); ++i) {
            if (items.at(i).kind != ItemKind::Difference)
                continue;
            const RowBlocks blocks = blocksOf(items.at(i));
            if (table < 0)
                table = setTitle(blocks);
            else if (!m_setter.hasRoomFor(blocks.height + 2 * rowAir) ||
                     m_setter.room() < blocks.leastHeight + 2 * rowAir)
                m_setter.newPage();
            const StructureScope scope(m_setter, table);
            setRow(i, items.at(i), blocks);
        }
        if (table < 0) {
            m_setter.advance(14);
            const auto none =
                m_setter.block(Tr::tr("No difference of fact was found."), TextStyle::Ui, m_setter.width());
            m_setter.put(none, {m_setter.left(), m_setter.y()}, MarkPalette::light().ink);
            m_setter.advance(none.height());
        }
        return m_summary;
    }

private:
    /** The texts of one row, broken into lines. */
    struct RowBlocks {
        TextBlock kind;
        TextBlock remark;
        QList<TextBlock> cells;           ///< One for each snippet.
        QList<QList<qsizetype>> byColumn; ///< Indexes into cells.
        double height = 0;
        double leastHeight = 0; ///< What begins on a page shows so much there: the kind, and a passage of each article.
    };

    /** One for each article while they are few and the page is wide enough for them. */
    static int columnCount(const PageSetter &setter)
    {
        const int articles = int(setter.input().articles.size());
        const double cell = (setter.width() - discWidth - kindWidth) / articles - gap;
        return articles <= mostColumns && cell >= leastCell ? articles : 1;
    }

    /** Sets what stands above the table, on a page with @p first, its first row; gives back the table's element. */
    int setTitle(const RowBlocks &first)
    {
        const TextBlock title =
            m_setter.block(itemSectionTitle(ItemKind::Difference), TextStyle::Section, m_setter.width());
        const double above = 15 + title.height() + 5 + headHeight + 2 * rowAir;
        if (!m_setter.hasRoomFor(above + first.height) || m_setter.room() < above + first.leastHeight)
            m_setter.newPage();
        m_setter.advance(15);
        m_setter.plan().bookmarks.append({title.text, 0, {.page = m_setter.pageIndex(), .y = m_setter.y()}});
        m_setter.put(title, {m_setter.left(), m_setter.y()}, MarkPalette::light().ink);
        m_setter.advance(title.height() + 5);
        const StructureScope table(m_setter, Kind::Table);
        if (m_columns == 1)
            return table.element();
        const StructureScope row(m_setter, Kind::Row);
        for (int i = 0; i < 2; ++i)
            const StructureScope empty(m_setter, Kind::HeaderCell, u" "_s); // above the numbers and the kinds
        for (int i = 0; i < m_columns; ++i)
            const StructureScope cell(m_setter, Kind::HeaderCell, m_setter.input().articles.at(i).label());
        setBadges();
        m_setter.setHead([this](PageSetter &s) {
            setSummaryHead(s);
            setBadges();
        });
        return table.element();
    }

    void setBadges()
    {
        for (int i = 0; i < m_columns; ++i)
            m_setter.badge(i, {cellLeft(i), m_setter.y()}, i == m_setter.input().base);
        m_setter.advance(headHeight);
    }

    double cellLeft(int column) const { return m_left + column * (m_cellWidth + gap); }

    TextBlock cell(const Snippet &snippet) const
    {
        TextBlock block;
        block.text = snippet.text;
        block.language = m_setter.input().articles.at(snippet.article).language;
        block.style = TextStyle::Snippet;
        block.width = m_cellWidth - (m_columns == 1 ? 12 : 0);
        for (const Mark &mark : snippet.marks)
            block.marks.append({mark, -1, {}});
        return brokenIntoLines(block);
    }

    RowBlocks blocksOf(const ReportItem &item) const
    {
        RowBlocks blocks;
        blocks.kind = m_setter.block(item.headline, TextStyle::Ui, kindWidth - gap,
                                     {{{0, item.headline.size()}, TextSpan::Look::Bold}});
        blocks.remark = m_setter.block(item.remark, TextStyle::UiSmall, kindWidth - gap);
        blocks.height = blocks.leastHeight = blocks.kind.height() + blocks.remark.height();
        blocks.byColumn.resize(m_columns);
        QList<double> heights(m_columns, 0);
        for (const Snippet &snippet : item.snippets) {
            const int column = m_columns == 1 ? 0 : snippet.article;
            const TextBlock words = cell(snippet);
            if (blocks.byColumn.at(column).isEmpty())
                blocks.leastHeight = std::max(blocks.leastHeight, words.height() + placeHeight);
            blocks.byColumn[column].append(blocks.cells.size());
            blocks.cells.append(words);
            heights[column] += words.height() + placeHeight;
        }
        blocks.height = std::max(blocks.height, std::ranges::max(heights));
        return blocks;
    }

    void setRow(int index, const ReportItem &item, const RowBlocks &blocks)
    {
        const MarkPalette &palette = MarkPalette::light();
        m_setter.plan().bookmarks.append({bookmarkOf(item), 1, {.page = m_setter.pageIndex(), .y = m_setter.y()}});
        m_setter.rule(m_setter.y(), palette.hair, 0.75);
        m_setter.advance(rowAir);
        const double y = m_setter.y();
        const StructureScope row(m_setter, Kind::Row);
        const int number = StructureScope(m_setter, Kind::HeaderCell, QString::number(item.number)).element();
        m_summary.rows.append({index,
                               {.page = m_setter.pageIndex(), .y = y, .element = number},
                               m_setter.disc(item, {m_setter.left() + 6, y + 6.4})});
        {
            const StructureScope cell(m_setter, Kind::Cell);
            m_setter.put(blocks.kind, {m_setter.left() + discWidth, y}, palette.ink);
            m_setter.put(blocks.remark, {m_setter.left() + discWidth, y + blocks.kind.height()}, palette.muted);
        }
        setCells(item, blocks);
    }

    /** The passages, each in the column of its article, with their places below them, over as many pages as it takes.
     */
    void setCells(const ReportItem &item, const RowBlocks &blocks)
    {
        QList<int> elements;
        for (int column = 0; column < m_columns; ++column) {
            elements.append(StructureScope(m_setter, Kind::Cell).element());
            if (m_columns > 1 && blocks.byColumn.at(column).isEmpty())
                setNotTold(column, elements.last());
        }
        QList<qsizetype> set(m_columns, 0); // how many of each column
        double used = blocks.kind.height() + blocks.remark.height();
        for (bool isFirst = true;; isFirst = false) {
            bool rest = false;
            for (int column = 0; column < m_columns; ++column) {
                const auto &own = blocks.byColumn.at(column);
                double down = 0;
                for (qsizetype &next = set[column]; next < own.size(); ++next) {
                    const double height = blocks.cells.at(own.at(next)).height() + placeHeight;
                    if (down + height > m_setter.room() - rowAir && (isFirst || down > 0))
                        break;
                    setPassage(item, own.at(next), blocks.cells.at(own.at(next)), column, elements.at(column), down);
                    down += height;
                }
                used = std::max(used, down);
                rest = rest || set.at(column) < own.size();
            }
            if (!rest)
                break;
            m_setter.newPage();
            m_setter.advance(rowAir);
            used = 0;
        }
        m_setter.advance(used + rowAir);
    }

    void setPassage(const ReportItem &item, qsizetype index, const TextBlock &words, int column, int element,
                    double down)
    {
        const MarkPalette &palette = MarkPalette::light();
        const double indent = m_columns == 1 ? 12 : 0;
        const QPointF at(cellLeft(column) + indent, m_setter.y() + down);
        const StructureScope scope(m_setter, element);
        if (indent > 0)
            m_setter.put(m_setter.block(articleLetter(item.snippets.at(index).article), TextStyle::Label, 10),
                         {cellLeft(column), at.y()}, palette.ink);
        m_setter.put(words, at, palette.ink);
        setPlace(item.places.at(index), at + QPointF(0, words.height()));
    }

    void setNotTold(int column, int element)
    {
        const StructureScope scope(m_setter, element);
        //: In a table, where an article does not tell what the others tell.
        m_setter.put(m_setter.block(Tr::tr("not told"), TextStyle::UiSmall, m_cellWidth),
                     {cellLeft(column), m_setter.y()}, MarkPalette::light().faint);
    }

    void setPlace(const Passage &passage, const QPointF &at)
    {
        const QString name = placesOf(m_setter.input().articles, QList<Passage>{passage});
        m_setter.put(m_setter.oneLine(name, TextStyle::UiSmall, m_cellWidth - 12), at, MarkPalette::light().faint);
        m_summary.places.append({passage, m_setter.pageIndex(), m_setter.page().texts.size() - 1});
    }

    PageSetter &m_setter;
    const int m_columns;
    const double m_left;
    const double m_cellWidth;
    Summary m_summary;
};

void setArticle(PageSetter &setter, int index)
{
    const MarkPalette &palette = MarkPalette::light();
    const ReportInput &input = setter.input();
    const Article &article = input.articles.at(index);
    const double indent = 20;
    const double width = setter.width() - indent;
    QString name = article.label();
    const qsizetype bold = name.size();
    if (index == input.base && input.articles.size() > 1)
        //: Behind the name of the article that the others are held against.
        name = Tr::tr("%1 (base)").arg(name);
    if (!article.title.isEmpty() && article.title != article.label())
        name += u"  "_s + article.title;
    const TextBlock head = setter.block(name, TextStyle::Ui, width, {{{0, bold}, TextSpan::Look::Bold}});
    const TextBlock facts = setter.block(factsOf(article), TextStyle::UiSmall, width);
    setter.ensure(head.height() + facts.height() + 6);
    setter.badge(index, {setter.left(), setter.y() - 0.5}, index == input.base);
    setter.put(head, {setter.left() + indent, setter.y()}, palette.ink);
    setter.advance(head.height());
    setter.put(facts, {setter.left() + indent, setter.y()}, palette.muted);
    setter.advance(facts.height() + 6);
}

} // namespace

QString factsOf(const Article &article)
{
    QStringList facts;
    const QString label = article.label();
    if (!article.byline.isEmpty() && article.byline != label)
        facts << article.byline;
    if (article.published.isValid())
        facts << paperDate(article.published);
    const QString file = QFileInfo(article.source).fileName();
    if (!file.isEmpty() && file != label)
        facts << file;
    if (!article.language.isEmpty() && article.language != u"und")
        facts << languageWord(article.language);
    facts << Tr::tr("%n word(s)", nullptr, article.wordCount());
    return facts.join(u", "_s);
}

void setCounts(PageSetter &setter)
{
    const MarkPalette &palette = MarkPalette::light();
    const auto all = countsOf(setter.input());
    const double width = setter.width() / double(all.size());
    QList<TextBlock> labels;
    double height = 0;
    for (const Count &count : all) {
        labels.append(setter.block(count.label, TextStyle::UiSmall, width - 14));
        height = std::max(height, 24 + labels.last().height());
    }
    setter.advance(10.5);
    PlacedShape frame;
    frame.kind = PlacedShape::Kind::Frame;
    frame.rect = QRectF(setter.left(), setter.y(), setter.width(), height);
    frame.colour = palette.line;
    setter.page().shapes.append(frame);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double x = setter.left() + double(i) * width;
        if (i > 0) {
            PlacedShape line;
            line.rect = QRectF(x, setter.y(), 0, height);
            line.colour = palette.line;
            setter.page().shapes.append(line);
        }
        setter.glyph(all.at(i).glyph, QPointF(x + 15, setter.y() + 13), 10);
        setter.put(setter.block(QString::number(all.at(i).count), TextStyle::Figure, width - 30),
                   QPointF(x + 25, setter.y() + 4), palette.ink);
        setter.put(labels.at(i), QPointF(x + 10, setter.y() + 21), palette.muted);
    }
    setter.advance(height);
}

Summary setSummary(PageSetter &setter, const Progress &progress)
{
    setter.advance(10);
    for (int i = 0; i < setter.input().articles.size(); ++i)
        setArticle(setter, i);
    setCounts(setter);
    setter.setHead(setSummaryHead);
    Summary summary = DifferenceTable(setter).setAll(progress);
    setter.setHead(setSummaryHead);
    if (!summary.rows.isEmpty())
        setClosing(setter, false);
    setter.setHead({});
    return summary;
}

void linkSummary(PageSetter &setter, const Summary &summary)
{
    PagePlan &plan = setter.plan();
    const PlaceFinder finder(plan);
    for (const SummaryPlace &place : summary.places) {
        const PageTarget target = finder.targetOf(place.passage);
        if (!target.isValid())
            continue;
        PlannedPage &page = plan.pages[place.page];
        PlacedText &text = page.texts[place.text];
        text.block =
            setter.oneLine(finder.nameOf(place.passage, setter.input().articles), TextStyle::UiSmall, text.block.width);
        page.links.append(
            {QRectF(text.at, QSizeF(text.block.lines.first().width, text.block.height())), target, text.element});
    }
    for (const SummaryRow &row : summary.rows) {
        const auto first = std::ranges::find(plan.discs, row.item, &DiscPlace::item);
        if (first != plan.discs.end())
            plan.pages[row.target.page].links.append({row.disc, first->target(), row.target.element});
    }
}

} // namespace galley
