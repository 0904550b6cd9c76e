// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words between marks are somebody's words, and which are the name of a work or a term the writer keeps off.
#pragma once

#include "app/compare/speakerfinder.h"

namespace galley
{

/**
 * Whether @p quote is something that was said. Long ones are; of the short ones those that a verb of saying introduces;
 * titles of works, single words and coined terms that nobody is said to have used are not.
 */
bool isSaid(const Article &article, const MarkedQuote &quote, const SpeakerAt &speaker);

} // namespace galley
