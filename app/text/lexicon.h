// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about a language's words: stems (Snowball), stop words, and how much a word weighs.
#pragma once

#include <QString>

#include <memory>

namespace galley
{

/**
 * The lexicon of one language. Const functions are safe from one thread at a time; make one per thread (cheap: the
 * tables are shared). An unknown language stems nothing and has no stop words.
 */
class Lexicon
{
public:
    explicit Lexicon(const QString &language);
    Lexicon(Lexicon &&) noexcept;
    Lexicon &operator=(Lexicon &&) noexcept;
    ~Lexicon();

    /** The stem of @p word, lower case, accents kept as Snowball wants them. */
    QString stem(QStringView word) const;
    /** Whether @p word (any case) is a function word that says nothing by itself. */
    bool isStopWord(QStringView word) const;
    /** How much @p word (any case, unstemmed) says, from background frequency: 0 (nothing) to 1 (rare or unknown). */
    double weight(QStringView word) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace galley
