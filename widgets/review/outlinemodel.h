// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the Outline tab: for each article its headline and paragraphs, with how they stand to the others.
#pragma once

#include "widgets/review/reviewcontent.h"
#include "widgets/review/reviewmodel.h"

namespace galley
{

/** One group for each article; furniture is left out, and what goes beyond some hundred paragraphs is counted only. */
QList<ReviewGroup> outlineGroups(const ReviewContent &content);

} // namespace galley
