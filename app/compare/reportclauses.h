// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where clauses begin and end in a row of items: what the search for reports asks of the words around a verb.
#pragma once

#include "app/compare/indirectwords.h"
#include "app/compare/speakeritems.h"

namespace galley
{

/** Questions to one row of items, which must outlive it; items are named by their place in it. */
class ReportClauses
{
public:
    ReportClauses(const QList<SpeakerItem> &items, const SpeakerWords &speakers, const IndirectWords &words,
                  bool english)
        : m_items(items)
        , m_speakers(speakers)
        , m_words(words)
        , m_english(english)
    {
    }

protected:
    static constexpr int fewestWords = 3; ///< A shorter report says nothing that could be compared.

    bool isWord(int i) const { return i >= 0 && i < m_items.size() && m_items[i].kind == SpeakerItem::Kind::Word; }
    bool isMark(int i) const { return i >= 0 && i < m_items.size() && m_items[i].kind == SpeakerItem::Kind::Mark; }
    bool isMark(int i, QStringView mark) const { return isMark(i) && m_items[i].lower == mark; }
    /** A word that is no part of a name. */
    bool isPlain(int i) const { return isWord(i) && m_items[i].name < 0; }
    const QString &word(int i) const { return m_items[i].lower; }
    int wordCount(int first, int last) const;
    /** The item between @p from and @p to that holds @p position; -1 where none does. */
    int itemAt(qsizetype position, int from, int to) const;
    /** How many letters of item @p i join a report to its verb: all of "that", three of "qu’il"; 0 where none do. */
    qsizetype joins(int i) const;
    /** Whether a clause can begin at item @p i: with a name, an article, a pronoun, or a plain noun. */
    bool opensClause(int i) const;
    /** "it would open", "the bridge was built": a pronoun, or a name or noun and soon a verb behind it. */
    bool opensWithSubject(int i, int last) const;
    /** Behind what says when and where from item @p i on: "on Tuesday", "in a statement"; never far. */
    int overAdverbials(int i, int last) const;
    /** Whether the words from item @p first to @p last hold a verb and are a clause of their own. */
    bool isClause(int first, int last) const;
    /** The last item of a report that begins at @p first: before ", and the mayor added", ", saying" and the like. */
    int clauseEnd(int first, int last) const;

    /** "claims by", "his claims", "of reports": whether the verb at item @p verb is a noun; not before item @p first.
     */
    bool isNoun(int verb, int first) const;
    /** "would say", "let them tell", "an hour’s show": what only may be said, and a noun that looks like a verb. */
    bool isUnsaid(int verb, int first) const;
    /** The item before the first comma behind item @p first; @p last where there is none. */
    int untilComma(int first, int last) const;
    /** "would have told": what was not said. */
    bool isSupposed(int verb, int first) const;
    /** "was told": nobody speaks. */
    bool isPassive(int verb, int first) const;
    /** The first item of a verb: "a" of "a indiqué". */
    int verbBegin(int verb, int first) const;

    const QList<SpeakerItem> &m_items;
    const SpeakerWords &m_speakers;
    const IndirectWords &m_words;
    bool m_english;

private:
    bool isMonthBehind(const QString &word) const;
    bool goesItsOwnWay(int i, int last) const;
};

} // namespace galley
