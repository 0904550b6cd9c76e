// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader hands over: the blocks of a document and what its format says about them.
#pragma once

#include "app/article/article.h"

#include <optional>

namespace galley
{

/** One future paragraph. */
struct Block {
    QString text; ///< Trimmed, without line breaks; never empty.
    std::optional<Role>
        role;          ///< Where the format says it (a figcaption, an h1, a byline class); otherwise found by words.
    bool apart = true; ///< An empty line or a new element stands before it.

    friend bool operator==(const Block &, const Block &) = default;
};

/** A document between its reader and assembleArticle(). Facts that are empty here are looked for in the blocks. */
struct ArticleDraft {
    QList<Block> blocks;
    QString mediaType;
    QString title;
    QString byline;
    QString outlet;
    QString language; ///< As declared.
    QDate published;
    QDate made; ///< When the file was made or sent: when it was published, where nothing else tells.
    QStringList notices;
};

} // namespace galley
