// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers written in words, in the languages supported: ICU's spell-out rules read backwards, and scale words.
#pragma once

#include <QHash>
#include <QString>

#include <memory>

namespace galley
{

/** What the digits mean that a word begins with, and how many characters they take; 0 where it begins with none. */
struct Digits {
    double value = 0;
    int decimals = 0;
    qsizetype length = 0;
};

/** Reads the beginning of @p word, "1,200.50" or "2.4m", as the language writes it. */
Digits readDigits(const QString &word, bool decimalComma);

/** How exact a figure is said to be. */
enum class Hedge { None, About, More, Less };

/** What @p word (lower case) says of the figure behind it, in any of the languages: "about", "mindestens", 不到. */
Hedge hedgeOf(const QString &word);

/** What one word adds to a number. */
struct NumberWord {
    enum class Kind {
        Value,   ///< Adds: "five", "zwanzig", "ventidue".
        Scale,   ///< Multiplies what stands before it: "hundred", "Millionen", "bn", "dozen".
        Ordinal, ///< "third", "vierte": a value of its own.
    };
    Kind kind = Kind::Value;
    double value = 0;
};

/** The number words of one language; made once per process and thread, cheap to copy. */
class NumberWords
{
public:
    static const NumberWords &of(const QString &language);

    /** What @p word (lower case) means; null where it is no number word. "One" counts only behind a ten. */
    const NumberWord *find(const QString &word) const;
    /** "zweitägigen", "achtköpfige": the figure and the unit of a German adjective, as a measure names it; value 0
     * where
     * @p word (lower case) is none. */
    struct Compound {
        double value = 0;
        QString unit; ///< Empty where it counts heads or floors.
    };
    Compound compound(const QString &word) const;
    /** "and", "et", "und": allowed inside a number. */
    bool joins(const QString &word) const { return word == m_and; }
    /** Whether a comma parts the decimals, as in German, and not a point. */
    bool decimalComma() const { return m_decimalComma; }

private:
    explicit NumberWords(const QString &language);
    void addHalves(const QString &language);
    QHash<QString, NumberWord> m_words;
    QString m_and;
    bool m_decimalComma = false;
    bool m_german = false;
};

} // namespace galley
