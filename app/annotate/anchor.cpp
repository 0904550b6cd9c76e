// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making anchors, and finding them again in a text that changed.
#include "app/annotate/anchor.h"

#include <algorithm>

namespace galley
{

namespace
{
constexpr qsizetype contextLength = 32;
constexpr qsizetype shortQuote = 20;

/** @p position moved out of the middle of a surrogate pair, by @p step. */
qsizetype wholeCharacter(const QString &text, qsizetype position, qsizetype step)
{
    const bool isSplit = position > 0 && position < text.size() && text[position].isLowSurrogate() &&
                         text[position - 1].isHighSurrogate();
    return isSplit ? position + step : position;
}

/** How many units at the end of @p a and of @p b agree. */
qsizetype agreeingEnd(QStringView a, QStringView b)
{
    const auto [mine, other] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return mine - a.rbegin();
}

qsizetype agreeingStart(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

/** How well the surroundings of @p range agree with the anchor's, 0 to 1. */
double contextAgreement(const Anchor &anchor, const QString &text, const TextRange &range)
{
    const qsizetype whole = anchor.prefix.size() + anchor.suffix.size();
    if (whole == 0)
        return 1;
    const QStringView before = QStringView(text).first(range.start);
    const QStringView after = QStringView(text).sliced(range.end);
    return double(agreeingEnd(anchor.prefix, before) + agreeingStart(anchor.suffix, after)) / double(whole);
}

Anchor placed(Anchor anchor, const TextRange &range, Anchor::State state, double score)
{
    anchor.range = range;
    anchor.state = state;
    anchor.score = score;
    return anchor;
}
} // namespace

Anchor makeAnchor(int article, const QString &text, const TextRange &range)
{
    const qsizetype start = wholeCharacter(text, std::clamp<qsizetype>(range.start, 0, text.size()), -1);
    const qsizetype end = wholeCharacter(text, std::clamp<qsizetype>(range.end, start, text.size()), 1);
    const qsizetype before = wholeCharacter(text, std::max<qsizetype>(0, start - contextLength), 1);
    const qsizetype after = wholeCharacter(text, std::min(text.size(), end + contextLength), -1);
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
    const qsizetype length = anchor.exact.size();
    const TextRange &old = anchor.range;
    const bool fits = old.start >= 0 && old.length() == length && old.end <= text.size();
    if (fits && old.of(text) == anchor.exact && contextAgreement(anchor, text, old) == 1)
        return placed(anchor, old, Anchor::State::Exact, 1);
    std::optional<TextRange> best;
    double bestScore = -1;
    for (qsizetype at = text.indexOf(anchor.exact); length > 0 && at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
        const TextRange range{at, at + length};
        const double score = contextAgreement(anchor, text, range);
        if (score > bestScore) {
            best = range;
            bestScore = score;
        }
    }
    if (!best || (length < shortQuote && bestScore < 0.5))
        return placed(anchor, old, Anchor::State::Lost, 0);
    return placed(anchor, *best, *best == old ? Anchor::State::Exact : Anchor::State::Moved, bestScore);
}

} // namespace galley
