// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which paragraphs of any number of articles tell the same, by rule.
#pragma once

#include "app/compare/aligner.h"

namespace galley
{

/**
 * The links between the paragraphs of @p articles by what their words share, in no order and none of them marked as
 * moved. Two that have better partners in each other's article are linked only where they share what those partners do
 * not explain. Stopped, the links are of no use. Any thread.
 */
QList<UnitLink> linkParagraphs(const QList<Units> &articles, Progress &progress);

} // namespace galley
