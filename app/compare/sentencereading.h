// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the compared articles, read closely as long as they are needed.
#pragma once

#include "app/article/article.h"
#include "app/compare/clauses.h"
#include "app/compare/comparison.h"
#include "app/compare/sentence.h"
#include "app/compare/units.h"

#include <map>
#include <memory>
#include <vector>

namespace galley
{

/**
 * Reads with the calling thread's readers, a batch of sentences after the other, since all that are linked would take
 * more room than all else. What was read may be asked for from any thread until the next beginBatch().
 */
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
            m_sentences.emplace_back(size_t(article.sentences.size()));
    }

    SentenceReading(const SentenceReading &) = delete;
    SentenceReading &operator=(const SentenceReading &) = delete;
    ~SentenceReading() { SentenceReader::forgetMany(); }

    /** Marks a sentence as one that is read closely, and not taken for the same as what it is linked with. */
    void mark(const Member &member) { of(member).isMarked = true; }

    /** Forgets the sentences of the batches before, once they are many. */
    void beginBatch()
    {
        constexpr int many = 2048;
        if (m_count <= many)
            return;
        for (auto &sentences : m_sentences) {
            for (Known &known : sentences)
                known.told.reset();
        }
        m_count = 0;
    }

    /** Reads a sentence that is marked, if that is still to be done. */
    void read(const Member &member)
    {
        Known &known = of(member);
        if (known.told || !known.isMarked)
            return;
        const Article &article = m_articles[member.article];
        const TextRange range = rangeOf(member);
        SentenceReader &reader = SentenceReader::forThread(article.language);
        known.told = std::make_unique<Told>(reader.read(article.textOf(range), article.published), range.start);
        ++m_count;
        if (std::exchange(known.wasRead, true))
            return;
        if (QList<Clause> clauses = galley::clausesOf(known.told->text, article.language); clauses.size() > 1)
            m_clauses.emplace(member, std::move(clauses));
    }

    /** Null for one that is not marked; the others must have been read in this batch. */
    const Told *operator()(const Member &member) const { return of(member).told.get(); }
    /** The clauses of all sentences that were read in any batch and have several. */
    const std::map<Member, QList<Clause>> &clauses() const { return m_clauses; }
    /** The sentence in its article, without the dateline. */
    TextRange rangeOf(const Member &member) const
    {
        const Article &article = m_articles[member.article];
        const Sentence &sentence = article.sentences[member.index];
        return withoutDateline(article, sentence.range, sentence.paragraph);
    }

private:
    struct Known {
        std::unique_ptr<Told> told;
        bool isMarked = false;
        bool wasRead = false; ///< In any batch.
    };
    Known &of(const Member &member) { return m_sentences[size_t(member.article)][size_t(member.index)]; }
    const Known &of(const Member &member) const { return m_sentences[size_t(member.article)][size_t(member.index)]; }

    const QList<Article> &m_articles;
    std::vector<std::vector<Known>> m_sentences; ///< By article and sentence.
    std::map<Member, QList<Clause>> m_clauses;
    int m_count = 0; ///< Of what is read now.
};

} // namespace galley
