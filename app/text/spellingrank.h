// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which word was meant: corrections ordered by how easily the slip happens and by how common the word is.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley
{

/** A word that may have been meant, and what it costs to believe so (0: the same word; one plain slip: about 1). */
struct Correction {
    QString word; ///< Lower case, accents folded.
    double cost = 0;

    friend bool operator==(const Correction &, const Correction &) = default;
};

/**
 * How unlikely it is that @p meant was typed as @p typed (both lower case): an edit distance in which doubled letters,
 * silent letters, vowels, letters of one sound and neighbouring keys cost less than others, and the first letter more.
 * After the noisy channel of Kernighan, Church and Gale (1990), with the weights of spellingweights.h.
 */
double slipCost(const QString &typed, const QString &meant);

/** What @p commonness of a word adds to its cost: level 1 (commonest) to 4 of words/levels-en.txt, 0 not in it. */
double rarityCost(int level);

/** How far corrections are looked for. */
struct CorrectionReach {
    int steps = 2;          ///< Letters added, lost, changed or swapped, 1 to 3.
    int rarest = 4;         ///< The rarest level of words/levels-en.txt, 1 to 4.
    bool sameStart = false; ///< Only words that begin with one of the first two letters: no other first letter.
};

/** The English words of words/levels-en.txt within @p reach of @p typed (lower case), cheapest first, at most @p limit.
 * Any thread. */
QList<Correction> englishCorrections(const QString &typed, int limit, const CorrectionReach &reach);
/** The same among all levels, with as many steps as a word of that length may have. */
QList<Correction> englishCorrections(const QString &typed, int limit);

/** The level of an English word in lower case; 0 where the list does not have it. */
int englishWordLevel(const QString &word);

} // namespace galley
