// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of an article, packed, since nothing else is so many: each form once, and for each word where it stands.
#pragma once

#include "app/compare/comparison.h"

#include <iterator>
#include <memory>
#include <vector>

namespace galley
{

/** One word or number of a passage. */
struct Word {
    quint64 key = 0; ///< Hash of the stem (of the digits, for a number): the same in every article and every run.
    int start = 0;   ///< In the article's text.
    int length = 0;
    float weight = 0;  ///< Background weight, 0 (says nothing) to 1.
    bool stop = false; ///< A function word.
    bool number = false;
    bool capital = false; ///< Begins with a capital, and not because the passage begins here or as German nouns do.
    const QString *lowered = nullptr; ///< Straight apostrophes, without "'s"; lives as long as the passage.

    TextRange range() const { return {start, start + length}; }
};

/** What the words of one article have in common with their like, and where they stand. Filled by one thread. */
class ArticleWords
{
public:
    /** A word as it is written, wherever it stands. */
    struct Form {
        QString lowered;
        quint64 key = 0;
        float weight = 0;
        int length = 0; ///< As it is written, in UTF-16 units.
        bool stop = false;
        bool number = false;
    };

    /** Whether a word has a capital that tells something: in its paragraph, and in its sentence. */
    struct Capitals {
        bool inParagraph = false;
        bool inSentence = false;
    };

    /** The number of the new form. */
    quint32 add(const Form &form);
    /** A word of form number @p form at @p start, behind those that are there. */
    void add(quint32 form, qsizetype start, const Capitals &capitals);
    /** Tells how word number @p number stands in its sentence. */
    void setCapitalInSentence(quint32 number, bool capital) { m_places[number].inSentence = capital; }
    /** Gives back what room is left. */
    void squeeze();

    /** How many words there are. */
    quint32 size() const { return quint32(m_places.size()); }
    const QString &loweredOf(quint32 form) const { return m_forms[form].lowered; }
    qsizetype start(quint32 number) const { return m_places[number].start; }
    /** Word number @p number, as it stands in a passage of @p level. */
    Word word(quint32 number, Level level) const
    {
        const Place &place = m_places[number];
        const Form &form = m_forms[place.form];
        return {form.key,
                int(place.start),
                form.length,
                form.weight,
                form.stop,
                form.number,
                level == Level::Sentence ? place.inSentence : place.inParagraph,
                &form.lowered};
    }

private:
    static constexpr int formBits = 30; ///< No text has so many words.
    static constexpr quint32 mostForms = (1U << formBits) - 1;
    struct Place {
        quint32 form : formBits = 0;
        bool inParagraph : 1 = false;
        bool inSentence : 1 = false;
        quint32 start = 0;
    };
    static_assert(sizeof(Place) == 8);
    std::vector<Form> m_forms;
    std::vector<Place> m_places;
};

/** The words of one passage in order. Cheap to copy; keeps the article's words. */
class PassageWords
{
public:
    class Iterator
    {
    public:
        using value_type = Word;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Word operator*() const { return m_words->word(m_number, m_level); }
        Iterator &operator++()
        {
            ++m_number;
            return *this;
        }
        Iterator operator++(int) { return std::exchange(*this, Iterator(m_words, m_number + 1, m_level)); }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_number == b.m_number; }

    private:
        friend class PassageWords;
        Iterator(const ArticleWords *words, quint32 number, Level level)
            : m_words(words)
            , m_number(number)
            , m_level(level)
        {
        }
        const ArticleWords *m_words = nullptr;
        quint32 m_number = 0;
        Level m_level = Level::Paragraph;
    };

    PassageWords() = default;
    /** @p count of @p words from number @p first. */
    PassageWords(std::shared_ptr<const ArticleWords> words, quint32 first, quint32 count, Level level)
        : m_words(std::move(words))
        , m_first(first)
        , m_count(count)
        , m_level(level)
    {
    }

    qsizetype size() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    Word front() const { return *begin(); }
    Iterator begin() const { return {m_words.get(), m_first, m_level}; }
    Iterator end() const { return {m_words.get(), m_first + m_count, m_level}; }

private:
    std::shared_ptr<const ArticleWords> m_words;
    quint32 m_first = 0;
    quint32 m_count = 0;
    Level m_level = Level::Paragraph;
};

} // namespace galley
