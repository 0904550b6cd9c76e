// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Word-level difference inside one pair of passages, with moved phrases recognised.
#pragma once

#include "app/text/segmenter.h"

namespace galley
{

/** One run of the alignment of two texts: equal words, or words that differ. Either range may be empty. */
struct DiffRun {
    enum class Kind {
        Equal,
        Case,        ///< The same words, some with other capitals.
        Punctuation, ///< Only marks differ.
        Changed,     ///< Words of one stand for words of the other.
        OnlyA,
        OnlyB,
        Moved, ///< At least two words, not in this place of the other text but at `counterpart`; a or b is empty.
    };
    Kind kind = Kind::Equal;
    TextRange a;
    TextRange b;
    TextRange counterpart = {}; ///< Of a moved run: where its words stand in the other text.

    friend bool operator==(const DiffRun &, const DiffRun &) = default;
};

/** Whether both texts have the same words in such a run. */
constexpr bool keepsTheWords(DiffRun::Kind kind)
{
    return kind == DiffRun::Kind::Equal || kind == DiffRun::Kind::Case || kind == DiffRun::Kind::Punctuation;
}

/**
 * The runs that lead from @p a to @p b, in the order of both. Curly and straight quotation marks are the same; a moved
 * phrase is told at both its places. Any thread.
 */
QList<DiffRun> wordDiff(QStringView a, QStringView b, const QString &language);

} // namespace galley
