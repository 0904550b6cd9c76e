// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people, organisations and places: where they stand, and which mentions mean the same one.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/compare/comparison.h"

namespace galley
{

/** One mention of a name. */
struct NameMention {
    enum class Kind { Person, Organisation, Place, Other };
    TextRange range; ///< Without titles such as "Mr".
    Kind kind = Kind::Other;

    friend bool operator==(const NameMention &, const NameMention &) = default;
};

/** The mentions in everything but furniture, in order; some of them where @p progress is stopped. Any thread. */
QList<NameMention> nameMentions(const Article &article, const Progress &progress = {});

/** The names of all compared articles. */
struct ArticleNames {
    QList<QList<NameMention>> mentions; ///< Of each article, in order.
    QList<NameGroup> groups; ///< "Jens Stoltenberg", "Mr Stoltenberg", "Stoltenberg" are one; by first mention.
};

/** Groups @p mentions, those of each of @p articles; some of them where @p progress is stopped. Any thread. */
ArticleNames groupNames(const QList<Article> &articles, const QList<QList<NameMention>> &mentions,
                        const Progress &progress);

/** Finds the mentions, on all cores, and groups them. Any thread. */
ArticleNames findNames(const QList<Article> &articles, const Progress &progress = {});

} // namespace galley
