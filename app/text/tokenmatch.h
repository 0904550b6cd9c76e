// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of two passages, and which of them are the same in both, in one order.
#pragma once

#include "app/text/segmenter.h"

#include <vector>

namespace galley
{

/** A word or a mark of one passage. */
struct Piece {
    TextRange range;
    QString shape; ///< As written, with straight quotation marks.
    QString key;   ///< The same without case.
    float weight = 1;
    bool mark = false; ///< Punctuation.
};

/** The pieces of @p text in order. Any thread. */
std::vector<Piece> piecesOf(QStringView text, const QString &language);

/**
 * For each piece of @p a the piece of @p b that it is matched with, or -1; the partners increase. The heaviest common
 * subsequence of keys, unbroken runs preferred, without matches of little weight in the midst of large changes. Nothing
 * is matched where the passages are so long that the table of both would have more than four million cells.
 */
std::vector<int> matchPieces(const std::vector<Piece> &a, const std::vector<Piece> &b);

} // namespace galley
