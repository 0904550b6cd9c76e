// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph broken into lines for paper, as a value: where each line and each mark stands. All lengths are in points.
#pragma once

#include "app/marks/mark.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

namespace galley
{

/** What a text on paper is for; decides its face, size and pitch. */
enum class TextStyle {
    DocumentTitle, ///< The title on the first page.
    RunningHead,   ///< The title on the later pages.
    Section,       ///< A heading in the list.
    Headline,      ///< An article's title.
    Article,       ///< An article's text.
    Caption,       ///< Captions, bylines, datelines.
    Snippet,       ///< An article's words in the list.
    Figure,        ///< A count.
    Ui,            ///< What Galley says.
    UiSmall,       ///< The same, second in rank.
    Label,         ///< A letter before a snippet.
    Badge,         ///< An article's letter in its badge.
    Disc,          ///< A number in a disc.
    Foot,          ///< The foot of the page.
};

/** How the look of a run differs from the style of its text. */
struct TextSpan {
    enum class Look { Bold, Muted };
    TextRange range;
    Look look = Look::Bold;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/** A stretch of one line, from the top of the letters to their foot. */
struct LineBox {
    int line = 0;
    QRectF rect;         ///< In the block's coordinates.
    double baseline = 0; ///< y, in the block's coordinates.

    friend bool operator==(const LineBox &, const LineBox &) = default;
};

/** A mark on a text, with its place. */
struct BlockMark {
    Mark mark;      ///< Its range counts from the start of the block's text.
    int quote = -1; ///< Index into Comparison::quotes: then it is no mark but the place of that quote.
    QList<LineBox> boxes;

    friend bool operator==(const BlockMark &, const BlockMark &) = default;
};

struct BlockLine {
    TextRange range; ///< In the block's text.
    double top = 0;
    double baseline = 0;
    double width = 0; ///< Of its letters.

    friend bool operator==(const BlockLine &, const BlockLine &) = default;
};

/** A text in lines. Its origin is the top left corner; its lines have one pitch. */
struct TextBlock {
    QString text;
    QString language; ///< BCP 47; chooses among faces for the same letters.
    TextStyle style = TextStyle::Ui;
    double articleSize = 8.9; ///< The size of TextStyle::Article; other sizes follow it where they must.
    double width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    QList<TextSpan> spans;
    QList<BlockMark> marks;
    QList<BlockLine> lines; ///< Filled in by brokenIntoLines().

    double pitch() const;
    double height() const { return double(lines.size()) * pitch(); }

    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};

/** The units of layout in one point: fine enough that no hinting is seen. */
constexpr double unitsPerPoint = 20;

/** The face of a style, sized in layout units; see unitsPerPoint. Needs a QGuiApplication; any thread. */
QFont reportFont(TextStyle style, double articleSize, const QString &language);

/** @p block with its lines (none for no text), and with the boxes of its marks. Needs a QGuiApplication; any thread. */
TextBlock brokenIntoLines(TextBlock block);

/** Lays @p block out in @p layout again, in layout units, the same way as it was broken into lines. */
void layOut(QTextLayout &layout, const TextBlock &block);

} // namespace galley
