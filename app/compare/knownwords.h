// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which names and figures each article has: two articles that both speak of Lund and of Malmö hardly mean one by the
// other.
#pragma once

#include "app/compare/sentence.h"
#include "app/compare/units.h"

namespace galley
{

/** The words of each article that stand with a capital, and its figures of three digits and more; shorter ones stand
 * anywhere. Const functions from any thread. */
class KnownWords
{
public:
    /** @p sentences: the units of each article. */
    explicit KnownWords(const QList<Units> &sentences);

    /** Whether a name or a figure of @p range, in the text of @p sentence, stands in article number @p article too. */
    bool has(int article, const SentenceText &sentence, const TextRange &range) const;

private:
    std::vector<std::vector<quint64>> m_keys; ///< Of each article's stems, sorted.
};

} // namespace galley
