// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The subject of a verb of saying, found by walking along a paragraph's row of items.
#pragma once

#include "app/compare/speakeritems.h"

#include <optional>

namespace galley
{

/** Finds subjects in one row of items, which must outlive it. Ranges are in the article's text. */
class SpeakerPhrases
{
public:
    SpeakerPhrases(const QList<SpeakerItem> &items, const QList<NameMention> &names, const SpeakerWords &words)
        : m_items(items)
        , m_names(names)
        , m_words(words)
    {
    }

    /** The subject left of the verb at @p verb; not before item @p floor. */
    std::optional<TextRange> before(int verb, int floor) const;
    /** The noun phrase right of the word at @p word ("said NP", "according to NP"). */
    std::optional<TextRange> after(int word) const;
    /** The subject of the sentence that item @p at belongs to, looked for before @p at. */
    std::optional<TextRange> ofSentence(int at) const;
    /** The same, but the subject of the part of the sentence that @p at stands in: behind ", and NAME", or behind a
     * "when" or "after" where the sentence itself has but "it" or "there". */
    std::optional<TextRange> ofClause(int at) const;
    /** How the item at @p at introduces words; a noun that looks like a verb ("a report") does not. */
    Cue cueAt(int at) const;
    /** Whether item @p i is an honorific or an office right before a name: "Mr", "Rep.". */
    bool isTitleOf(int i) const;
    /** The first item of the sentence of item @p at. */
    int sentenceStart(int at) const;

private:
    bool isWord(int i) const { return i >= 0 && i < m_items.size() && m_items[i].kind == SpeakerItem::Kind::Word; }
    bool isMark(int i, QStringView mark) const;
    bool isComma(int i) const;
    int skipFillers(int i, int floor) const;
    int overParenthesis(int i, int floor) const;
    bool isShortStop(int i) const;
    int nameBetweenCommas(int i, int floor) const;
    int nameThatOpens(int i, int floor) const;
    bool isPartner(int i) const;
    int firstOfName(int i) const;
    TextRange withThoseBefore(const TextRange &name, int first, int floor) const;
    TextRange withThoseBehind(const TextRange &name, int last) const;
    bool isName(const TextRange &range) const;
    std::optional<TextRange> phraseEndingAt(int i, int floor) const;
    std::optional<TextRange> phraseFrom(int i) const;
    TextRange pick(int first, int last) const;

    const QList<SpeakerItem> &m_items;
    const QList<NameMention> &m_names;
    const SpeakerWords &m_words;
};

} // namespace galley
