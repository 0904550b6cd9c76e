// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/coverageplan.h"

#include "app/base/tr.h"
#include "app/marks/kindwords.h"
#include "app/marks/markpalette.h"

#include <algorithm>
#include <numeric>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(CoveragePlan)
};

constexpr double rowAir = 4;
constexpr double gap = 12;
constexpr double discWidth = 19.5;
constexpr double leastCell = 22; // of an article's column
constexpr double largestShare =
    0.6; // of the page's width for the articles' columns; what is more has a table of its own
constexpr qsizetype longestClaim = 240; // characters of a claim that are shown

/** Differing before shared before single, each in the order of the comparison. */
int rankOf(Verdict verdict)
{
    return verdict == Verdict::Differing ? 0 : verdict == Verdict::Shared ? 1 : 2;
}

/** Sets the table of some articles that follow each other. */
class CoverageSetter
{
public:
    CoverageSetter(PageSetter &setter, int firstArticle, int count)
        : m_setter(setter)
        , m_first(firstArticle)
        , m_count(count)
        , m_cellWidth(std::clamp(setter.width() * 0.5 / count, leastCell, 64.))
        , m_cellsLeft(setter.right() - m_cellWidth * count)
    {
    }

    void setHead()
    {
        using Kind = StructureElement::Kind;
        const auto &input = m_setter.input();
        const StructureScope row(m_setter, Kind::Row);
        {
            const StructureScope cell(m_setter, Kind::HeaderCell);
            m_setter.put(m_setter.block(Tr::tr("Claim"), TextStyle::UiSmall, m_cellsLeft - wordsLeft()),
                         {wordsLeft(), m_setter.y() + 7}, MarkPalette::light().muted);
        }
        m_setter.advance(7);
        for (int i = m_first; i < m_first + m_count; ++i)
            const StructureScope cell(m_setter, Kind::HeaderCell, input.articles.at(i).label());
        for (int i = m_first; i < m_first + m_count; ++i)
            m_setter.badge(i, {cellLeft(i), m_setter.y()}, i == input.base);
        m_setter.advance(19);
        m_setter.rule(m_setter.y(), MarkPalette::light().line, 0.75);
    }

    bool setAll(Progress &progress)
    {
        const auto &claims = m_setter.input().comparison.claims;
        QList<int> order(claims.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](int c) { return rankOf(claims.at(c).verdict); });
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (progress.stopped())
                return false;
            progress.step(i * 400 / order.size(), 1000);
            if (std::ranges::any_of(claims.at(order.at(i)).members,
                                    [this](const Passage &p) { return has(p.article); }))
                setRow(order.at(i));
        }
        return true;
    }

