// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pageplan.h"

#include "app/base/tr.h"
#include "app/marks/markpalette.h"
#include "app/report/columns.h"
#include "app/report/coverageplan.h"
#include "app/report/listplan.h"
#include "app/report/pagesetter.h"
#include "app/report/paperdate.h"
#include "app/report/reportitems.h"
#include "app/report/rowplan.h"
#include "app/report/summaryplan.h"

#include <QLocale>

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
constexpr double narrowestColumn = 10.5; // times the size of its letters: some 21 of them

/** Two columns stand upright; three and four lie across, where the options leave it to us. */
QPageLayout turned(const ReportInput &input, const PageOptions &options)
{
    QPageLayout layout = options.layout;
    if (options.turnForMore && options.arrangement == PageArrangement::SideBySide && input.articles.size() > 2 &&
        input.articles.size() <= mostColumns)
        layout.setOrientation(QPageLayout::Landscape);
    return layout;
}

/** Whether columns side by side are wide enough to be read. */
bool hasRoomFor(const PageSetter &setter, const QList<int> &articles)
{
    const auto columns = columnsFor(articles, setter.left(), setter.width());
    return columns.first().textWidth >= narrowestColumn * setter.options().textSize;
}

/** All side by side, or the base against each where they are too many or the page too narrow; or each alone. */
QList<ColumnSet> columnSets(const PageSetter &setter)
{
    const ReportInput &input = setter.input();
    QList<int> others;
    for (int i = 0; i < input.articles.size(); ++i) {
        if (i != input.base)
            others.append(i);
    }
    QList<ColumnSet> sets;
    if (setter.options().arrangement == PageArrangement::OneAfterAnother) {
        for (int i = 0; i < input.articles.size(); ++i)
            sets.append({{i}, false});
        return sets;
    }
    const QList<int> all = QList<int>{input.base} + others;
    if (all.size() <= mostColumns && (all.size() < 3 || hasRoomFor(setter, all)))
        return {{all, false}};
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
    bool isQuote = false; ///< Its line is heavier.
};

QList<LegendEntry> legendEntries(const PageOptions &options)
{
    QList<LegendEntry> entries{{Glyph::Same, false, Tr::tr("Shared"), true, MarkKind::Shared},
                               {Glyph::Differs, false, Tr::tr("Differing"), true, MarkKind::Differing},
                               {Glyph::OnlyHere, false, Tr::tr("Only here"), true, MarkKind::OnlyHere}};
    if (options.arrangement == PageArrangement::Coverage)
        return entries;
    if (options.quotes)
        //: In the legend: words that are said by somebody, under which the line is heavier.
        entries.append({Glyph::None, false, Tr::tr("Quote"), false, MarkKind::Shared, true});
    //: In the legend: the same passage has another place in the other article.
    entries.append({Glyph::None, true, Tr::tr("Stands elsewhere"), false, MarkKind::Shared});
    if (options.findings)
        entries.append({Glyph::None, false, Tr::tr("Spelling"), true, MarkKind::Finding});
    if (options.annotations)
        entries.append({Glyph::None, false, Tr::tr("Note"), true, MarkKind::Highlight});
    return entries;
}

QString referenceWords(const PageTarget &differences, const PageTarget &others)
{
    if (differences.isValid() && others.isValid() && differences.page != others.page)
        //: In the legend: the pages on which the numbers in the margins are explained.
        return Tr::tr("Numbers: see pages %1 and %2").arg(differences.page + 1).arg(others.page + 1);
    return Tr::tr("Numbers: see page %1").arg((others.isValid() ? others : differences).page + 1);
}

