// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Passages set word over word: what all have stands in one column, what differs stands above one another.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"
#include "app/marks/mark.h"

namespace galley
{

/** One column of a collation. */
struct CollationColumn {
    bool equal = false;     ///< The same word in all texts.
    bool joined = false;    ///< No blank stands before it in any text.
    QStringList texts = {}; ///< One for each text, trimmed; empty where it has nothing here.
    QList<bool> facts = {}; ///< One for each text where any is: whether a fact in it differs, not wording alone.
    QList<bool> moved = {}; ///< One for each text where any is: whether another text has these words elsewhere.

    friend bool operator==(const CollationColumn &, const CollationColumn &) = default;
};

/** A text to collate, and the ranges in it (in its own units) where a fact differs. */
struct CollationText {
    QString text;
    QList<TextRange> facts = {};
};

/** The columns of @p texts (two or more; an empty text has nothing anywhere). Equal columns hold one word each. */
QList<CollationColumn> collate(const QList<CollationText> &texts, const QString &language);

/** One band of the drawer: sentences that tell the same thing, or one that stands alone. */
struct CollationBand {
    QList<CollationColumn> columns;

    friend bool operator==(const CollationBand &, const CollationBand &) = default;
};

/** A whole stop, ready to be drawn. */
struct Collation {
    QList<int> articles; ///< Which articles, one line each in every band.
    QList<CollationBand> bands;

    friend bool operator==(const Collation &, const Collation &) = default;
};

/**
 * The collation of the passages of @p stop, sentence by sentence in the order of the first article. Passages of one
 * sentence each, such as headlines, stand over one another in any case.
 */
Collation collationOf(const QList<Article> &articles, const Comparison &comparison, const QList<Finding> &findings,
                      const Stop &stop);

} // namespace galley
