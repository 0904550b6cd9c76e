// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small word lists about who says what: verbs of saying, pronouns, words that may stand between subject and verb.
#pragma once

#include <QStringView>

namespace galley
{

/** How a word introduces somebody's words. */
enum class Cue {
    None,
    Finite,     ///< "said", "tells": has a subject of its own.
    Participle, ///< "saying", "adding": borrows the subject of its sentence.
    Naming,     ///< "called", "described": introduces words only when they follow it.
};
/** @p word in lower case. English, German, French, Spanish, Italian, Portuguese and Dutch. */
Cue cueOf(QStringView word);

/** "he", "she", "they", "er", "elle", …: a subject that only points to somebody. @p word in lower case. */
bool isSubjectPronoun(QStringView word);
bool isRelativePronoun(QStringView word);
bool isDeterminer(QStringView word);
/** "has", "also", "later", "publicly", "on", "Tuesday": may stand between a subject and its verb. */
bool isFiller(QStringView word);
/** A word at which a noun phrase, read backwards, cannot go on. */
bool endsPhrase(QStringView word);
/** "in", "after", "according", "nach", …: a sentence that begins so has its subject behind the first comma. */
bool opensAdverbial(QStringView word);
/** "for", "of", "from", "with", …: what follows belongs to the noun before, and is not the speaker. */
bool isAttachingPreposition(QStringView word);

} // namespace galley