private:
    bool has(int article) const { return article >= m_first && article < m_first + m_count; }
    double cellLeft(int article) const { return m_cellsLeft + (article - m_first) * m_cellWidth; }

    QString wordsOf(const Passage &passage) const
    {
        const QString text =
            m_setter.input().articles.at(passage.article).textOf(passage.range).toString().simplified();
        if (text.size() <= longestClaim)
            return text;
        const qsizetype blank = text.lastIndexOf(u' ', longestClaim);
        return text.first(blank > longestClaim / 2 ? blank : longestClaim) + u'…';
    }

    double wordsLeft() const { return m_setter.left() + discWidth; }

    /** The number by which the table of differences knows the claim. */
    void setNumber(int claim, double y)
    {
        const auto &items = m_setter.plan().items;
        const auto item = std::ranges::find_if(
            items, [&](const ReportItem &i) { return i.kind == ItemKind::Difference && i.index == claim; });
        if (item == items.end())
            return;
        const int element = StructureScope(m_setter, StructureElement::Kind::Paragraph).element();
        const QRectF disc = m_setter.disc(*item, {m_setter.left() + 6, y + 6.4});
        m_setter.plan().discs.append(
            {int(item - items.begin()), item->places.first().article, m_setter.pageIndex(), disc, element});
    }

    void setRow(int index)
    {
        const Claim &claim = m_setter.input().comparison.claims.at(index);
        const MarkPalette &palette = MarkPalette::light();
        const auto &input = m_setter.input();
        TextBlock words;
        words.text = wordsOf(claim.members.first());
        words.language = input.articles.at(claim.members.first().article).language;
        words.style = TextStyle::Snippet;
        words.width = m_cellsLeft - gap - wordsLeft();
        words = brokenIntoLines(words);
        const double height = std::max(words.height(), 13.);
        m_setter.ensure(height + 2 * rowAir);
        m_setter.advance(rowAir);
        const double y = m_setter.y();
        const StructureScope row(m_setter, StructureElement::Kind::Row);
        {
            const StructureScope cell(m_setter, StructureElement::Kind::HeaderCell);
            m_setter.put(words, {wordsLeft(), y}, palette.ink);
            setNumber(index, y);
        }
        for (int i = m_first; i < m_first + m_count; ++i)
            setCell(claim, i, y);
        m_setter.advance(height + rowAir);
        m_setter.rule(m_setter.y(), palette.hair, 0.75);
    }

    /** What a cell says to those who do not see its glyph. */
    QString spoken(const Claim &claim, const QList<Passage> &own) const
    {
        const QChar sign = claim.verdict == Verdict::Differing ? u'≠' : claim.verdict == Verdict::Shared ? u'=' : u'◇';
        return sign + u' ' + placesOf(m_setter.input().articles, own);
    }

    void setCell(const Claim &claim, int article, double y)
    {
        const MarkPalette &palette = MarkPalette::light();
        QList<Passage> own;
        std::ranges::copy_if(claim.members, std::back_inserter(own),
                             [article](const Passage &passage) { return passage.article == article; });
        const double x = cellLeft(article);
        const StructureScope cell(m_setter, StructureElement::Kind::Cell, own.isEmpty() ? u"–"_s : spoken(claim, own));
        if (own.isEmpty()) {
            m_setter.put(m_setter.block(u"–"_s, TextStyle::UiSmall, m_cellWidth), {x + 3, y}, palette.faint);
            return;
        }
        const Glyph glyph = claim.verdict == Verdict::Differing ? Glyph::Differs
                            : claim.verdict == Verdict::Shared  ? Glyph::Same
                                                                : Glyph::OnlyHere;
        m_setter.glyph(glyph, {x + 6, y + 6.4}, 9.5);
        const auto &articles = m_setter.input().articles;
        const int number = bodyNumber(articles.at(article), articles.at(article).paragraphAt(own.first().range.start));
        if (number > 0 && m_cellWidth > 34)
            m_setter.put(m_setter.block(u"¶"_s + QString::number(number), TextStyle::UiSmall, m_cellWidth - 14),
                         {x + 14, y}, palette.muted);
    }

    PageSetter &m_setter;
    const int m_first;
    const int m_count;
    const double m_cellWidth;
    const double m_cellsLeft;
};

} // namespace

bool setCoverage(PageSetter &setter, Progress &progress)
{
    const int articles = int(setter.input().articles.size());
    const int most = std::max(1, int(setter.width() * largestShare / leastCell));
    const int tables = (articles + most - 1) / most;
    bool done = true;
    for (int i = 0; i < tables && done; ++i) {
        if (i > 0) {
            setter.newPage();
            setter.pageTitle(setter.plan().title, QString(), TextStyle::RunningHead);
        }
        const StructureScope structure(setter, StructureElement::Kind::Table);
        const int first = articles * i / tables;
        CoverageSetter table(setter, first, articles * (i + 1) / tables - first);
        table.setHead();
        setter.setHead([&table](PageSetter &s) {
            s.pageTitle(s.plan().title, QString(), TextStyle::RunningHead);
            table.setHead();
        });
        done = table.setAll(progress);
        setter.setHead({});
    }
    return done;
}

} // namespace galley
