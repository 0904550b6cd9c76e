// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How two English words are related, from the WordNet files of the system, where they are installed.
#pragma once

#include <QString>

#include <array>
#include <memory>
#include <memory_resource>
#include <span>
#include <vector>

namespace galley
{

/** How one word stands to another, the closest relation first. */
enum class WordRelation {
    None,
    Synonym,  ///< They share a sense.
    Derived,  ///< "destroy" and "destruction".
    Narrower, ///< The first is a kind of the second.
    Broader,  ///< The second is a kind of the first.
    Sister,   ///< Two kinds of one thing.
    Antonym,
};

/** What WordNet says of one word while it is found: numbers of senses. */
struct SenseLists {
    std::vector<quint32> own;
    std::vector<quint32> derived;
    std::vector<quint32> broader;
    std::vector<quint32> parents;
    std::vector<quint32> opposite;
};

/** What WordNet says of one word, packed: numbers of senses, each list sorted. Empty where it does not know the word.
 */
class WordSenses
{
public:
    WordSenses() = default;
    /** Of lists that are sorted; lives in @p memory, which must outlive it. */
    WordSenses(const SenseLists &lists, std::pmr::memory_resource &memory);

    std::span<const quint32> own() const { return list(0); }
    std::span<const quint32> derived() const { return list(1); }
    std::span<const quint32> broader() const { return list(2); } ///< Up to three steps up, and similar adjectives.
    std::span<const quint32> parents() const { return list(3); } ///< One step up.
    std::span<const quint32> opposite() const { return list(4); }
    bool isEmpty() const { return m_ends[0] == 0; }
    bool hasVerb() const; ///< Whether it may be a verb.

private:
    std::span<const quint32> list(size_t number) const
    {
        const size_t first = number == 0 ? 0 : m_ends[number - 1];
        return {m_numbers + first, m_ends[number] - first};
    }
    const quint32 *m_numbers = nullptr;
    std::array<quint32, 5> m_ends{}; ///< Of each list.
};

/**
 * The WordNet database (Princeton, in Debian's wordnet-base), read in place: nothing is loaded but what is looked up.
 * What was found stays with it, so an object belongs to one thread; it is cheap to make, the files are shared.
 */
class Thesaurus
{
public:
    /** Knows nothing where @p language is not English or no database is installed. */
    explicit Thesaurus(const QString &language, const QString &folder = QStringLiteral("/usr/share/wordnet"));
    ~Thesaurus();
    Thesaurus(Thesaurus &&) noexcept;
    Thesaurus &operator=(Thesaurus &&) noexcept;

    bool isAvailable() const;
    /** The senses of @p word in any inflected form and case, found anew at each call. They live as long as the
     * thesaurus. */
    WordSenses senses(const QString &word);
    static WordRelation relation(const WordSenses &a, const WordSenses &b);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley
