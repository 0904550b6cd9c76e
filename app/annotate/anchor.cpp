// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making anchors, and finding them again in a text that changed.
#include "app/annotate/anchor.h"

#include "app/annotate/anchorfinder.h"

#include <algorithm>

namespace galley
{

namespace
{
/** @p position moved out of the middle of a surrogate pair, by @p step. */
qsizetype wholeCharacter(const QString &text, qsizetype position, qsizetype step)
{
    const bool isSplit = position > 0 && position < text.size() && text[position].isLowSurrogate() &&
                         text[position - 1].isHighSurrogate();
    return isSplit ? position + step : position;
}

} // namespace

Anchor makeAnchor(int article, const QString &text, const TextRange &range)
{
    const qsizetype start = wholeCharacter(text, std::clamp<qsizetype>(range.start, 0, text.size()), -1);
    const qsizetype end = wholeCharacter(text, std::clamp<qsizetype>(range.end, start, text.size()), 1);
    const qsizetype before = wholeCharacter(text, std::max<qsizetype>(0, start - anchorContext), 1);
    const qsizetype after = wholeCharacter(text, std::min(text.size(), end + anchorContext), -1);
    Anchor anchor;
    anchor.article = article;
    anchor.range = {start, end};
    anchor.exact = text.sliced(start, end - start);
    anchor.prefix = text.sliced(before, start - before);
    anchor.suffix = text.sliced(end, after - end);
    return anchor;
}

Anchor reattached(const Anchor &anchor, const QString &text)
{
    return AnchorFinder(text).find(anchor);
}

} // namespace galley