/** Sets the entries from left to right, in as many lines as they take; the first leaves room for the reference. */
void setLegend(PageSetter &setter)
{
    const MarkPalette &palette = MarkPalette::light();
    setter.advance(6.5);
    double x = setter.left();
    const auto reference =
        setter.oneLine(referenceWords({.page = 9}, {.page = 98}), TextStyle::UiSmall, setter.width());
    double right = setter.right() - reference.lines.first().width - 6;
    for (const LegendEntry &entry : legendEntries(setter.options())) {
        TextBlock block = setter.block(entry.word, TextStyle::UiSmall, 200);
        if (entry.marked) {
            Mark mark;
            mark.kind = entry.kind;
            mark.range = {0, entry.word.size()};
            block.marks.append({mark, -1, {}});
            block = brokenIntoLines(block);
        }
        const bool hasGlyph = entry.moved || entry.glyph != Glyph::None;
        const double width = (hasGlyph ? 14 : 0) + block.lines.first().width;
        if (x + width > right && x > setter.left()) {
            setter.advance(15);
            x = setter.left();
            right = setter.right();
        }
        const QPointF glyph(x + 5, setter.y() + 6);
        if (entry.moved)
            setter.movedGlyph(glyph, 9.5);
        else if (hasGlyph)
            setter.glyph(entry.glyph, glyph, 9.5);
        const QPointF at(x + (hasGlyph ? 14 : 0), setter.y());
        setter.put(block, at, palette.ink);
        if (entry.isQuote) {
            PlacedShape line;
            line.rect = QRectF(at + QPointF(0, block.lines.first().baseline + 2.1), QSizeF(width, 0));
            line.colour = palette.sharedLine;
            line.strength = 1.5;
            setter.page().shapes.append(line);
        }
        x += width + 12;
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
    for (const ColumnSet &set : columnSets(setter)) {
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

/** In the legend: where the numbers are explained, of what differs and of all that is listed. */
void setListReference(PageSetter &setter, const PageTarget &at, const ListTargets &targets)
{
    const auto firstOf = [&](bool isDifference) {
        for (qsizetype i = 0; i < targets.size(); ++i) {
            const ReportItem &item = setter.plan().items.at(i);
            if (targets.at(i).isValid() && (item.kind == ItemKind::Difference) == isDifference &&
                std::ranges::contains(setter.plan().discs, int(i), &DiscPlace::item))
                return targets.at(i);
        }
        return PageTarget();
    };
    const PageTarget differences = firstOf(true);
    const PageTarget others = firstOf(false);
    if (setter.plan().discs.isEmpty() || (!differences.isValid() && !others.isValid()))
        return;
    const PageTarget target = others.isValid() ? others : differences;
    const auto block = setter.oneLine(referenceWords(differences, others), TextStyle::UiSmall, setter.width());
    PlacedText text;
    text.at = QPointF(setter.right() - block.lines.first().width, at.y);
    text.block = block;
    text.lineCount = int(block.lines.size());
    text.colour = MarkPalette::light().muted;
    text.element = StructureScope(setter, StructureElement::Kind::Paragraph).element();
    PlannedPage &page = setter.plan().pages[at.page];
    page.texts.append(text);
    page.links.append({QRectF(text.at, QSizeF(block.lines.first().width, block.height())), target, text.element});
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
    return next == disc ? PageTarget() : next.target();
}

/** Discs beside the articles lead to what explains them, those of a relation to its other passage. */
void linkDiscs(PagePlan &plan, const ReportInput &input, const ListTargets &targets)
{
    for (const DiscPlace &disc : std::as_const(plan.discs)) {
        const PageTarget other = counterpart(plan, input, disc);
        const PageTarget target = other.isValid() ? other : targets.at(disc.item);
        if (target.isValid())
            plan.pages[disc.page].links.append({disc.rect, target, disc.element});
    }
}

/** The first pages: what was compared, and where the articles differ; the articles follow where there is room. */
Summary setFirstPage(PageSetter &setter, const Progress &progress)
{
    PagePlan &plan = setter.plan();
    plan.bookmarks.append({Tr::tr("Summary"), 0, {.page = 0, .y = setter.y()}});
    const Summary summary = setSummary(setter, progress);
    if (setter.room() > setter.fullRoom() * 0.55) {
        setter.advance(22);
        setter.rule(setter.y(), MarkPalette::light().ink, 1.1);
        return summary;
    }
    setter.newPage();
    setter.pageTitle(plan.title, QString(), TextStyle::RunningHead);
    return summary;
}

QRectF mirrored(const QRectF &rect, double width)
{
    return {width - rect.right(), rect.top(), rect.width(), rect.height()};
}

/** Turns the pages over for a reader who begins at the right; texts and signs themselves stay as they are. */
void mirror(PagePlan &plan)
{
    const double width = plan.layout.fullRect(QPageLayout::Point).width();
    for (PlannedPage &page : plan.pages) {
        for (PlacedText &text : page.texts)
            text.at.setX(width - text.at.x() - text.block.width);
        for (PlacedShape &shape : page.shapes)
            shape.rect = mirrored(shape.rect, width);
        for (PlacedLink &link : page.links)
            link.rect = mirrored(link.rect, width);
    }
    for (DiscPlace &disc : plan.discs)
        disc.rect = mirrored(disc.rect, width);
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
    plan.title = reportTitle(input);
    plan.items = reportItems(input, setter.marks(), options);
    setter.newPage();
    const QString date = paperDate(input.when.toLocalTime().date());
    setter.pageTitle(plan.title,
                     Tr::tr("Comparison of %n article(s), %1", nullptr, int(input.articles.size())).arg(date),
                     TextStyle::DocumentTitle);
    Summary summary;
    if (options.summary)
        summary = setFirstPage(setter, progress);
    const PageTarget legend{.page = setter.pageIndex(), .y = setter.y() + 6.5};
    setLegend(setter);
    if (!setArticles(setter, progress))
        return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."));
    ListTargets targets(plan.items.size());
    if (!options.summary || std::ranges::any_of(plan.items, [&](const ReportItem &i) { return isListed(i, options); }))
        targets = setList(setter, progress);
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("The export was stopped."));
    for (const SummaryRow &row : std::as_const(summary.rows))
        targets[row.item] = row.target;
    linkSummary(setter, summary);
    linkDiscs(plan, input, targets);
    setListReference(setter, legend, targets);
    setFeet(setter);
    if (QLocale().textDirection() == Qt::RightToLeft)
        mirror(plan);
    return plan;
}

} // namespace galley
