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
constexpr double narrowest = 400; // of a page on which an entry's words stand beside the passages, not below
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
        m_setter.newPage();
        m_setter.pageTitle(Tr::tr("Findings and notes"), m_setter.plan().title, TextStyle::DocumentTitle);
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
            m_setter.ensure(blocks.height() + itemAbove + itemBelow);
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
        m_setter.ensure(15 + title.height() + 5 + firstHeight + itemAbove + itemBelow);
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
        const MarkPalette &palette = MarkPalette::light();
        m_setter.rule(m_setter.y(), palette.hair, 0.75);
        m_setter.advance(itemAbove);
        const double y = m_setter.y();
        const double middle = y + 6.4;
        if (item.number > 0)
            const StructureScope label(m_setter, StructureElement::Kind::Label, QString::number(item.number));
        const StructureScope scope(m_setter, StructureElement::Kind::Body);
        if (item.number > 0)
            m_setter.disc(item, QPointF(m_setter.left() + 6, middle));
        else
            m_setter.glyph(item.sameWords ? Glyph::Same : Glyph::Reworded, QPointF(m_setter.left() + 6, middle), 10);
        setPlaces(blocks, y + 0.3, scope.element());
        double down = 0;
        for (int i = 0; i < blocks.snippets.size(); ++i) {
            const double indent = blocks.snippets.size() > 1 ? 12 : 0;
            m_setter.put(blocks.labels.at(i), QPointF(m_snippetLeft, y + down), palette.ink);
            m_setter.put(blocks.snippets.at(i), QPointF(m_snippetLeft + indent, y + down), palette.ink);
            down += blocks.snippets.at(i).height() + 2;
        }
        const double words = y + blocks.wordsTop();
        m_setter.put(blocks.words, QPointF(m_wordsLeft, words), palette.ink);
        m_setter.put(blocks.remark, QPointF(m_wordsLeft, words + blocks.words.height()), palette.muted);
        m_setter.advance(blocks.height() + itemBelow);
    }

    /** Each place leads to its page. */
    void setPlaces(const ItemBlocks &blocks, double y, int element)
    {
        for (qsizetype i = 0; i < blocks.places.size(); ++i) {
            const TextBlock &place = blocks.places.at(i);
            const QPointF at(m_setter.left() + discWidth, y);
            m_setter.put(place, at, MarkPalette::light().muted);
            if (blocks.targets.at(i).isValid())
                m_setter.page().links.append(
                    {QRectF(at, QSizeF(placeWidth, place.height())), blocks.targets.at(i), element});
            y += place.height();
        }
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
