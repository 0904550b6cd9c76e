// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pageplan.h"

#include "app/base/tr.h"
#include "app/marks/markpalette.h"
#include "app/report/coverageplan.h"
#include "app/report/listplan.h"
#include "app/report/pagesetter.h"
#include "app/report/paperdate.h"
#include "app/report/rowplan.h"
#include "app/report/summaryplan.h"

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(PagePlan)
};

constexpr int mostColumns = 4;

QString titleOf(const ReportInput &input)
{
    if (!input.title.isEmpty())
        return input.title;
    const Article &base = input.articles.at(input.base);
    return base.title.isEmpty() ? base.label() : base.title;
}

/** Two columns stand upright; three and four lie across, where the options leave it to us. */
QPageLayout turned(const ReportInput &input, const PageOptions &options)
{
    QPageLayout layout = options.layout;
    if (options.turnForMore && options.arrangement == PageArrangement::SideBySide && input.articles.size() > 2 &&
        input.articles.size() <= mostColumns)
        layout.setOrientation(QPageLayout::Landscape);
    return layout;
}

/** All side by side, or the base against each where they are too many; or each alone. */
QList<ColumnSet> columnSets(const ReportInput &input, PageArrangement arrangement)
{
    QList<int> others;
    for (int i = 0; i < input.articles.size(); ++i) {
        if (i != input.base)
            others.append(i);
    }
    QList<ColumnSet> sets;
    if (arrangement == PageArrangement::OneAfterAnother) {
        for (int i = 0; i < input.articles.size(); ++i)
            sets.append({{i}, false});
        return sets;
    }
    if (input.articles.size() <= mostColumns)
        return {{QList<int>{input.base} + others, false}};
    for (const int other : std::as_const(others))
        sets.append({{input.base, other}, !sets.isEmpty()});
    return sets;
}

/** An entry of the legend: a glyph or none, and a word with its mark. */
struct LegendEntry {
    Glyph glyph = Glyph::None;
    bool moved = false;
    QString word;
    bool marked = true;
    MarkKind kind = MarkKind::Shared;
};

QList<LegendEntry> legendEntries(const PageOptions &options)
{
    QList<LegendEntry> entries{{Glyph::Same, false, Tr::tr("Shared"), true, MarkKind::Shared},
                               {Glyph::Differs, false, Tr::tr("Differing"), true, MarkKind::Differing},
                               {Glyph::OnlyHere, false, Tr::tr("Only here"), true, MarkKind::OnlyHere}};
    if (options.arrangement == PageArrangement::Coverage)
        return entries;
    //: In the legend: the same passage has another place in the other article.
    entries.append({Glyph::None, true, Tr::tr("Stands elsewhere"), false, MarkKind::Shared});
    if (options.findings)
        entries.append({Glyph::None, false, Tr::tr("Spelling"), true, MarkKind::Finding});
    if (options.annotations)
        entries.append({Glyph::None, false, Tr::tr("Note"), true, MarkKind::Highlight});
    return entries;
}

void setLegend(PageSetter &setter)
{
    const MarkPalette &palette = MarkPalette::light();
    setter.advance(6.5);
    double x = setter.left();
    const double middle = setter.y() + 6;
    for (const LegendEntry &entry : legendEntries(setter.options())) {
        if (entry.moved)
            setter.movedGlyph(QPointF(x + 5, middle), 9.5);
        else if (entry.glyph != Glyph::None)
            setter.glyph(entry.glyph, QPointF(x + 5, middle), 9.5);
        x += entry.moved || entry.glyph != Glyph::None ? 14 : 0;
        TextBlock block = setter.block(entry.word, TextStyle::UiSmall, 200);
        if (entry.marked) {
            Mark mark;
            mark.kind = entry.kind;
            mark.range = {0, entry.word.size()};
            block.marks.append({mark, -1, {}});
            block = brokenIntoLines(block);
        }
        setter.put(block, QPointF(x, setter.y()), palette.ink);
        x += block.lines.first().width + 14;
    }
    setter.advance(18);
    setter.rule(setter.y(), palette.line, 0.75);
}

/** What the arrangement asks for: the coverage table, or the articles in their columns. False where it was stopped. */
bool setArticles(PageSetter &setter, Progress &progress)
{
    PagePlan &plan = setter.plan();
    const PageArrangement arrangement = setter.options().arrangement;
    if (arrangement == PageArrangement::Coverage) {
        plan.bookmarks.append(
            {Tr::tr("Claims and the articles that hold them"), 0, {.page = setter.pageIndex(), .y = setter.y()}});
        return setCoverage(setter, progress);
    }
    bool isFirst = true;
    for (const ColumnSet &set : columnSets(setter.input(), arrangement)) {
        if (!isFirst) {
            setter.newPage();
            setter.pageTitle(plan.title, QString(), TextStyle::RunningHead);
        }
        isFirst = false;
        for (const int article : set.baseRepeated ? set.articles.sliced(1) : set.articles)
            plan.bookmarks.append(
                {setter.input().articles.at(article).label(), 0, {.page = setter.pageIndex(), .y = setter.y()}});
        if (!setRows(setter, set, progress))
            return false;
    }
    return true;
}

