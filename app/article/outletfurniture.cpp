// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/outletfurniture.h"

#include "app/text/textfold.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace galley
{

namespace
{
constexpr double versionShare = 0.5; ///< Of the units of the shorter one: two versions of one story.
constexpr int severalArticles = 3;

using Places = QHash<QString, QList<std::pair<int, int>>>; ///< Words of a block: articles and paragraphs.

bool canBeFurniture(Role role)
{
    return role == Role::Body || role == Role::Caption;
}

QString keyOf(const Article &article, int paragraph)
{
    return folded(article.textOf(article.paragraphs[paragraph].range)).text.simplified().toCaseFolded();
}

/** The articles of one outlet, with the words of their blocks. */
class Outlet
{
public:
    Outlet(QList<Article> &articles, const QList<QSet<int>> &byHand, const QList<int> &members)
        : m_articles(articles)
        , m_byHand(byHand)
        , m_members(members)
    {
        for (const int article : members) {
            m_keys[article].reserve(articles[article].paragraphs.size());
            for (int i = 0; i < articles[article].paragraphs.size(); ++i) {
                m_keys[article] << keyOf(articles[article], i);
                m_places[m_keys[article].last()] << std::pair(article, i);
            }
        }
        for (const int a : members)
            for (const int b : members)
                if (a < b && areVersions(a, b))
                    m_versions << std::pair(a, b) << std::pair(b, a);
    }

    void mark()
    {
        std::vector<std::pair<int, int>> found; // judged all before any is marked, so that the order tells nothing
        for (const int article : m_members)
            for (int i = 0; i < m_articles[article].paragraphs.size(); ++i)
                if (canBeFurniture(m_articles[article].paragraphs[i].role) && !m_byHand.value(article).contains(i) &&
                    isKnown(article, i))
                    found.emplace_back(article, i);
        for (const auto &[article, paragraph] : found)
            m_articles[article].paragraphs[paragraph].role = Role::Furniture;
    }

private:
    bool areVersions(int a, int b) const
    {
        const auto body = [&](int article, const QSet<QString> *among) {
            qsizetype units = 0;
            for (int i = 0; i < m_articles[article].paragraphs.size(); ++i)
                if (canBeFurniture(m_articles[article].paragraphs[i].role) &&
                    (!among || among->contains(m_keys[article][i])))
                    units += m_keys[article][i].size();
            return double(units);
        };
        QSet<QString> ofB;
        for (int i = 0; i < m_articles[b].paragraphs.size(); ++i)
            if (canBeFurniture(m_articles[b].paragraphs[i].role))
                ofB << m_keys[b][i];
        return body(a, &ofB) > versionShare * std::min(body(a, nullptr), body(b, nullptr));
    }

    bool isKnown(int article, int paragraph) const
    {
        QSet<int> alike{article};
        for (const auto &[other, place] : m_places.value(m_keys[article][paragraph])) {
            if (other == article || m_versions.contains({article, other}))
                continue;
            if (m_articles[other].paragraphs[place].role == Role::Furniture)
                return true;
            if (closes(article, paragraph) && closes(other, place))
                return true;
            alike << other;
        }
        return alike.size() >= severalArticles;
    }

    /** Whether no block of the article's own stands behind @p paragraph. */
    bool closes(int article, int paragraph) const
    {
        const QList<Paragraph> &all = m_articles[article].paragraphs;
        for (int i = paragraph + 1; i < all.size(); ++i)
            if (all[i].role != Role::Furniture && m_places.value(m_keys[article][i]).size() < 2)
                return false;
        return paragraph > 0;
    }

    QList<Article> &m_articles;
    const QList<QSet<int>> &m_byHand;
    QList<int> m_members;
    QHash<int, QStringList> m_keys;
    Places m_places;
    QSet<std::pair<int, int>> m_versions;
};
} // namespace

void markOutletFurniture(QList<Article> &articles, const QList<QSet<int>> &byHand)
{
    QHash<QString, QList<int>> outlets;
    for (int i = 0; i < articles.size(); ++i)
        if (const QString name = articles[i].outlet.simplified().toCaseFolded(); !name.isEmpty())
            outlets[name] << i;
    for (const QList<int> &members : std::as_const(outlets))
        if (members.size() > 1)
            Outlet(articles, byHand, members).mark();
}

} // namespace galley
