// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation tasks about quotes, speakers, names and spelling, through the entry points that the window uses.
#include "tests/eval/tasks.h"

#include "app/article/articleloader.h"
#include "app/compare/comparer.h"
#include "app/compare/quotefinder.h"
#include "app/proof/proofreader.h"
#include "app/text/spelling.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace galley::eval
{

namespace
{
/** From UTF-16 offsets in an article's text to code points in the text that it was made from. */
class WayBack
{
public:
    WayBack(const QString &article, const QString &source)
    {
        qsizetype s = 0, point = 0;
        const auto advance = [&] {
            s += source[s].isHighSurrogate() ? 2 : 1;
            ++point;
        };
        for (qsizetype i = 0; i < article.size(); ++i) {
            if (article[i].isSpace() || article[i].isLowSurrogate()) {
                m_points << point;
                continue;
            }
            qsizetype ahead = s, points = point;
            while (ahead < source.size() && source[ahead] != article[i]) {
                ahead += source[ahead].isHighSurrogate() ? 2 : 1;
                ++points;
            }
            if (ahead < source.size()) {
                s = ahead;
                point = points;
            }
            m_points << point;
            if (s < source.size())
                advance();
        }
        m_points << point;
    }

    QJsonArray span(const TextRange &range) const
    {
        return {m_points[range.start], range.isEmpty() ? m_points[range.start] : m_points[range.end - 1] + 1};
    }

private:
    QList<qsizetype> m_points;
};

QJsonObject quotesOf(const QJsonObject &input, Quote::Kind kind)
{
    const QString text = input["text"_L1].toString();
    const Article article = articleFromText(text, u"article.txt"_s);
    const WayBack back(article.text, text);
    Progress progress;
    QJsonArray quotes;
    for (const Quote &quote : findQuotes({article}, progress)) {
        if (quote.kind != kind)
            continue;
        QJsonObject row{{u"content"_s, QJsonArray{back.span(quote.range)}}, {u"speaker"_s, quote.speaker}};
        row[u"source"_s] = quote.speakerRange.isEmpty() ? QJsonArray() : QJsonArray{back.span(quote.speakerRange)};
        row[u"confidence"_s] = quote.confidence;
        quotes << row;
    }
    return {{u"quotes"_s, quotes}};
}

QJsonObject quotesTask(const QJsonObject &input, const TaskContext &)
{
    return quotesOf(input, Quote::Kind::Direct);
}

// For tests/eval/score_indirect.py: reported speech alone.
QJsonObject indirectTask(const QJsonObject &input, const TaskContext &)
{
    return quotesOf(input, Quote::Kind::Indirect);
}

/** The documents of an item as articles: title, then paragraphs or sentences, one to a line. */
QList<Article> articlesOf(const QJsonArray &docs, const QString &key, QStringList &names)
{
    QList<Article> articles;
    for (const auto &value : docs) {
        const QJsonObject doc = value.toObject();
        QStringList lines;
        const QString title = doc["title"_L1].toString();
        const QJsonArray paragraphs = doc[key].toArray();
        if (!title.isEmpty() && paragraphs.first().toString() != title)
            lines << title;
        for (const auto &paragraph : paragraphs)
            lines << paragraph.toString();
        articles << articleFromText(lines.join(u"\n\n"_s), doc["doc"_L1].toString());
        names << doc["doc"_L1].toString();
    }
    return articles;
}

QJsonObject quotesOfManyTask(const QJsonObject &input, const TaskContext &)
{
    QStringList names;
    const QList<Article> articles = articlesOf(input["docs"_L1].toArray(), u"paras"_s, names);
    Progress progress;
    QJsonArray quotes;
    for (const Quote &quote : findQuotes(articles, progress))
        if (quote.kind == Quote::Kind::Direct)
            quotes << QJsonObject{{u"doc"_s, names[quote.article]},
                                  {u"txt"_s, articles[quote.article].textOf(quote.range).toString()},
                                  {u"speaker"_s, quote.speaker}};
    return {{u"quotes"_s, quotes}};
}

/** What the window's findings are: the articles compared, then proofread. */
QList<Finding> findingsOf(const QList<Article> &articles)
{
    Progress progress;
    const auto comparison = compareArticles(articles, {}, progress);
    return proofread(articles, comparison.value_or(Comparison()), {}, progress).value_or(QList<Finding>());
}

QJsonObject namesTask(const QJsonObject &input, const TaskContext &)
{
    QStringList names;
    const QList<Article> articles = articlesOf(input["docs"_L1].toArray(), u"units"_s, names);
    QJsonArray pairs;
    for (const Finding &finding : findingsOf(articles)) {
        const bool name = finding.kind == FindingKind::NameVariant || finding.kind == FindingKind::StyleVariant;
        if (name && !finding.suggestions.isEmpty())
            pairs << QJsonArray{articles[finding.article].textOf(finding.range).toString(),
                                finding.suggestions.first()};
    }
    return {{u"pairs"_s, pairs}};
}

QJsonObject wordTask(const QJsonObject &input, const TaskContext &)
{
    const QString word = input["word"_L1].toString();
    const auto checker = SpellChecker::forLanguage(u"en"_s);
    QJsonArray suggestions;
    if (checker)
        for (const QString &suggestion : checker->suggestions(word))
            suggestions << suggestion;
    return {{u"flagged"_s, checker && !checker->isCorrect(word)}, {u"suggestions"_s, suggestions}};
}

QJsonObject typosTask(const QJsonObject &input, const TaskContext &)
{
    const QString text = input["text"_L1].toString();
    const QList<Article> articles{articleFromText(text, u"article.txt"_s)};
    const WayBack back(articles.first().text, text);
    QJsonArray typos;
    for (const Finding &finding : findingsOf(articles)) {
        if (finding.kind != FindingKind::Misspelling && finding.kind != FindingKind::NameVariant)
            continue;
        const QJsonArray span = back.span(finding.range);
        typos << QJsonObject{{u"start"_s, span[0]},
                             {u"end"_s, span[1]},
                             {u"suggestions"_s, QJsonArray::fromStringList(finding.suggestions)}};
    }
    return {{u"typos"_s, typos}};
}
} // namespace

QList<TaskRow> proofTasks()
{
    return {{"quotes_polnear", quotesTask}, {"quotes_indirect", indirectTask}, {"nway_basil", quotesOfManyTask},
            {"names_ecb", namesTask},       {"spell_words", wordTask},         {"typo_text", typosTask}};
}

} // namespace galley::eval
