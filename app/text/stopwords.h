// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The function words of the languages whose lists lie in resources/words.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace galley
{

/** One language's function words (source: resources/words/SOURCES.md). Read once per process, then shared; any thread.
 */
class StopWords
{
public:
    /** The list of @p language (BCP 47, lower case, no region); an empty list where there is none. Languages are told
     * by these: they are of one make. */
    static std::shared_ptr<const StopWords> of(const QString &language);
    /** The same with the articles, pronouns, prepositions and conjunctions that it leaves out. */
    static std::shared_ptr<const StopWords> allOf(const QString &language);
    /** The languages that have a list. */
    static QStringList languages();

    /** Whether @p word (any case, any apostrophe) is one. */
    bool holds(QStringView word) const;
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    using Lists = QHash<QString, std::shared_ptr<const StopWords>>;

    StopWords() = default;
    /** Adds the words of the file with that name. */
    void read(const QString &name);
    static Lists listsOf(const QStringList &kinds);
    static std::shared_ptr<const StopWords> find(const Lists &lists, const QString &language);

    QSet<QString> m_words;
};

} // namespace galley
