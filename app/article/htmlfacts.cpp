// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/htmlfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr int deepestJson = 6;

bool isArticleType(const QJsonValue &type)
{
    if (type.isArray()) {
        for (const QJsonValue &one : type.toArray())
            if (isArticleType(one))
                return true;
        return false;
    }
    const QString name = type.toString();
    return name.endsWith("Article"_L1) || name.endsWith("BlogPosting"_L1) || name == "Report"_L1 ||
           name == "NewsArticle"_L1 || name == "LiveBlogPosting"_L1;
}

/** The first article object in @p value, through arrays, @graph and mainEntity. */
QJsonObject articleIn(const QJsonValue &value, int depth = 0)
{
    if (depth > deepestJson)
        return {};
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            if (const QJsonObject found = articleIn(one, depth + 1); !found.isEmpty())
                return found;
        return {};
    }
    const QJsonObject object = value.toObject();
    if (isArticleType(object.value("@type"_L1)))
        return object;
    for (const auto key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1})
        if (object.contains(key))
            if (const QJsonObject found = articleIn(object.value(key), depth + 1); !found.isEmpty())
                return found;
    return {};
}

QString nameOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList names;
        for (const QJsonValue &one : value.toArray())
            if (const QString name = nameOf(one); !name.isEmpty() && !names.contains(name))
                names << name;
        return names.join(u", "_s);
    }
    const QString name = value.isObject() ? value.toObject().value("name"_L1).toString() : value.toString();
    return name.startsWith("http"_L1) ? QString() : name.simplified();
}

QDate dateOf(const QString &value)
{
    return QDate::fromString(value.first(std::min<qsizetype>(value.size(), 10)), Qt::ISODate);
}

void fill(QString &fact, const QString &value)
{
    if (fact.isEmpty())
        fact = value.simplified();
}

void fill(QDate &fact, const QString &value)
{
    if (!fact.isValid())
        fact = dateOf(value);
}

void readJson(const QByteArray &json, HtmlFacts &facts)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject article =
        articleIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    if (article.isEmpty())
        return;
    fill(facts.title, article.value("headline"_L1).toString());
    fill(facts.byline, nameOf(article.value("author"_L1)));
    fill(facts.outlet, nameOf(article.value("publisher"_L1)));
    fill(facts.published, article.value("datePublished"_L1).toString());
    fill(facts.language, article.value("inLanguage"_L1).toString());
    if (facts.body.isEmpty()) // its lines are its paragraphs
        facts.body = article.value("articleBody"_L1).toString();
}

struct MetaRow {
    const char *name;
    QString HtmlFacts::*fact;
};
constexpr MetaRow metaRows[] = {
    {"og:title", &HtmlFacts::title},         {"twitter:title", &HtmlFacts::title},
    {"dc.title", &HtmlFacts::title},         {"author", &HtmlFacts::byline},
    {"dc.creator", &HtmlFacts::byline},      {"parsely-author", &HtmlFacts::byline},
    {"sailthru.author", &HtmlFacts::byline}, {"article:author", &HtmlFacts::byline},
    {"og:site_name", &HtmlFacts::outlet},    {"dc.publisher", &HtmlFacts::outlet},
};
constexpr const char *dateNames[] = {"article:published_time",
                                     "article:published",
                                     "datepublished",
                                     "date",
                                     "dc.date",
                                     "dc.date.issued",
                                     "pubdate",
                                     "publishdate",
                                     "parsely-pub-date",
                                     "sailthru.date"};

void readMeta(const HtmlTree &tree, int index, HtmlFacts &facts)
{
    QString name = tree.attribute(index, "property");
    if (name.isEmpty())
        name = tree.attribute(index, "name");
    if (name.isEmpty())
        name = tree.attribute(index, "itemprop");
    name = name.toLower();
    const QString content = tree.attribute(index, "content");
    if (content.isEmpty())
        return;
    for (const MetaRow &row : metaRows)
        if (name == QLatin1String(row.name) && !content.startsWith("http"_L1))
            fill(facts.*row.fact, content);
    for (const char *date : dateNames)
        if (name == QLatin1String(date))
            fill(facts.published, content);
}
} // namespace

HtmlFacts htmlFacts(const HtmlTree &tree)
{
    HtmlFacts facts;
    const QList<HtmlNode> &nodes = tree.nodes();
    for (int i = 0; i < nodes.size(); ++i) {
        const bool json = tree.isElement(i, GUMBO_TAG_SCRIPT) &&
                          tree.attribute(i, "type").compare("application/ld+json"_L1, Qt::CaseInsensitive) == 0;
        if (json && i + 1 < nodes[i].end)
            readJson(tree.text(i + 1).toUtf8(), facts);
    }
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes[i].isText)
            continue;
        if (nodes[i].tag == GUMBO_TAG_META)
            readMeta(tree, i, facts);
        else if (nodes[i].tag == GUMBO_TAG_TITLE && facts.windowTitle.isEmpty() &&
                 !tree.isElement(nodes[i].parent, GUMBO_TAG_SVG))
            facts.windowTitle = tree.textBelow(i);
        else if (nodes[i].tag == GUMBO_TAG_HTML)
            fill(facts.language, tree.attribute(i, "lang"));
        else if (nodes[i].tag == GUMBO_TAG_TIME)
            fill(facts.published, tree.attribute(i, "datetime"));
    }
    return facts;
}

} // namespace galley
