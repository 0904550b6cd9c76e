// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a text: for each of its words, where it stands in the text that replaced it.
#pragma once

#include "app/text/textrange.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace galley
{

/**
 * The change from one text to another. Paragraphs are paired by the words they share, in any order, the most alike
 * first, and those that stand twice or have no words ("* * *") by their neighbours; inside of a pair words are followed
 * by the word difference. Any thread.
 */
class TextChange
{
public:
    TextChange(const QString &before, const QString &after);

    /** Where a range of the text before is now. */
    struct Fate {
        TextRange range;         ///< From the first to the last of its words that are left.
        double left = 0;         ///< The share of its letters in words that are left, 0 to 1.
        bool hasCompany = false; ///< The word right before or right after it stands there still, or it is a paragraph.
    };
    /**
     * Nothing where none of its words is left. Marks alone are where they were between two words that are still
     * neighbours; else nothing.
     */
    std::optional<Fate> fate(const TextRange &range) const;
    /** The words of the text before that stand in @p range of the text after, from the first to the last. */
    std::optional<TextRange> origin(const TextRange &range) const;
    const QString &before() const { return m_before; }

private:
    /** A word of the text before, and the same in the text after; empty where it is gone. */
    struct WordPair {
        TextRange before;
        TextRange after;
    };
    bool isCompany(const WordPair &one, const WordPair &next) const;
    std::optional<Fate> fateOfMarks(const TextRange &range) const;
    void follow(const TextRange &before, const TextRange &after);

    QString m_before;
    QString m_after;
    QList<WordPair> m_words;        ///< In the order of the text before.
    QList<WordPair> m_wordsByPlace; ///< In the order of the text after.
};

} // namespace galley
