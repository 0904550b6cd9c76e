// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// German nouns have a capital as names have: what tells the ones from the others.
#pragma once

#include "app/text/spelling.h"

#include <QHash>

#include <optional>

namespace galley
{

/** Asks the dictionaries; where none is installed every noun counts as a name. Any thread. */
class GermanNouns
{
public:
    GermanNouns();

    /** Where a word stands in its article, at least once. */
    struct Use {
        bool behindArticle = false; ///< As nouns do: "der Streik".
        bool asTown = false;        ///< As leadsToTown() tells.
    };
    /**
     * Whether @p word, which has a capital, is a plain noun: the German dictionary has it, and it is used with an
     * article, or not as a town, and no English dictionary has it with a capital alone, as it has "Hamburg" and
     * "Peter".
     */
    bool isNoun(QStringView word, const Use &use) const;

private:
    std::shared_ptr<const SpellChecker> m_german, m_english; ///< Null where none is installed.
};

/** Tells for the words of one text in their order which of those with a capital may be names. Remembers what it looked
 * up, so it belongs to one thread. */
class NameCapitals
{
public:
    /** In other languages than German whatever has a capital may be one. */
    explicit NameCapitals(const QString &language);

    /** Begins a new text. */
    void restart();
    /** Whether the next word, @p word, in lower case @p lower, may be a name. */
    bool mayBeName(QStringView word, const QString &lower);

private:
    bool isNoun(QStringView word, const QString &lower);

    std::optional<GermanNouns> m_nouns; ///< In German.
    QHash<QString, bool> m_known;       ///< Whether a word is a noun, by how it is used and the word.
    QString m_before;                   ///< The word before, in lower case.
    bool m_named = false;               ///< Whether it was a name or a title: "Anna Koch", "Frau Koch".
};

/** "der", "einem", "kein", "im": what stands before a noun, in lower case. */
bool isGermanDeterminer(const QString &word);

/** Whether @p noun stands behind @p before as towns do: "in Jena", "nach Hamburg"; both in lower case. */
bool leadsToTown(const QString &before, const QString &noun);

/** "Millionen", "Ende", "Euro": a noun before another one that makes no name with it. */
bool isMeasureNoun(QStringView word);

} // namespace galley
