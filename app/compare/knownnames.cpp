// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/knownnames.h"

#include "app/compare/differences.h"

#include <algorithm>

namespace galley
{

KnownNames::KnownNames(const QList<Units> &sentences)
{
    for (const Units &units : sentences) {
        std::vector<quint64> &keys = m_keys.emplace_back();
        for (const Unit &unit : units) {
            for (const Word &word : unit.words) {
                if (word.capital && !word.stop && !word.number)
                    keys.push_back(word.key);
            }
        }
        std::ranges::sort(keys);
        const auto tail = std::ranges::unique(keys);
        keys.erase(tail.begin(), tail.end());
    }
}

bool KnownNames::has(int article, const SentenceText &sentence, const TextRange &range) const
{
    const auto [first, last] = wordsIn(range, sentence);
    return std::any_of(sentence.words.begin() + first, sentence.words.begin() + last, [&](const SentenceWord &word) {
        return !word.stop() && std::ranges::binary_search(m_keys[size_t(article)], word.key());
    });
}

} // namespace galley
