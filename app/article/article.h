// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One article as a value: its text, the roles of its paragraphs, its sentences, and the facts about it.
#pragma once

#include "app/text/textrange.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley
{

/** What a paragraph is in its article. Furniture is whatever is not the author's: shown dimmed, never compared. */
enum class Role { Title, Byline, Dateline, Body, Caption, Furniture };

struct Paragraph {
    TextRange range; ///< Without the closing '\n'.
    Role role = Role::Body;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct Sentence {
    TextRange range;   ///< Trimmed: neither begins nor ends with white space.
    int paragraph = 0; ///< Index into Article::paragraphs.

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/**
 * An article. Cheap to copy (all members are implicitly shared), no identity, no thread.
 *
 * text holds the paragraphs, each parted from the next by exactly one '\n'; it has no '\r', U+2028 or U+2029, so that
 * a TextRange is a pair of QTextCursor positions. paragraphs cover text in order; sentences lie inside the paragraphs,
 * in order, those of furniture included.
 */
struct Article {
    QString source;    ///< The path or name as it was given; empty for pasted text.
    QString mediaType; ///< Such as "text/plain".
    QString encoding;  ///< IANA name; empty where it means nothing (PDF).
    bool encodingGuessed = false;
    QString language; ///< BCP 47, "und" where unknown.
    QString title;    ///< Empty where the article has none.
    QString byline;   ///< The author, without "By".
    QString outlet;   ///< The publisher or agency, where the article names one.
    QDate published;  ///< Invalid where the article has none.
    QString text;
    QList<Paragraph> paragraphs;
    QList<Sentence> sentences;
    QStringList notices; ///< Translated sentences: what the reading left out or was unsure of.
    QByteArray original; ///< The bytes as they were read; empty only for an article made in memory.

    /** How the article is called in a pane's header: the outlet, else the byline, else the file name, else the title.
     */
    QString label() const;
    /** The number of words of the compared paragraphs (everything but furniture). */
    int wordCount() const;
    /** The paragraph that holds @p position (0 to text.size()); -1 where there is no paragraph at all. */
    int paragraphAt(qsizetype position) const;
    /** The sentences of paragraph @p index as a half-open range of indices into sentences. */
    std::pair<int, int> sentencesOf(int index) const;
    QStringView textOf(const TextRange &range) const { return range.of(text); }

    friend bool operator==(const Article &, const Article &) = default;
};

/** The stable word for a role as the public JSON uses it ("title", "byline", …). */
QString roleName(Role role);

} // namespace galley
