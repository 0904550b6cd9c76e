// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the compared articles, read closely once.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"
#include "app/compare/sentence.h"
#include "app/compare/units.h"

#include <map>

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
    }

    /** The sentence, which read() has been given before. */
    const Told &operator()(const Member &member) const { return m_read.at(member); }
    /** Null for one that read() has not been given. */
    const Told *find(const Member &member) const
    {
        const auto found = m_read.find(member);
        return found == m_read.end() ? nullptr : &found->second;
    }

    void read(const Member &member)
    {
        if (m_read.contains(member))
            return;
        const Article &article = m_articles[member.article];
        const Sentence &sentence = article.sentences[member.index];
        const TextRange range = withoutDateline(article, sentence.range, sentence.paragraph);
        SentenceReader &reader = SentenceReader::forThread(article.language);
        m_read.emplace(member, Told{reader.read(article.textOf(range), article.published), range.start});
    }

private:
    const QList<Article> &m_articles;
    std::map<Member, Told> m_read;
};

} // namespace galley
