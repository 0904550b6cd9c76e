// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one coordinate system of Galley: half-open ranges of UTF-16 units in Article::text().
#pragma once

#include <QDebug>
#include <QStringView>

namespace galley
{

/** [start, end) in UTF-16 units. An empty range (start == end) is a place between two characters. */
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype position) const { return position >= start && position < end; }
    bool contains(const TextRange &other) const { return other.start >= start && other.end <= end; }
    bool overlaps(const TextRange &other) const { return start < other.end && other.start < end; }
    QStringView of(QStringView text) const { return text.sliced(start, end - start); }
    TextRange shifted(qsizetype by) const { return {start + by, end + by}; }

    friend auto operator<=>(const TextRange &, const TextRange &) = default;
};

inline QDebug operator<<(QDebug debug, const TextRange &range)
{
    QDebugStateSaver saver(debug);
    return debug.nospace() << '[' << range.start << ", " << range.end << ')';
}

} // namespace galley
