// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/outletfurniture.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <vector>

namespace galley
{

namespace
{
constexpr double versionShare = 0.5; ///< Of the units of the shorter one: two versions of one story.
constexpr int severalArticles = 3;

using Places = QHash<quint64, QMap<int, int>>; ///< For the words of a block: articles, and where each has it last.

bool canBeFurniture(Role role)
{
    return role == Role::Body || role == Role::Caption;
}

/** The letters and figures of a block without case: their hash (FNV-1a over code units) and number. */
struct Key {
    quint64 hash = 0xCBF29CE484222325;
    qsizetype units = 0;
};

Key keyOf(const Article &article, int paragraph)
{
    Key key;
    for (const QChar c : article.textOf(article.paragraphs[paragraph].range)) {
        if (!c.isLetterOrNumber() && !c.isSurrogate())
            continue;
        key.hash = (key.hash ^ c.toCaseFolded().unicode()) * 0x100000001B3;
        ++key.units;
    }
    return key;
}

/** The articles of one outlet, with the words of their blocks. */
class Outlet
{
public:
    Outlet(QList<Article> &articles, const QList<QSet<int>> &byHand, const QList<int> &members)
        : m_articles(articles)
        , m_read(articles)
        , m_byHand(byHand)
        , m_members(members)
    {
        for (const int article : members) {
            QList<Key> &keys = m_keys[article];
            for (int i = 0; i < m_read[article].paragraphs.size(); ++i) {
                keys << keyOf(m_read[article], i);
                if (keys.last().units > 0)
                    m_places[keys.last().hash][article] = i;
            }
        }
        for (const int article : members)
            m_tails[article] = tailOf(article);
        for (const int a : members)
            for (const int b : members)
                if (a < b && areVersions(a, b))
                    m_versions << std::pair(a, b) << std::pair(b, a);
    }

    void mark()
    {
        std::vector<std::pair<int, int>> found; // judged all before any is marked, so that the order tells nothing
        for (const int article : m_members)
            for (int i = 0; i < m_read[article].paragraphs.size(); ++i)
                if (canBeFurniture(m_read[article].paragraphs[i].role) && !m_byHand.value(article).contains(i) &&
                    isKnown(article, i))
                    found.emplace_back(article, i);
        for (const auto &[article, paragraph] : found)
            m_articles[article].paragraphs[paragraph].role = Role::Furniture;
    }

private:
    bool areVersions(int a, int b) const
    {
        QSet<quint64> ofB;
        const auto body = [&](int article, bool alikeOnly) {
            const QList<Paragraph> &paragraphs = m_read[article].paragraphs;
            const QList<Key> keys = m_keys.value(article);
            qsizetype units = 0;
            for (int i = 0; i < paragraphs.size(); ++i) {
                if (!canBeFurniture(paragraphs[i].role) || (alikeOnly && !ofB.contains(keys[i].hash)))
                    continue;
                units += keys[i].units;
                if (article == b)
                    ofB << keys[i].hash;
            }
            return double(units);
        };
        const double whole = std::min(body(a, false), body(b, false));
        return body(a, true) > versionShare * whole;
    }

    bool isKnown(int article, int paragraph) const
    {
        QSet<int> alike{article};
        const QMap<int, int> places = m_places.value(hashOf(article, paragraph));
        for (const auto &[other, place] : places.asKeyValueRange()) {
            if (other == article || m_versions.contains({article, other}))
                continue;
            if (m_read[other].paragraphs[place].role == Role::Furniture)
                return true;
            if (closes(article, paragraph) && closes(other, place))
                return true;
            alike << other;
        }
        return alike.size() >= severalArticles;
    }

    quint64 hashOf(int article, int paragraph) const { return m_keys.constFind(article)->at(paragraph).hash; }

    /** The first paragraph from which on the article has no block of its own. */
    int tailOf(int article) const
    {
        const QList<Paragraph> &all = m_read[article].paragraphs;
        auto tail = int(all.size());
        while (tail > 1 &&
               (all[tail - 1].role == Role::Furniture || m_places.value(hashOf(article, tail - 1)).size() > 1))
            --tail;
        return tail;
    }

    bool closes(int article, int paragraph) const { return paragraph >= m_tails.value(article); }

    QList<Article> &m_articles;
    const QList<Article> m_read; ///< As they are before anything is marked.
    const QList<QSet<int>> &m_byHand;
    QList<int> m_members;
    QHash<int, QList<Key>> m_keys;
    Places m_places;
    QHash<int, int> m_tails;
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
