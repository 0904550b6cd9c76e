// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's word on links: confirmed ones are sure, rejected ones go, added ones come.
#pragma once

#include "app/compare/aligner.h"

namespace galley
{

/** The @p links of @p level after @p decisions, which name passages by their text with white space squeezed; of
 * no use once @p progress is stopped. */
QList<UnitLink> applyDecisions(const QList<UnitLink> &links, const QList<Article> &articles, Level level,
                               const QList<LinkDecision> &decisions, const Progress &progress);

} // namespace galley
