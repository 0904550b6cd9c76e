// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a text at random as editors do, and knows of every word where it went.
#pragma once

#include "app/text/textrange.h"

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <optional>

namespace galley::test
{

/** How much is edited, in per cent. */
struct EditRates {
    int words = 4;     ///< Words replaced by other words of the text.
    int wordsGone = 1; ///< Words taken out, and as many put in.
    int paragraphsGone = 7;
    int paragraphsNew = 7;
    int paragraphsMoved = 15;
};

/** A text, what became of it, and the way from the words of the one to the words of the other. */
class EditedText
{
public:
    EditedText(const QString &text, const EditRates &rates, QRandomGenerator &random)
        : m_before(text)
        , m_random(random)
    {
        split();
        edit(rates);
        write();
    }

    const QString &before() const { return m_before; }
    const QString &after() const { return m_after; }
    /** Ranges of the words of paragraph @p index of the text before; words are parted by blanks. */
    QList<TextRange> wordsBefore(int index) const
    {
        QList<TextRange> ranges;
        for (const int word : m_paragraphs[index])
            ranges << m_words[word];
        return ranges;
    }
    int paragraphCount() const { return int(m_paragraphs.size()); }

    /** Where the words @p from to @p to (inclusive) of paragraph @p index are now. */
    struct Fate {
        std::optional<TextRange> range; ///< From the first to the last that is left.
        double left = 0;                ///< The share of letters in words that are left.
        bool isWhole = false;           ///< Nothing came between, and none is gone.
    };
    Fate fate(int index, qsizetype from, qsizetype to) const
    {
        Fate fate;
        double all = 0;
        qsizetype previous = -2;
        fate.isWhole = true;
        for (qsizetype i = from; i <= to; ++i) {
            const int word = m_paragraphs[index][i];
            all += double(m_words[word].length());
            const auto place = m_places.constFind(word);
            if (place == m_places.cend()) {
                fate.isWhole = false;
                continue;
            }
            fate.left += double(m_words[word].length());
            fate.isWhole = fate.isWhole && (previous == -2 || place->second == previous + 1);
            previous = place->second;
            fate.range = fate.range ? TextRange{fate.range->start, place->first.end} : place->first;
        }
        fate.left /= all;
        return fate;
    }

private:
    struct Piece {
        QString text;
        int word = -1; ///< Of the text before; -1 for a new one.
    };

    void split()
    {
        qsizetype start = 0;
        for (const QString &line : m_before.split(u'\n')) {
            QList<int> paragraph;
            for (qsizetype i = 0; i < line.size();) {
                qsizetype end = line.indexOf(u' ', i);
                end = end < 0 ? line.size() : end;
                if (end > i) {
                    paragraph << int(m_words.size());
                    m_words << TextRange{start + i, start + end};
                }
                i = end + 1;
            }
            m_paragraphs << paragraph;
            start += line.size() + 1;
        }
    }

    bool happens(int perCent) { return m_random.bounded(100) < perCent; }
    /** A word without its marks and capitals: "By," is the word "by". */
    static QString bare(const QString &word)
    {
        QString letters = word.toCaseFolded();
        letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return letters.isEmpty() ? word : letters;
    }
    /** Any word of the text but @p others: a word replaced by itself, or put beside itself, would be no edit. */
    QString wordOtherThan(const QStringList &others)
    {
        QString word;
        const auto isLikeIt = [&word](const QString &other) { return bare(other) == bare(word); };
        const auto isOne = [&word] {
            return !word.isEmpty() && std::ranges::none_of(word, [](QChar c) { return c.isSpace(); });
        };
        for (int i = 0; i < 1000 && (!isOne() || std::ranges::any_of(others, isLikeIt)); ++i)
            word = m_words[m_random.bounded(int(m_words.size()))].of(m_before).toString();
        return word;
    }

    QList<Piece> edited(const QList<int> &paragraph, const EditRates &rates)
    {
        QList<Piece> pieces;
        const auto textAt = [&](qsizetype i) {
            return i >= 0 && i < paragraph.size() ? m_words[paragraph[i]].of(m_before).toString() : QString();
        };
        for (qsizetype i = 0; i < paragraph.size(); ++i) {
            const QStringList around{textAt(i - 2), textAt(i - 1), textAt(i), textAt(i + 1), textAt(i + 2)};
            if (happens(rates.wordsGone))
                pieces << Piece{wordOtherThan(around)};
            if (happens(rates.words))
                pieces << Piece{wordOtherThan(around)};
            else if (!happens(rates.wordsGone))
                pieces << Piece{textAt(i), paragraph[i]};
        }
        return pieces;
    }

    void edit(const EditRates &rates)
    {
        for (const QList<int> &paragraph : std::as_const(m_paragraphs)) {
            if (!happens(rates.paragraphsGone))
                m_result << edited(paragraph, rates);
            if (happens(rates.paragraphsNew)) {
                QList<Piece> made;
                for (int i = 0; i < 30; ++i)
                    made << Piece{wordOtherThan({})};
                m_result << made;
            }
        }
        for (qsizetype i = 0; i < m_result.size(); ++i) {
            if (happens(rates.paragraphsMoved))
                m_result.move(i, m_random.bounded(int(m_result.size())));
        }
    }

    void write()
    {
        for (const QList<Piece> &paragraph : std::as_const(m_result)) {
            if (&paragraph != &m_result.first())
                m_after += u'\n';
            ++m_order; // the words of two paragraphs never follow each other
            for (qsizetype i = 0; i < paragraph.size(); ++i) {
                m_after += i ? QStringLiteral(" ") : QString();
                const qsizetype start = m_after.size();
                m_after += paragraph[i].text;
                ++m_order;
                if (paragraph[i].word >= 0)
                    m_places.insert(paragraph[i].word, {{start, m_after.size()}, m_order});
            }
        }
    }

    QString m_before;
    QRandomGenerator &m_random;
    QList<TextRange> m_words;
    QList<QList<int>> m_paragraphs;
    QList<QList<Piece>> m_result;
    QString m_after;
    qsizetype m_order = 0;
    QHash<int, std::pair<TextRange, qsizetype>> m_places;
};

} // namespace galley::test
