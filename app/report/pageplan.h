// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a report as a plain value: every text, shape and note with its place. Lengths in points, y downward.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/report/pdfreport.h"
#include "app/report/reportitems.h"
#include "app/report/structureelement.h"
#include "app/report/textblock.h"

#include <QColor>

namespace galley
{

/** Some lines of a block, put on a page. */
struct PlacedText {
    QPointF at; ///< The top left corner of the first line that is shown.
    TextBlock block;
    int firstLine = 0;
    int lineCount = 0;
    QColor colour;
    int article = -1;              ///< Whose words these are; -1: Galley's.
    qsizetype offset = 0;          ///< Where the block's text begins in that article's.
    int element = -1;              ///< Index into PagePlan::elements; -1: what repeats on every page, or is decoration.
    bool hasNotes = false;         ///< Its findings and annotations become native annotations, which draw themselves.
    bool passagesAreNotes = false; ///< What it shares and what only it tells does, too.

    /** A box of this text's block in the page's coordinates. */
    QRectF onPage(const QRectF &rect) const { return rect.translated(at - QPointF(0, block.lines.at(firstLine).top)); }
    bool shows(const LineBox &box) const { return box.line >= firstLine && box.line < firstLine + lineCount; }

    friend bool operator==(const PlacedText &, const PlacedText &) = default;
};

/** Something drawn that is no text. */
struct PlacedShape {
    enum class Kind { Rule, Frame, Glyph, MovedGlyph, Disc, Badge, BadgeOutline };
    Kind kind = Kind::Rule;
    QRectF rect;
    QColor colour;
    Glyph glyph = Glyph::None;
    double strength = 0.75;               ///< Of lines.
    QString text;                         ///< Number of a disc, letter of a badge.
    ItemKind item = ItemKind::Difference; ///< For a disc.

    friend bool operator==(const PlacedShape &, const PlacedShape &) = default;
};

/** A place that can be jumped to. */
struct PageTarget {
    int page = -1;
    double y = 0;
    int element = -1; ///< What stands there: index into PagePlan::elements; -1 where nobody asks.

    bool isValid() const { return page >= 0; }
    friend bool operator==(const PageTarget &, const PageTarget &) = default;
};

/** A place that jumps. */
struct PlacedLink {
    QRectF rect;
    PageTarget target;
    int element = -1; ///< What it stands beside: index into PagePlan::elements.

    friend bool operator==(const PlacedLink &, const PlacedLink &) = default;
};

struct PlannedPage {
    QList<PlacedText> texts; ///< In reading order.
    QList<PlacedShape> shapes;
    QList<PlacedLink> links;

    friend bool operator==(const PlannedPage &, const PlannedPage &) = default;
};

/** A bookmark; level 0 or 1. */
struct PlannedBookmark {
    QString title;
    int level = 0;
    PageTarget target;

    friend bool operator==(const PlannedBookmark &, const PlannedBookmark &) = default;
};

/** Where the disc of an item stands in the text of an article. */
struct DiscPlace {
    int item = 0; ///< Index into PagePlan::items.
    int article = 0;
    int page = 0;
    QRectF rect;
    int element = -1; ///< The paragraph beside it.

    /** A place from which it and the words beside it are seen. */
    PageTarget target() const { return {.page = page, .y = std::max(0., rect.top() - 40), .element = -1}; }

    friend bool operator==(const DiscPlace &, const DiscPlace &) = default;
};

struct PagePlan {
    QString title;
    QPageLayout layout; ///< As it is printed: turned where three or four articles need it.
    QList<PlannedPage> pages;
    QList<PlannedBookmark> bookmarks;
    QList<ReportItem> items;
    QList<DiscPlace> discs;
    QList<StructureElement> elements;

    friend bool operator==(const PagePlan &, const PagePlan &) = default;
};

/** Plans all pages. Needs a QGuiApplication for its fonts; any thread. Errors: Cancelled, Usage (no room, no articles).
 */
Result<PagePlan> planPages(const ReportInput &input, const PageOptions &options, Progress &progress);

} // namespace galley
