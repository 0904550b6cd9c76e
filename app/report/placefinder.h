// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// On which page the words of an article stand, and what such a place is called in a list.
#pragma once

#include "app/report/pageplan.h"

#include <QMap>

namespace galley
{

/** Knows the pages that were set when it was made. */
class PlaceFinder
{
public:
    explicit PlaceFinder(const PagePlan &plan);

    /** Where the line stands in which @p passage begins; invalid where no page shows it. */
    PageTarget targetOf(const Passage &passage) const;
    /** "A ¶3, p. 4"; without the page where no page shows @p passage. */
    QString nameOf(const Passage &passage, const QList<Article> &articles) const;

private:
    struct Line {
        qsizetype end = 0; ///< Of its words, in the article's text.
        PageTarget target;
    };
    QList<QMap<qsizetype, Line>> m_lines; ///< For each article: its lines, by where their words begin.
};

} // namespace galley
