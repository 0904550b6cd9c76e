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

#include <QList>

#include <memory>
#include <memory_resource>
#include <unordered_set>

namespace galley
{

/** What a reader knows of a word, wherever it stands. */
struct WordForm {
    QString text;        ///< Lower case, straight apostrophes, without "'s".
    quint64 key = 0;     ///< Hash of the stem.
    quint64 textKey = 0; ///< Hash of the text.
    quint32 number = 0;  ///< No other word of any reader has it; never 0.
    double weight = 0;   ///< 0 to 1.
    bool stop = false;
    bool negation = false;
    int side = 0;      ///< Of Opposites.
    WordSenses senses; ///< None for function words and numbers.
};

/** One word or number of a prepared sentence: where it stands, and its form. There are many. */
class SentenceWord
{
public:
    /** How it stands in the sentence. */
    struct Standing {
        bool number = false;
        bool capital = false; ///< Begins with a capital letter, and is no German noun.
        bool first = false;   ///< Begins the sentence, so that its capital says nothing.
    };

    /** @p range: in the sentence's text; @p form must outlive this. */
    SentenceWord(const TextRange &range, const WordForm &form, const Standing &standing)
        : number(standing.number)
        , capital(standing.capital)
        , first(standing.first)
        , m_length(quint32(range.length()) & longest)
        , m_start(quint32(range.start))
        , m_form(&form)
    {
    }

    TextRange range() const { return {m_start, qsizetype(m_start) + m_length}; }
    const QString &text() const { return m_form->text; }
    quint64 key() const { return m_form->key; }
    quint64 textKey() const { return m_form->textKey; }
    quint32 form() const { return m_form->number; }
    double weight() const { return m_form->weight; }
    bool stop() const { return m_form->stop; }
    bool negation() const { return m_form->negation; }
    int side() const { return m_form->side; }
    const WordSenses &senses() const { return m_form->senses; }

    bool number : 1;
    bool capital : 1;
    bool first : 1;

private:
    static constexpr int lengthBits = 29; ///< No text is so long.
    static constexpr quint32 longest = (1U << lengthBits) - 1;
    quint32 m_length : lengthBits;
    quint32 m_start;
    const WordForm *m_form;
};
static_assert(sizeof(SentenceWord) == 16);

struct SentenceText {
    QStringView text; ///< Of what the reader was given.
    QList<SentenceWord> words;
    QList<Fact> facts; ///< Figures, dates and times.
};

/** Prepares sentences of one language. Remembers what it looked up, so it belongs to one thread. */
class SentenceReader
{
public:
    explicit SentenceReader(const QString &language);
    SentenceReader(SentenceReader &&) noexcept = default;

    /** The calling thread's reader of @p language; it lives, with what it knows of words, until forgetMany() or as long
     * as the thread. */
    static SentenceReader &forThread(const QString &language);
    /** Destroys the calling thread's readers that know very many words, which a long text brought. */
    static void forgetMany();

    /** Of @p text, which must outlive what is read, as must the reader. @p published resolves "yesterday" and
     * weekdays; may be invalid. */
    SentenceText read(QStringView text, const QDate &published = {});

private:
    /** Forms are known by their texts. */
    struct TextHash {
        using is_transparent = void;
        size_t operator()(const QString &text) const { return qHash(text); }
        size_t operator()(const WordForm &form) const { return qHash(form.text); }
    };
    struct SameText {
        using is_transparent = void;
        bool operator()(const WordForm &a, const WordForm &b) const { return a.text == b.text; }
        bool operator()(const QString &text, const WordForm &form) const { return text == form.text; }
        bool operator()(const WordForm &form, const QString &text) const { return text == form.text; }
    };
    const WordForm &lookUp(const QString &word, bool number);

    QString m_language;
    Lexicon m_lexicon;
    Opposites m_opposites;
    Thesaurus m_thesaurus;
    NameCapitals m_capitals;
    /** What is known stays together, and so takes no room between sentences, which are soon dropped. */
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_memory;
    std::pmr::unordered_set<WordForm, TextHash, SameText> m_known;
};

} // namespace galley
