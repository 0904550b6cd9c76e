// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words in all articles, a little at a time, so that the window never waits for it.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"

#include <QBasicTimer>
#include <QObject>
#include <QRegularExpression>

#include <optional>

namespace galley
{

/** What is looked for. */
struct FindQuery {
    QString text;
    bool regular = false;    ///< text is a regular expression.
    bool wholeWords = false; ///< Hits begin and end at the edge of a word.
    bool matchCase = false;

    friend bool operator==(const FindQuery &, const FindQuery &) = default;
};

/** The expression that finds @p query; isValid() is false for a regular expression that makes no sense. One that goes
 * back and forth in a text without end gives up after some milliseconds. */
QRegularExpression patternOf(const FindQuery &query);

/** The places of @p pattern in paragraph @p index of @p article, in the article's coordinates; empty hits left out.
 * None where the pattern gave up. */
std::optional<QList<TextRange>> hitsIn(const Article &article, int index, const QRegularExpression &pattern);

/** Goes through the articles paragraph by paragraph, at most some milliseconds at a time. GUI thread. */
class Finder : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostHits = 10'000; ///< In one article; the search of that article ends there.

    using QObject::QObject;

    /** Drops what was found and starts anew. An invalid or empty @p pattern finds nothing. */
    void start(const QList<Article> &articles, const QRegularExpression &pattern);
    bool isRunning() const { return m_timer.isActive(); }
    /** The pattern gave up in some paragraph, and with it the search; what was found before is kept. */
    bool hasGivenUp() const { return m_hasGivenUp; }
    /** For each article its hits so far, sorted. */
    const QList<QList<TextRange>> &hits() const { return m_hits; }
    /** How many hits there are in all articles. */
    int total() const;
    /** The hit at place @p number (0 to total() - 1) in reading order, article by article. */
    Passage hit(int number) const;

Q_SIGNALS:
    /** More was found, or the end was reached. */
    void progressed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    bool step();

    QList<Article> m_articles;
    QRegularExpression m_pattern;
    QList<QList<TextRange>> m_hits;
    int m_article = 0;
    int m_paragraph = 0;
    bool m_hasGivenUp = false;
    QBasicTimer m_timer;
};

} // namespace galley
