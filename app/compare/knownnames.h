// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words each article has in its names: two articles that both speak of Lund and of Malmö hardly mean one by the
// other.
#pragma once

#include "app/compare/sentence.h"
#include "app/compare/units.h"

namespace galley
{

/** The words that stand with a capital in each article. Const functions from any thread. */
class KnownNames
{
public:
    /** @p sentences: the units of each article. */
    explicit KnownNames(const QList<Units> &sentences);

    /** Whether a content word of @p range, in the text of @p sentence, stands in a name of article number @p article.
     */
    bool has(int article, const SentenceText &sentence, const TextRange &range) const;

private:
    std::vector<std::vector<quint64>> m_keys; ///< Of each article's stems, sorted.
};

} // namespace galley
