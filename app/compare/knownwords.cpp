// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/knownwords.h"

#include "app/compare/differences.h"

#include <algorithm>

namespace galley
{

namespace
{
/** Of a Word or a SentenceWord. */
bool mayBeKnown(bool isNumber, bool isCapital, bool isStop, qsizetype length)
{
    constexpr qsizetype longFigure = 3;
    return isNumber ? length >= longFigure : isCapital && !isStop;
}
} // namespace

KnownWords::KnownWords(const QList<Units> &sentences)
{
    for (const Units &units : sentences) {
        std::vector<quint64> &keys = m_keys.emplace_back();
        for (const Unit &unit : units) {
            for (const Word &word : unit.words) {
                if (mayBeKnown(word.number, word.capital, word.stop, word.length))
                    keys.push_back(word.key);
            }
        }
        std::ranges::sort(keys);
        const auto tail = std::ranges::unique(keys);
        keys.erase(tail.begin(), tail.end());
    }
}

bool KnownWords::has(int article, const SentenceText &sentence, const TextRange &range) const
{
    const auto [first, last] = wordsIn(range, sentence);
    return std::any_of(sentence.words.begin() + first, sentence.words.begin() + last, [&](const SentenceWord &word) {
        return mayBeKnown(word.number, word.capital, word.stop(), word.range().length()) &&
               std::ranges::binary_search(m_keys[size_t(article)], word.key());
    });
}

} // namespace galley
