// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The result of comparing articles, as a value: alignments, claims, quotes. Views include this, never the algorithms.
#pragma once

#include "app/text/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace galley
{

enum class Level { Paragraph, Sentence };

/** One passage of one article, by index: article, and index into that article's paragraphs or sentences. */
struct Member {
    int article = 0;
    int index = 0;

    friend auto operator<=>(const Member &, const Member &) = default;
};

/** A place in the text of one of the compared articles. */
struct Passage {
    int article = 0;
    TextRange range;

    friend auto operator<=>(const Passage &, const Passage &) = default;
};

/** Why two passages were linked, for a person to read. */
struct Reason {
    enum class Kind { SameText, SameQuote, SameSpeaker, SharedNames, SharedFigures, RareWords, Neighbours, ByHand };
    Kind kind = Kind::RareWords;
    QStringList terms; ///< The shared words, names or quotes themselves, best first.

    friend bool operator==(const Reason &, const Reason &) = default;
};

/** A group of passages that tell the same thing: any number from each of two or more articles. */
struct Alignment {
    Level level = Level::Paragraph;
    QList<Member> members;  ///< Sorted; at least two articles occur.
    double score = 0;       ///< 0 to 1.
    bool moved = false;     ///< The order of the articles crosses here: outside the longest chain of a pair.
    bool sameText = false;  ///< The members' words are the same but for punctuation and case.
    bool confirmed = false; ///< By hand.
    QList<Reason> reasons;

    friend bool operator==(const Alignment &, const Alignment &) = default;
};

/** In what two accounts of one claim differ. */
enum class DifferenceKind { Number, Date, Name, Place, Polarity, Attribution, Quote, Modality };

struct Difference {
    DifferenceKind kind = DifferenceKind::Number;
    QList<Passage> members; ///< The differing spans, one or more per article that has one; sorted.

    friend bool operator==(const Difference &, const Difference &) = default;
};

/** Adds one difference of two articles; those of one kind that share a passage become one of several articles. */
void addDifference(QList<Difference> &differences, DifferenceKind kind, const Passage &x, const Passage &y);

enum class Verdict { Shared, Differing, Single };

/** A sentence or clause that can stand alone, and who says it. */
struct Claim {
    Verdict verdict = Verdict::Single;
    QList<Passage> members;        ///< Sorted; one article for Single, two or more otherwise.
    QList<Difference> differences; ///< Empty unless Differing.
    int alignment = -1;            ///< Index of the paragraph alignment it belongs to; -1 for Single and for a clause.

    friend bool operator==(const Claim &, const Claim &) = default;
};

/** Words in quotation marks, or reported without them, and who says them. */
struct Quote {
    enum class Kind { Direct, Indirect };
    int article = 0;
    TextRange range; ///< The words between the marks, the marks left out; for Indirect the words that report.
    Kind kind = Kind::Direct;
    QString speaker;        ///< The fullest name that the article allows; empty where nobody is named.
    TextRange speakerRange; ///< Where the speaker is named beside the quote; empty where nobody is.
    int cluster = -1;       ///< Quotes with the same number are the same words in several articles; -1: only here.
    double confidence = 1;  ///< 0 to 1: how surely somebody says this; less than 1 for Indirect alone.

    friend bool operator==(const Quote &, const Quote &) = default;
};

/** How one quote stands in two articles; only the span that both of them have is compared. */
struct QuoteMatch {
    enum class Kind {
        Verbatim,  ///< The same words.
        Clipped,   ///< The same words as far as both go; one goes on.
        Edited,    ///< Words left out or put in for the reader, and the ellipsis or the brackets say so.
        Reordered, ///< The same words in another order.
        Reworded,  ///< Words differ: see changes.
    };
    int from = 0; ///< Index into Comparison::quotes, in the article with the smaller number.
    int to = 0;   ///< Index into Comparison::quotes.
    Kind kind = Kind::Verbatim;
    bool otherSpeaker = false; ///< Both name somebody, and not the same.
    QList<Passage> overlap;    ///< The span that both have: in the article of from, then of to.
    QList<Difference> changes; ///< The words that differ inside it; a side without a word has its neighbour.

    friend bool operator==(const QuoteMatch &, const QuoteMatch &) = default;
};

/** A name and its mentions, grouped over all articles. */
struct NameGroup {
    QString name;            ///< The fullest form.
    QList<Passage> mentions; ///< Sorted.

    friend bool operator==(const NameGroup &, const NameGroup &) = default;
};

struct Comparison {
    int articleCount = 0;
    QList<Alignment> alignments; ///< Paragraph level first, then sentences; each level sorted by first member.
    QList<Claim> claims;         ///< Sorted by first member.
    QList<Quote> quotes;         ///< Sorted by article and place.
    QList<NameGroup> names;
    QStringList notices;            ///< Translated sentences: what was not computed, and why.
    QList<QuoteMatch> quoteMatches; ///< Sorted by from, then to.

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/** A person's word on a link between passages; it survives recomparing because it names them by their text. */
struct LinkDecision {
    enum class Kind { Confirmed, Rejected, Added };
    struct End {
        int article = 0;
        QString text; ///< The passage's text, white space squeezed.
        friend bool operator==(const End &, const End &) = default;
    };
    Kind kind = Kind::Confirmed;
    End from;
    End to;

    friend bool operator==(const LinkDecision &, const LinkDecision &) = default;
};

/** Stable words of the public JSON. */
QString levelName(Level level);
QString differenceName(DifferenceKind kind);
QString verdictName(Verdict verdict);
QString quoteMatchName(QuoteMatch::Kind kind);

} // namespace galley
