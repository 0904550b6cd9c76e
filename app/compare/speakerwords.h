// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small word lists about who says what: verbs of saying, pronouns, words that may stand between subject and verb.
#pragma once

#include <QSet>
#include <QString>

namespace galley
{

/** How a word introduces somebody's words. */
enum class Cue {
    None,
    Finite,     ///< "said", "tells": has a subject of its own.
    Participle, ///< "saying", "adding": borrows the subject of its sentence.
    Naming,     ///< "called", "described": introduces words only when they follow it.
};

/** The lists of one language. All words are asked for in lower case. */
class SpeakerWords
{
public:
    /** English, German, French, Spanish, Italian, Portuguese, Dutch or Chinese; English for any other. Lives for ever.
     */
    static const SpeakerWords &of(const QString &language);

    Cue cueOf(const QString &word) const;
    /** "claim", "report", "call": as often a noun; a verb only behind its subject ("they claim"). */
    bool mayBeNoun(const QString &word) const { return m_baseForms.contains(word); }
    /** "charges", "reports": as often a noun in the plural. */
    bool isThirdForm(const QString &word) const { return word.endsWith(u's') && m_baseForms.contains(word.chopped(1)); }
    /** "continued", "found", "held": introduces words only where a mark, the words or "that" follow. */
    bool isWeak(const QString &word) const { return m_weak.contains(word); }
    /** "put", "read": the same word as the form of the past. */
    bool isPastForm(const QString &word) const { return m_pastForms.contains(word); }
    /** "he", "she", "they", "er", "elle", …: a subject that only points to somebody. */
    bool isPronoun(const QString &word) const { return m_pronouns.contains(word); }
    bool isDeterminer(const QString &word) const { return m_determiners.contains(word); }
    /** "has", "also", "later", "publicly", "on", "Tuesday": may stand between a subject and its verb. */
    bool isFiller(const QString &word) const { return m_fillers.contains(word) || isAdverb(word); }
    /** "publicly": the English ending tells. */
    bool isAdverb(const QString &word) const { return m_english && word.size() > 4 && word.endsWith(u"ly"); }
    /** A word at which a noun phrase, read backwards, cannot go on. */
    bool endsPhrase(const QString &word) const { return m_phraseEnds.contains(word); }
    /** "in", "after", "according", "nach", …: a sentence that begins so has its subject behind the first comma. */
    bool opensAdverbial(const QString &word) const { return m_adverbials.contains(word); }
    /** "for", "of", "from", "with", …: what follows belongs to the noun before, and is not the speaker. */
    bool isAttaching(const QString &word) const { return m_attaching.contains(word); }
    /** "according to" by its last word ("to" behind "according"), "laut", "selon", "según", …. */
    bool namesSource(const QString &before, const QString &word) const;

private:
    explicit SpeakerWords(const QString &language);

    bool m_english = false;
    QSet<QString> m_finite, m_baseForms, m_pastForms, m_participles, m_naming, m_pronouns, m_determiners, m_fillers,
        m_phraseEnds, m_adverbials, m_attaching, m_sources, m_weak;
};

} // namespace galley
