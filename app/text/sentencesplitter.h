// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sentences of one paragraph end: the terminators of UAX #29 (ICU's properties), judged by what stands
// around.
#pragma once

#include "app/text/stopwords.h"
#include "app/text/textrange.h"

#include <QList>
#include <QString>

#include <memory>

namespace galley
{

/**
 * Splits one paragraph. Linear in its length. A full stop ends a sentence unless it belongs to an abbreviation, an
 * initial, an ordinal, an address or an ellipsis; quotations and brackets that are closed within a few hundred units
 * stay whole. Used through sentences() in segmenter.h.
 */
class SentenceSplitter
{
public:
    /** @p text must outlive the splitter. */
    SentenceSplitter(QStringView text, const QString &language);

    /** The sentences, trimmed, in order. */
    QList<TextRange> split();

private:
    struct Candidate {
        qsizetype mark = 0; ///< The first terminator.
        qsizetype end = 0;  ///< Behind the terminators and what closes after them.
        qsizetype last = 0; ///< The last terminator.
    };

    void findClosedSpans();
    void cutAtListItems(QList<TextRange> &sentences) const;
    bool closesBehindBlank(qsizetype position) const;
    bool isSpeakerBehind(qsizetype position) const;
    bool isEnclosed(const Candidate &candidate, qsizetype next) const;
    qsizetype behindFootnote(const Candidate &candidate) const;
    void closeSpan(qsizetype from, qsizetype to);
    Candidate candidateAt(qsizetype position) const;
    bool isTerminator(qsizetype position) const
    {
        const char16_t c = m_text[position].unicode();
        if (c < 0x80)
            return c == u'.' || c == u'!' || c == u'?' || (c == u':' && m_colonEnds);
        return c >= 0x037E && isTerminatorMark(c);
    }
    static bool isTerminatorMark(char16_t c); ///< Beyond ASCII.
    bool isInsideSpan(qsizetype position);
    bool endsSentence(const Candidate &candidate) const;
    bool fullStopEnds(const Candidate &candidate, qsizetype next) const;
    bool abbreviationEnds(const Candidate &candidate, QStringView word, qsizetype next) const;
    bool figureEnds(QStringView word, qsizetype wordStart, qsizetype next) const;
    QStringView wordBefore(qsizetype position) const;
    QStringView wordAt(qsizetype position) const;
    bool startsLikeSentence(qsizetype next) const;
    void add(QList<TextRange> &result, qsizetype from, qsizetype to) const;

    QStringView m_text;
    QString m_language;
    std::shared_ptr<const StopWords> m_stopWords;
    bool m_hasOrdinals = false; ///< "3." is "third".
    bool m_colonEnds = false;   ///< Armenian: ':' is a full stop.
    qsizetype m_begin = 0;      ///< Where the sentence that is being read begins.
    QList<TextRange> m_spans;   ///< Closed quotations and brackets, sorted by start once they are found, disjoint.
    qsizetype m_span = 0;       ///< The first span that does not lie behind us.
};

} // namespace galley
