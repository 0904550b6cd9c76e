// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody is reported to have said without quotation marks: "He refused to speculate", "according to the mayor".
#pragma once

#include "app/base/progress.h"
#include "app/compare/quotemarks.h"
#include "app/compare/speakernames.h"

namespace galley
{

/**
 * The reported clauses of @p article, number @p index of those that @p names knows, in order: of Kind::Indirect, with a
 * confidence from .5 to .9. What stands beside one of @p said, the words between marks that somebody says, sorted, is
 * left out where it is but the other part of them. Any thread.
 */
QList<Quote> indirectSpeech(const Article &article, int index, const QList<MarkedQuote> &marked,
                            const QList<TextRange> &said, const SpeakerNames &names, const Progress &progress = {});

} // namespace galley
