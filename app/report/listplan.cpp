// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/listplan.h"

#include "app/base/tr.h"
#include "app/marks/markpalette.h"
#include "app/report/placefinder.h"
#include "app/report/summaryplan.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(ListPlan)
};

constexpr double discWidth = 19.5;
constexpr double placeWidth = 69;
constexpr double columnGap = 9;
constexpr double narrowest = 400;  // of a page on which an entry's words stand beside the passages, not below
constexpr double leastShare = 0.3; // of a page that is left, for the list to begin on it
constexpr double airBefore = 28;
constexpr double itemAbove = 7.5;
constexpr double itemBelow = 8;

/** The texts of one entry, broken into lines. */
struct ItemBlocks {
    QList<TextBlock> places;   ///< Each named once.
    QList<PageTarget> targets; ///< Of the places.
    QList<TextBlock> labels;   ///< One for each snippet.
    QList<TextBlock> snippets;
    TextBlock words;
    TextBlock remark;
    bool isStacked = false; ///< The words stand below the snippets.

    static double heightOf(const QList<TextBlock> &blocks, double air)
    {
        double height = 0;
        for (const TextBlock &block : blocks)
            height += block.height() + air;
        return height;
    }
    double wordsTop() const { return isStacked ? heightOf(snippets, 2) + 1 : 0; }
    double height() const
    {
        return std::max({heightOf(places, 0), heightOf(snippets, 2), wordsTop() + words.height() + remark.height()});
    }
};

class ListSetter
{
public:
    explicit ListSetter(PageSetter &setter)
        : m_setter(setter)
        , m_places(setter.plan())
        , m_isStacked(setter.width() < narrowest)
    {
        m_snippetLeft = setter.left() + discWidth + placeWidth + columnGap;
        const double room = setter.right() - m_snippetLeft;
        m_wordsWidth = m_isStacked ? room : std::min(187.5, setter.width() * 0.36);
        m_wordsLeft = setter.right() - m_wordsWidth;
        m_snippetWidth = m_isStacked ? room : room - columnGap - m_wordsWidth;
    }

    ListTargets setAll(Progress &progress)
    {
        // with counts and differences of its own it is no appendix
        const bool isShared = m_setter.options().summary && m_setter.room() > m_setter.fullRoom() * leastShare;
        if (isShared)
            m_setter.advance(airBefore);
        else
            m_setter.newPage();
        m_setter.pageTitle(Tr::tr("Findings and notes"), isShared ? QString() : m_setter.plan().title,
                           TextStyle::DocumentTitle);
        m_setter.plan().bookmarks.append({Tr::tr("Findings and notes"), 0, here()});
        m_setter.setHead([](PageSetter &s) {
            s.pageTitle(Tr::tr("Findings and notes"), s.plan().title, TextStyle::RunningHead);
            s.advance(4);
        });
        if (!m_setter.options().summary)
            setCounts(m_setter); // else they are on the first page
        const auto items = m_setter.plan().items;
        ListTargets targets(items.size());
        int list = -1;
        std::optional<ItemKind> kind;
        for (qsizetype i = 0; i < items.size() && !progress.stopped(); ++i) {
            if (!isListed(items.at(i), m_setter.options()))
                continue;
            const ItemBlocks blocks = blocksOf(items.at(i));
            if (std::exchange(kind, items.at(i).kind) != items.at(i).kind) {
                setSection(items.at(i).kind, blocks.height());
                list = StructureScope(m_setter, StructureElement::Kind::List).element();
            }
            const StructureScope inList(m_setter, list);
            if (!m_setter.hasRoomFor(blocks.height() + itemAbove + itemBelow))
                m_setter.newPage();
            targets[i] = here();
            const StructureScope scope(m_setter, StructureElement::Kind::Item);
            targets[i].element = scope.element();
            if (items.at(i).kind == ItemKind::Difference)
                m_setter.plan().bookmarks.append({bookmarkOf(items.at(i)), 1, here()});
            setItem(items.at(i), blocks);
            progress.step(400 + i * 100 / items.size(), 1000);
        }
        if (!m_setter.options().summary)
            setClosing(m_setter, true);
        m_setter.setHead({});
        return targets;
    }

private:
    PageTarget here() const { return {.page = m_setter.pageIndex(), .y = m_setter.y()}; }

    void setSection(ItemKind kind, double firstHeight)
    {
        const TextBlock title = m_setter.block(itemSectionTitle(kind), TextStyle::Section, m_setter.width());
        if (!m_setter.hasRoomFor(15 + title.height() + 5 + firstHeight + itemAbove + itemBelow))
            m_setter.newPage();
        m_setter.advance(15);
        m_setter.plan().bookmarks.append({itemSectionTitle(kind), 0, here()});
        m_setter.put(title, QPointF(m_setter.left(), m_setter.y()), MarkPalette::light().ink);
        m_setter.advance(title.height() + 5);
    }

    ItemBlocks blocksOf(const ReportItem &item) const
    {
        ItemBlocks blocks;
        blocks.isStacked = m_isStacked;
        QStringList names;
        for (const Passage &place : item.places) {
            const QString name = m_places.nameOf(place, m_setter.input().articles);
            if (names.contains(name))
                continue;
            names.append(name);
            blocks.places.append(m_setter.block(name, TextStyle::UiSmall, placeWidth));
            blocks.targets.append(m_places.targetOf(place));
        }
        for (const Snippet &snippet : item.snippets) {
            const bool labelled = item.snippets.size() > 1;
            blocks.labels.append(
                m_setter.block(labelled ? articleLetter(snippet.article) : QString(), TextStyle::Label, 10));
            TextBlock block;
            block.text = snippet.text;
            block.language = m_setter.input().articles.at(snippet.article).language;
            block.style = TextStyle::Snippet;
            block.width = m_snippetWidth - (labelled ? 12 : 0);
            for (const Mark &mark : snippet.marks)
                block.marks.append({mark, -1, {}});
            blocks.snippets.append(brokenIntoLines(block));
        }
        QString words = item.headline;
        const qsizetype bold = words.size();
        if (!item.explanation.isEmpty())
            words += (words.isEmpty() ? QString() : u" "_s) + item.explanation;
        blocks.words = m_setter.block(words, TextStyle::Ui, m_wordsWidth, {{{0, bold}, TextSpan::Look::Bold}});
        blocks.remark = m_setter.block(item.remark, TextStyle::UiSmall, m_wordsWidth);
        return blocks;
    }

