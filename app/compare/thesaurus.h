// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How two English words are related, from the WordNet files of the system, where they are installed.
#pragma once

#include <QString>

#include <memory>
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

/** What WordNet says of one word: numbers of senses, each list sorted. Empty where it does not know the word. */
struct WordSenses {
    std::vector<quint32> own;
    std::vector<quint32> derived;
    std::vector<quint32> broader; ///< Up to three steps up, and similar adjectives.
    std::vector<quint32> parents; ///< One step up.
    std::vector<quint32> opposite;

    bool isEmpty() const { return own.empty(); }
};

/**
 * The WordNet database (Princeton, in Debian's wordnet-base), read in place: nothing is loaded but what is looked up.
 * Lookups are remembered, so an object belongs to one thread; it is cheap to make, the files are shared.
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
    /** The senses of @p word in any inflected form and case. Lives as long as the thesaurus. */
    const WordSenses *senses(const QString &word);
    static WordRelation relation(const WordSenses &a, const WordSenses &b);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley
