// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that turn a claim into its opposite, by language.
#pragma once

#include "app/compare/differences.h"

namespace galley
{

/** Whether @p word (lower case) negates by itself: "not", "never", "didn't", "kein", "pas", …. */
bool isNegation(const QString &word, const QString &language);

/** Adds where one sentence says that something will be and the other that it may be: "will resume", "could resume". */
void addModalityDifferences(const SentenceText &a, const SentenceText &b, const WordAlignment &alignment,
                            QList<SentenceDifference> &differences);

} // namespace galley
