// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every report is made from: the whole state of a comparison, as one value.
#pragma once

#include "app/annotate/annotation.h"
#include "app/article/article.h"
#include "app/compare/comparison.h"
#include "app/proof/finding.h"

namespace galley
{

struct ReportInput {
    QString title; ///< Of the session; empty: made from the articles.
    QList<Article> articles;
    Comparison comparison;
    QList<Finding> findings; ///< Without those that were dismissed.
    QList<Annotation> annotations;
    int base = 0;       ///< Index of the base article.
    QByteArray session; ///< The bytes of a session file that holds all this, for an archive; may be empty.
    QDateTime when;     ///< When it was made; local time on paper.
};

} // namespace galley
