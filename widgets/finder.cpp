// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finder.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int sliceMs = 8;
constexpr int mostTries = 4'000'000; // of one match; about 25 ms where nothing else limits them
} // namespace

QRegularExpression patternOf(const FindQuery &query)
{
    QString words = query.regular ? query.text : QRegularExpression::escape(query.text);
    if (words.isEmpty())
        return {};
    if (query.wholeWords)
        words = u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(words);
    words.prepend(u"(*LIMIT_MATCH=%1)"_s.arg(mostTries)); // PCRE2, "Setting match resource limits"
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchCase);
    return QRegularExpression(words, options);
}

std::optional<QList<TextRange>> hitsIn(const Article &article, int index, const QRegularExpression &pattern)
{
    QList<TextRange> hits;
    const TextRange &paragraph = article.paragraphs[index].range;
    QRegularExpressionMatchIterator it = pattern.globalMatchView(article.textOf(paragraph));
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedLength() > 0)
            hits << TextRange{match.capturedStart(), match.capturedEnd()}.shifted(paragraph.start);
    }
    if (pattern.isValid() && !it.isValid())
        return std::nullopt;
    return hits;
}

void Finder::start(const QList<Article> &articles, const QRegularExpression &pattern)
{
    m_articles = articles;
    m_pattern = pattern;
    m_hits = QList<QList<TextRange>>(articles.size());
    m_article = m_paragraph = 0;
    m_hasGivenUp = false;
    if (!pattern.isValid() || pattern.pattern().isEmpty() || articles.isEmpty()) {
        m_timer.stop();
        Q_EMIT progressed();
        return;
    }
    m_timer.start(0, this);
}

int Finder::total() const
{
    int count = 0;
    for (const QList<TextRange> &hits : m_hits)
        count += int(hits.size());
    return count;
}

Passage Finder::hit(int number) const
{
    for (int article = 0; article < int(m_hits.size()); ++article) {
        if (number < int(m_hits[article].size()))
            return {article, m_hits[article][number]};
        number -= int(m_hits[article].size());
    }
    return {-1, {}};
}

/** Looks through one paragraph; false at the end. */
bool Finder::step()
{
    while (m_article < int(m_articles.size()) &&
           (m_paragraph >= int(m_articles[m_article].paragraphs.size()) || m_hits[m_article].size() >= mostHits)) {
        ++m_article;
        m_paragraph = 0;
    }
    if (m_article >= int(m_articles.size()))
        return false;
    const auto hits = hitsIn(m_articles[m_article], m_paragraph++, m_pattern);
    m_hasGivenUp = !hits;
    if (hits)
        m_hits[m_article] += *hits;
    return !m_hasGivenUp;
}

void Finder::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.elapsed() < sliceMs)
        more = step();
    if (!more)
        m_timer.stop();
    Q_EMIT progressed();
}

} // namespace galley
