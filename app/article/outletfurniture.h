// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Furniture that shows itself only across articles: a block that stands alike in several articles of one outlet.
#pragma once

#include "app/article/article.h"

#include <QSet>

namespace galley
{

/**
 * Makes furniture of a body block or caption whose words stand alike in another article of the same outlet: where they
 * are furniture there, where three articles have them, or where they close both articles. Articles that are versions
 * of one story (more than half of the words alike) tell nothing about each other. Only letters and figures count,
 * without case. @p byHand names, for each article, the paragraphs that a person has judged: these stay.
 */
void markOutletFurniture(QList<Article> &articles, const QList<QSet<int>> &byHand = {});

} // namespace galley
