// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How W3C annotations name the articles of a session.
#pragma once

#include "app/annotate/webannotation.h"
#include "app/article/article.h"

namespace galley
{

/** One source for each article, in the same order. Any thread. */
inline QList<WebSource> webSourcesOf(const QList<Article> &articles)
{
    QList<WebSource> sources;
    for (const Article &article : articles)
        sources << WebSource{webSourceIri(article.source, article.text), article.text};
    return sources;
}

} // namespace galley
