// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What two sentences say beside each other, remembered from one comparison to the next.
#pragma once

#include "app/article/article.h"
#include "app/compare/differences.h"
#include "app/compare/pairlists.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace galley
{

/** All that reading a sentence depends on. Two that are equal are read alike and differ alike from any third. */
struct SentenceKey {
    QString language;
    QDate published;
    QStringView text; ///< Without the dateline; of an article that must be kept.

    friend bool operator==(const SentenceKey &, const SentenceKey &) = default;
    friend size_t qHash(const SentenceKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.language, key.published, key.text);
    }
};

/** The differences and the matched words of pairs of sentences, and the numbers by which the sentences are known. */
struct KnownPairs {
    QList<Article> articles; ///< Whose texts the keys look into.
    QHash<SentenceKey, int> numbers;
    PairLists<SentenceDifference> differences;
    PairLists<quint8> strengths; ///< Of the words of the first sentence, in hundredths.
};

/** The sentences of a comparison and what is known of their pairs. Const functions from any thread. */
class SentencePairs
{
public:
    /** @p before: of an earlier comparison, or null; @p keeps: whether notes() are wanted. */
    SentencePairs(const QList<Article> &articles, std::shared_ptr<const KnownPairs> before, bool keeps);

    /** What one thread gathers of what there is to be known. */
    struct Notes {
        PairLists<SentenceDifference>::Part differences;
        PairLists<quint8>::Part strengths;
    };

    /** What findDifferences() gives of both, from @p find where it is not known; @p notes gets it too. */
    template <typename Find>
    QList<SentenceDifference> differences(const Member &x, const Member &y, Notes &notes, const Find &find) const
    {
        if (m_before) {
            if (const auto known = m_before->differences.find(numberBefore(x), numberBefore(y))) {
                if (m_keeps)
                    notes.differences.add(number(x), number(y), *known);
                return {known->begin(), known->end()};
            }
        }
        ++m_worked;
        const QList<SentenceDifference> found = find();
        if (m_keeps)
            notes.differences.add(number(x), number(y), found);
        return found;
    }

    /** How strongly the words of @p x are matched by words of @p y, 0 to 1, from @p align where it is not known; @p
     * notes gets it too. */
    template <typename Align>
    std::vector<double> strengths(const Member &x, const Member &y, Notes &notes, const Align &align) const
    {
        if (m_before) {
            if (const auto known = m_before->strengths.find(numberBefore(x), numberBefore(y))) {
                if (m_keeps)
                    notes.strengths.add(number(x), number(y), *known);
                return inFull(*known);
            }
        }
        ++m_worked;
        const std::vector<quint8> strengths = inHundredths(align());
        if (m_keeps)
            notes.strengths.add(number(x), number(y), strengths);
        return inFull(strengths);
    }

    /** What the next comparison may go by. */
    std::shared_ptr<const KnownPairs> known(Notes notes) const;
    /** How often two sentences were set against each other. */
    qint64 worked() const { return m_worked; }

private:
    int place(const Member &member) const { return m_first[size_t(member.article)] + member.index; }
    int number(const Member &member) const { return m_numbers[size_t(place(member))]; }
    int numberBefore(const Member &member) const { return m_numbersBefore[size_t(place(member))]; }
    static std::vector<quint8> inHundredths(const WordAlignment &alignment);
    static std::vector<double> inFull(std::span<const quint8> hundredths);

    QList<Article> m_articles;
    std::shared_ptr<const KnownPairs> m_before;
    bool m_keeps;
    QHash<SentenceKey, int> m_keys;
    std::vector<int> m_first;         ///< The place of each article's first sentence among all.
    std::vector<int> m_numbers;       ///< Of each sentence; the same for the same words.
    std::vector<int> m_numbersBefore; ///< In the earlier comparison; -1 where it was not there.
    mutable std::atomic<qint64> m_worked = 0;
};

} // namespace galley
