// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence prepared for a close look: its words with stems, weights and senses.
#pragma once

#include "app/compare/factfinder.h"
#include "app/compare/germannouns.h"
#include "app/compare/opposites.h"
#include "app/compare/thesaurus.h"
#include "app/text/lexicon.h"
#include "app/text/textrange.h"

#include <QHash>
#include <QList>

namespace galley
{

/** One word or number of a prepared sentence. */
struct SentenceWord {
    TextRange range;     ///< In the sentence's text.
    QString text;        ///< Lower case, straight apostrophes, without "'s".
    quint64 key = 0;     ///< Hash of the stem.
    quint64 textKey = 0; ///< Hash of the text.
    quint32 form = 0;    ///< The same for the same word of one reader; no other word of any reader has it; never 0.
    double weight = 0;   ///< 0 to 1.
    bool stop = false;
    bool number = false;
    bool capital = false; ///< Begins with a capital letter, and is no German noun.
    bool first = false;   ///< Begins the sentence, so that its capital says nothing.
    bool negation = false;
    int side = 0;                       ///< Of Opposites.
    const WordSenses *senses = nullptr; ///< Owned by the reader; null for function words and numbers.
};

struct SentenceText {
    QString text;
    QList<SentenceWord> words;
    QList<Fact> facts; ///< Figures, dates and times.
};

/** Prepares sentences of one language. Remembers what it looked up, so it belongs to one thread. */
class SentenceReader
{
public:
    explicit SentenceReader(const QString &language);
    SentenceReader(SentenceReader &&) noexcept = default;

    /** The calling thread's reader of @p language; it lives, with the senses that it owns, as long as the thread. */
    static SentenceReader &forThread(const QString &language);

    /** @p published resolves "yesterday" and weekdays; may be invalid. */
    SentenceText read(QStringView text, const QDate &published = {});

private:
    struct Looked {
        QString text; ///< Shared by all words that are the same.
        quint64 key = 0;
        quint64 textKey = 0;
        quint32 form = 0;
        double weight = 0;
        bool stop = false;
        bool negation = false;
        int side = 0;
        const WordSenses *senses = nullptr;
    };
    const Looked &lookUp(const QString &word, bool number);

    QString m_language;
    Lexicon m_lexicon;
    Opposites m_opposites;
    Thesaurus m_thesaurus;
    NameCapitals m_capitals;
    QHash<QString, Looked> m_known;
};

} // namespace galley
