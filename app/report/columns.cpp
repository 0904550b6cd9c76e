// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/columns.h"

#include "app/base/tr.h"
#include "app/marks/markpalette.h"
#include "app/report/summaryplan.h"

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(Columns)
};

constexpr double discStrip = 16.5;  // left of the first column, with room for a number of two figures
constexpr double lastStrip = 15.75; // right of the last column
constexpr double innerStrip = 14;   // right of a column between others, for its discs
constexpr double widest = 390;      // of a column that stands alone: some 80 letters
constexpr double partnerStrip = 84; // right of it, for its glyphs and the places of its partners
constexpr double gutter = 21;       // between columns, for the glyphs

double setArticleHead(PageSetter &setter, const Column &column, bool large)
{
    const MarkPalette &palette = MarkPalette::light();
    const Article &article = setter.input().articles.at(column.article);
    const bool isBase = column.article == setter.input().base;
    const StructureScope scope(setter, setter.elementOf(column.article, -1));
    const double textLeft = column.left + 13 + 7;
    const double width = column.left + Column::numberWidth + column.textWidth - textLeft;
    QString name = article.label();
    const qsizetype bold = name.size();
    if (isBase)
        //: Behind the name of the article that the others are held against.
        name = Tr::tr("%1 (base)").arg(name);
    const TextBlock label = setter.block(name, TextStyle::Ui, width, {{{0, bold}, TextSpan::Look::Bold}});
    setter.badge(column.article, QPointF(column.left, setter.y() + (large ? 6 : 0)), isBase);
    setter.put(label, QPointF(textLeft, setter.y()), palette.ink);
    if (!large)
        return label.height();
    const TextBlock facts = setter.block(factsOf(article), TextStyle::UiSmall, width);
    setter.put(facts, QPointF(textLeft, setter.y() + label.height()), palette.muted);
    return label.height() + facts.height();
}

} // namespace

QList<Column> columnsFor(const QList<int> &articles, double left, double width)
{
    const int n = int(articles.size());
    const double fixed = discStrip + lastStrip + (n - 1) * gutter + std::max(0, n - 2) * innerStrip;
    const double cell = n == 1 ? std::min(width - fixed - partnerStrip, widest) : (width - fixed) / n;
    QList<Column> columns;
    double x = left + discStrip;
    for (int i = 0; i < n; ++i) {
        Column column;
        column.article = articles.at(i);
        column.left = x;
        column.textWidth = cell - Column::numberWidth;
        const double after = i > 0 && i < n - 1 ? innerStrip : 0;
        column.discX = i == 0 ? left + 6 : x + cell + (i == n - 1 ? lastStrip - 6 : innerStrip / 2 + 1);
        column.glyphX = i == 0 ? x + cell + gutter / 2 : x - gutter / 2;
        columns.append(column);
        x += cell + after + gutter;
    }
    return columns;
}

void setArticleHeads(PageSetter &setter, const QList<Column> &columns, bool large)
{
    setter.advance(large ? 7 : 5);
    double height = 0;
    for (const Column &column : columns)
        height = std::max(height, setArticleHead(setter, column, large));
    setter.advance(height + 6);
    setter.rule(setter.y(), MarkPalette::light().line, 0.75);
}

} // namespace galley
