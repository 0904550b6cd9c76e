// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the panes ask of a picture: where words stand, and which colours are there.
#pragma once

#include "tests/widgets/panes/fixture.h"

#include <QScrollBar>

namespace galley::picture
{

inline QImage pictureOf(PaneStage &stage)
{
    return stage.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/** The rectangle of @p view's @p box (in its viewport) in the stage's picture. */
inline QRect inStage(const PaneStage &stage, const ArticleView *view, const QRect &box)
{
    return box.translated(view->viewport()->mapTo(&stage, QPoint(0, 0)));
}

inline QRect wordBox(const PaneStage &stage, int article, const QString &words)
{
    const ArticleView *view = stage.views()[article];
    const qsizetype start = view->article().text.indexOf(words);
    return inStage(stage, view, view->rectsOf({start, start + words.size()}).first().toAlignedRect());
}

inline int stopWith(const StageContent &content, Glyph glyph, bool moved = false)
{
    for (int i = 0; i < int(content.stops.size()); ++i) {
        const Stop &stop = content.stops[i];
        const bool isMoved = stop.alignment >= 0 && content.comparison.alignments[stop.alignment].moved;
        if (stop.glyph == glyph && isMoved == moved)
            return i;
    }
    return -1;
}

/** For each row of pixels in @p box how many of them are nearer to @p colour than a third of the way to the paper. */
inline QList<int> coverage(const QImage &picture, const QRect &box, const QColor &colour, const QColor &paper)
{
    QList<int> rows;
    const int far = qAbs(qGray(colour.rgb()) - qGray(paper.rgb()));
    for (int y = box.top(); y <= box.bottom(); ++y) {
        int count = 0;
        for (int x = box.left(); x <= box.right(); ++x)
            count += qAbs(qGray(picture.pixel(x, y)) - qGray(colour.rgb())) * 3 < far ? 1 : 0;
        rows << count;
    }
    return rows;
}

inline int distance(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
}

inline bool hasColour(const QImage &picture, const QRect &box, const QColor &colour)
{
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            if (distance(QColor(picture.pixel(x, y)), colour) < 80)
                return true;
    return false;
}

} // namespace galley::picture
