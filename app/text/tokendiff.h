// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Word-level difference inside one pair of passages, with moved phrases recognised.
#pragma once

#include "app/text/segmenter.h"

namespace galley
{

/** One run of the alignment of two texts: equal words, or words that differ. Either range may be empty. */
struct DiffRun {
    enum class Kind { Equal, Changed, OnlyA, OnlyB, Moved };
    Kind kind = Kind::Equal;
    TextRange a;
    TextRange b;

    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/**
 * The runs that lead from @p a to @p b, in the order of @p a (those only in b where they stand between). Case and
 * quotation marks are folded; a difference in punctuation alone is Equal. Any thread.
 */
QList<DiffRun> wordDiff(QStringView a, QStringView b, const QString &language);

} // namespace galley
