// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The reports in one sentence: which of its words tell what somebody says, and who that is.
#pragma once

#include "app/compare/reportclauses.h"
#include "app/compare/speakerphrase.h"

namespace galley
{

/** Words that report what somebody says. */
struct Report {
    TextRange range;   ///< In the article's text, marks of punctuation at both ends left out.
    TextRange speaker; ///< Where the one who says it is named.
    double confidence = 0;
};

/** Reads the sentences of one row of items, which must outlive it. */
class ReportReader : private ReportClauses
{
public:
    ReportReader(const QList<SpeakerItem> &items, const QList<NameMention> &names, const SpeakerWords &speakers,
                 const IndirectWords &words, bool english)
        : ReportClauses(items, speakers, words, english)
        , m_names(names)
        , m_phrases(items, names, speakers)
    {
    }

    /**
     * The reports of the sentence from item @p first to item @p last, in order; they do not overlap. Where that is but
     * a part of the sentence (@p whole is false), what holds for all of a sentence is not looked for.
     */
    QList<Report> read(int first, int last, bool whole) const;

private:
    struct Clause;

    Report made(int first, int last, const TextRange &speaker, double confidence, qsizetype into = 0) const;
    Report signedBefore(int first, int last) const;
    Report accordingTo(int first, int last) const;
    Report asTold(int i, int first, int last) const;
    std::optional<TextRange> sourceAt(int i, int last) const;
    Report atNoun(int noun, const Clause &clause) const;
    Report atParticiple(int verb, const Clause &clause) const;
    Report atVerb(int verb, const Clause &clause) const;
    Report behindVerb(int verb, const Clause &clause, const TextRange &speaker) const;
    Report joinedTo(int verb, const Clause &clause, const TextRange &speaker) const;
    Report ofUrging(int verb, const Clause &clause, const TextRange &speaker) const;
    Report ofAct(int verb, const Clause &clause, const TextRange &speaker) const;
    Report around(int verb, const Clause &clause, const TextRange &speaker) const;
    std::optional<TextRange> subjectOf(int verb, const Clause &clause) const;
    bool attributesQuote(int verb, const TextRange &speaker, const Clause &clause) const;
    bool isSelf(const TextRange &speaker, const Clause &clause) const;
    bool belongsToName(int i) const;
    bool opensWithName(const Clause &clause) const;

    const QList<NameMention> &m_names;
    SpeakerPhrases m_phrases;
};

} // namespace galley
