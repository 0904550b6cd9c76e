// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// German nouns have a capital as names have: what tells the ones from the others.
#pragma once

#include "app/text/spelling.h"

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

/** "der", "einem", "kein", "im": what stands before a noun, in lower case. */
bool isGermanDeterminer(const QString &word);

/** Whether @p noun stands behind @p before as towns do: "in Jena", "nach Hamburg"; both in lower case. */
bool leadsToTown(const QString &before, const QString &noun);

/** "Millionen", "Ende", "Euro": a noun before another one that makes no name with it. */
bool isMeasureNoun(QStringView word);

} // namespace galley
