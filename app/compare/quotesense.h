// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words between marks are somebody's words, and which are the name of a work or a term the writer keeps off.
#pragma once

#include "app/compare/speakerfinder.h"

namespace galley
{

/** Whether an article with these quotes sets what is said in double marks, so that single ones mean something else. */
bool setsInDoubleMarks(const QList<MarkedQuote> &quotes);

/** Who speaks in a line of a transcript that is set between marks, “HOLM: Good evening”; empty for other quotes. */
TextRange transcriptSpeaker(const Article &article, const MarkedQuote &quote);

/**
 * Whether @p quote is something that was said. Long ones are; of the short ones those that a verb of saying introduces;
 * titles of works, single words and coined terms that nobody is said to have used are not, nor short ones in single
 * marks where the article sets in double ones (@p doubled): a heading, or words within a transcript.
 */
bool isSaid(const Article &article, const MarkedQuote &quote, const SpeakerAt &speaker, bool doubled);

} // namespace galley