void setFeet(PageSetter &setter)
{
    const MarkPalette &palette = MarkPalette::light();
    const QRectF frame = setter.plan().layout.paintRect(QPageLayout::Point);
    const int count = int(setter.plan().pages.size());
    for (int i = 0; i < count; ++i) {
        PlannedPage &page = setter.plan().pages[i];
        PlacedShape rule;
        rule.rect = QRectF(frame.left(), frame.bottom() - 18, frame.width(), 0);
        rule.colour = palette.line;
        page.shapes.append(rule);
        const auto put = [&](const TextBlock &block, double x) {
            PlacedText text;
            text.at = QPointF(x, frame.bottom() - 12);
            text.block = block;
            text.lineCount = int(block.lines.size());
            text.colour = palette.muted;
            page.texts.append(text);
        };
        put(setter.block(QStringLiteral("Galley " GALLEY_VERSION), TextStyle::Foot, 200), frame.left());
        const TextBlock number = setter.block(Tr::tr("Page %1 of %2").arg(i + 1).arg(count), TextStyle::Foot, 200);
        put(number, frame.right() - number.lines.first().width);
    }
}

void setListReference(PageSetter &setter, const PageTarget &at, const ListTargets &targets)
{
    if (targets.isEmpty())
        return;
    const auto block =
        setter.block(Tr::tr("Numbers: see page %1").arg(targets.first().page + 1), TextStyle::UiSmall, 200);
    PlacedText text;
    text.at = QPointF(setter.right() - block.lines.first().width, at.y);
    text.block = block;
    text.lineCount = int(block.lines.size());
    text.colour = MarkPalette::light().muted;
    text.element = StructureScope(setter, StructureElement::Kind::Paragraph).element();
    PlannedPage &page = setter.plan().pages[at.page];
    page.texts.append(text);
    page.links.append(
        {QRectF(text.at, QSizeF(block.lines.first().width, block.height())), targets.first(), text.element});
}

/** Where the other passage of a relation stands that @p disc is about; invalid for every other disc. */
PageTarget counterpart(const PagePlan &plan, const ReportInput &input, const DiscPlace &disc)
{
    const ReportItem &item = plan.items.at(disc.item);
    if (item.kind != ItemKind::Note || input.annotations.at(item.index).kind != AnnotationKind::Relation)
        return {};
    QList<DiscPlace> all;
    std::ranges::copy_if(plan.discs, std::back_inserter(all),
                         [&](const DiscPlace &other) { return other.item == disc.item; });
    const auto own = std::ranges::find(all, disc);
    const DiscPlace &next = all.at((own - all.begin() + 1) % all.size());
    return next == disc ? PageTarget() : PageTarget{.page = next.page, .y = std::max(0., next.rect.top() - 40)};
}

/**
 * Discs lead to the list, those of a relation to its other passage; the entries of the list lead to their first disc
 * beside an article.
 */
void link(PagePlan &plan, const ReportInput &input, const ListTargets &targets, const QList<SummaryDisc> &summary,
          const QRectF &frame)
{
    for (const SummaryDisc &disc : summary) {
        if (disc.item < targets.size() && targets.at(disc.item).isValid())
            plan.pages[disc.page].links.append({disc.rect, targets.at(disc.item), disc.element});
    }
    QList<bool> linked(plan.items.size(), false);
    for (const DiscPlace &disc : std::as_const(plan.discs)) {
        const PageTarget &target = targets.at(disc.item);
        if (!target.isValid())
            continue;
        const PageTarget other = counterpart(plan, input, disc);
        plan.pages[disc.page].links.append({disc.rect, other.isValid() ? other : target, disc.element});
        if (linked.at(disc.item))
            continue;
        linked[disc.item] = true;
        const QRectF entry(frame.left(), target.y + 6, 90, 14);
        plan.pages[target.page].links.append(
            {entry, {.page = disc.page, .y = std::max(0., disc.rect.top() - 40)}, target.element});
    }
}

} // namespace

Result<PagePlan> planPages(const ReportInput &input, const PageOptions &options, Progress &progress)
{
    if (input.articles.isEmpty())
        return failure(Error::Code::Usage, Tr::tr("There is no article to print. Open one first."));
    const QPageLayout layout = turned(input, options);
    const QRectF frame = layout.paintRect(QPageLayout::Point);
    if (frame.width() < 250 || frame.height() < 250)
        return failure(Error::Code::Usage,
                       Tr::tr("The page has no room for text. Choose larger paper or smaller margins."));

    PageSetter setter(input, options, layout);
    PagePlan &plan = setter.plan();
    plan.title = titleOf(input);
    plan.items = reportItems(input, setter.marks(), options);
    setter.newPage();
    const QString date = paperDate(input.when.toLocalTime().date());
    setter.pageTitle(plan.title,
                     Tr::tr("Comparison of %n article(s), %1", nullptr, int(input.articles.size())).arg(date),
                     TextStyle::DocumentTitle);
    QList<SummaryDisc> summary;
    if (options.summary) {
        plan.bookmarks.append({Tr::tr("Summary"), 0, {.page = 0, .y = setter.y()}});
        summary = setSummary(setter);
        setter.newPage();
        setter.pageTitle(plan.title, QString(), TextStyle::RunningHead);
    }
    const PageTarget legend{.page = setter.pageIndex(), .y = setter.y() + 6.5};
    setLegend(setter);
    if (!setArticles(setter, progress))
        return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."));
    ListTargets targets;
    if (!plan.items.isEmpty() || options.findings || options.annotations || options.quotes)
        targets = setList(setter, progress);
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."));
    setListReference(setter, legend, targets);
    setFeet(setter);
    link(plan, input, targets, summary, frame);
    return plan;
}

} // namespace galley