    void setItem(const ReportItem &item, const ItemBlocks &blocks)
    {
        m_setter.rule(m_setter.y(), MarkPalette::light().hair, 0.75);
        m_setter.advance(itemAbove);
        const double middle = m_setter.y() + 6.4;
        if (item.number > 0)
            const StructureScope label(m_setter, StructureElement::Kind::Label, QString::number(item.number));
        const StructureScope scope(m_setter, StructureElement::Kind::Body);
        if (item.number > 0)
            m_setter.disc(item, QPointF(m_setter.left() + 6, middle));
        else
            m_setter.glyph(item.sameWords ? Glyph::Same : Glyph::Reworded, QPointF(m_setter.left() + 6, middle), 10);
        flow(columnsOf(blocks), scope.element());
    }

    /** A text of an entry in its column. */
    struct Piece {
        TextBlock block;
        double left = 0;
        QColor colour;
        double below = 0;       ///< Air.
        double drop = 0;        ///< So that its baseline meets those beside it.
        TextBlock label = {};   ///< Before its first line, where it has one.
        PageTarget target = {}; ///< Where it leads.
    };

    QList<QList<Piece>> columnsOf(const ItemBlocks &blocks) const
    {
        const MarkPalette &palette = MarkPalette::light();
        QList<Piece> places;
        for (qsizetype i = 0; i < blocks.places.size(); ++i)
            places.append(
                {blocks.places.at(i), m_setter.left() + discWidth, palette.muted, 0, 0.3, {}, blocks.targets.at(i)});
        QList<Piece> snippets;
        const double indent = blocks.snippets.size() > 1 ? 12 : 0;
        for (qsizetype i = 0; i < blocks.snippets.size(); ++i)
            snippets.append({blocks.snippets.at(i), m_snippetLeft + indent, palette.ink, 2, 0, blocks.labels.at(i)});
        if (blocks.isStacked && !snippets.isEmpty())
            snippets.last().below += 1;
        QList<Piece> words{{blocks.words, m_wordsLeft, palette.ink}, {blocks.remark, m_wordsLeft, palette.muted}};
        if (blocks.isStacked)
            return {places, snippets + words};
        return {places, snippets, words};
    }

    /** Sets the columns beside each other, over as many pages as they take. */
    void flow(const QList<QList<Piece>> &columns, int element)
    {
        QList<std::pair<qsizetype, int>> next(columns.size()); // of each column the piece and its line
        double used = 0;
        for (bool rest = true; rest;) {
            rest = false;
            used = 0;
            for (qsizetype c = 0; c < columns.size(); ++c) {
                used = std::max(used, setColumn(columns.at(c), next[c], element));
                rest = rest || next.at(c).first < columns.at(c).size();
            }
            if (rest) {
                m_setter.newPage();
                m_setter.advance(itemAbove);
            }
        }
        m_setter.advance(used + itemBelow);
    }

    /** Sets what fits of @p column from @p next on, which it moves; gives its height. */
    double setColumn(const QList<Piece> &column, std::pair<qsizetype, int> &next, int element)
    {
        auto &[piece, line] = next;
        double down = 0;
        while (piece < column.size()) {
            const Piece &own = column.at(piece);
            const double pitch = own.block.pitch();
            const int lines = int(own.block.lines.size());
            const double room = m_setter.room() - itemBelow - down;
            const int fitting = std::clamp(int(room / pitch + 0.01), 0, lines - line);
            const QPointF at(own.left, m_setter.y() + down + own.drop);
            if (line == 0 && fitting > 0) {
                m_setter.put(own.label, {m_snippetLeft, at.y()}, own.colour);
                if (own.target.isValid())
                    m_setter.page().links.append(
                        {QRectF(at, QSizeF(placeWidth, own.block.height())), own.target, element});
            }
            m_setter.putLines(own.block, line, fitting, at, own.colour);
            down += fitting * pitch;
            line += fitting;
            if (line < lines)
                break;
            down += own.below;
            line = 0;
            ++piece;
        }
        return down;
    }

    PageSetter &m_setter;
    const PlaceFinder m_places;
    const bool m_isStacked;
    double m_wordsWidth = 0;
    double m_wordsLeft = 0;
    double m_snippetLeft = 0;
    double m_snippetWidth = 0;
};

} // namespace

void setClosing(PageSetter &setter, bool atFoot)
{
    const QString sentence =
        Tr::tr("“Differing” says that the articles do not agree. It does not say which one is right.");
    const TextBlock block = setter.block(sentence, TextStyle::UiSmall, setter.width());
    constexpr double air = 6;
    setter.ensure(air + block.height());
    setter.advance(atFoot ? setter.room() - block.height() : air);
    setter.put(block, {setter.left(), setter.y()}, MarkPalette::light().ink);
    setter.advance(block.height());
}

bool isListed(const ReportItem &item, const PageOptions &options)
{
    return item.kind != ItemKind::Difference || !options.summary;
}

ListTargets setList(PageSetter &setter, Progress &progress)
{
    return ListSetter(setter).setAll(progress);
}

} // namespace galley
