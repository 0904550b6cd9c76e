// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the Quotes tab: quotes by speaker, the same words in several articles joined.
#pragma once

#include "widgets/review/reviewcontent.h"
#include "widgets/review/reviewmodel.h"

namespace galley
{

/** Made anew from values at each change; cheap enough for the GUI thread. */
QList<ReviewGroup> quoteGroups(const ReviewContent &content);

} // namespace galley
