// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/sentencepairs.h"

#include "app/compare/units.h"

#include <cmath>

namespace galley
{

SentencePairs::SentencePairs(const QList<Article> &articles, std::shared_ptr<const KnownPairs> before, bool keeps)
    : m_articles(articles)
    , m_before(std::move(before))
    , m_keeps(keeps)
{
    if (!m_before && !m_keeps)
        return;
    for (const Article &article : m_articles) {
        m_first.push_back(int(m_numbers.size()));
        for (const Sentence &sentence : article.sentences) {
            const TextRange range = withoutDateline(article, sentence.range, sentence.paragraph);
            const SentenceKey key{article.language, article.published, article.textOf(range)};
            if (!m_keys.contains(key))
                m_keys.insert(key, int(m_numbers.size()));
            m_numbers.push_back(m_keys.value(key));
            m_numbersBefore.push_back(m_before ? m_before->numbers.value(key, -1) : -1);
        }
    }
}

std::shared_ptr<const KnownPairs> SentencePairs::known(Notes notes) const
{
    KnownPairs all{m_articles, m_keys, {}, {}};
    all.differences = PairLists<SentenceDifference>(std::move(notes.differences));
    all.strengths = PairLists<quint8>(std::move(notes.strengths));
    return std::make_shared<const KnownPairs>(std::move(all));
}

std::vector<quint8> SentencePairs::inHundredths(const WordAlignment &alignment)
{
    std::vector<quint8> hundredths;
    for (const int match : alignment.ofA)
        hundredths.push_back(match < 0 ? 0 : quint8(std::lround(alignment.matches[match].strength * 100)));
    return hundredths;
}

std::vector<double> SentencePairs::inFull(std::span<const quint8> hundredths)
{
    std::vector<double> strengths;
    for (const quint8 strength : hundredths)
        strengths.push_back(strength / 100.0);
    return strengths;
}

} // namespace galley
