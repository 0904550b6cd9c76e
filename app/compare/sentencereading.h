// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the compared articles, read closely once.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"
#include "app/compare/sentence.h"
#include "app/compare/units.h"

#include <memory>
#include <vector>

namespace galley
{

/** Reads with the calling thread's readers; what was read may be asked for from any thread while that one lives. */
class SentenceReading
{
public:
    struct Told {
        SentenceText text;
        qsizetype start = 0; ///< Where the text stands in its article; behind the dateline.
    };

    /** @p articles must outlive this. */
    explicit SentenceReading(const QList<Article> &articles)
        : m_articles(articles)
    {
        for (const Article &article : articles)
            m_read.emplace_back(size_t(article.sentences.size()));
    }

    /** The sentence, which read() has been given before. */
    const Told &operator()(const Member &member) const { return *m_read[size_t(member.article)][size_t(member.index)]; }
    /** Null for one that read() has not been given. */
    const Told *find(const Member &member) const { return m_read[size_t(member.article)][size_t(member.index)].get(); }

    void read(const Member &member)
    {
        std::unique_ptr<Told> &told = m_read[size_t(member.article)][size_t(member.index)];
        if (told)
            return;
        const Article &article = m_articles[member.article];
        const Sentence &sentence = article.sentences[member.index];
        const TextRange range = withoutDateline(article, sentence.range, sentence.paragraph);
        SentenceReader &reader = SentenceReader::forThread(article.language);
        told = std::make_unique<Told>(reader.read(article.textOf(range), article.published), range.start);
    }

private:
    const QList<Article> &m_articles;
    std::vector<std::vector<std::unique_ptr<Told>>> m_read; ///< By article and sentence.
};

} // namespace galley
