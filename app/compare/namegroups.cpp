// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/namefinder.h"

#include "app/base/parallel.h"
#include "app/text/editdistance.h"

#include <QHash>

namespace galley
{

namespace
{
/** A name while it is being gathered: its words, folded, and where it is mentioned. */
struct Gathered {
    QStringList words;
    NameGroup group;
};

QStringList wordsOf(const QString &name)
{
    return name.toLower().split(u' ', Qt::SkipEmptyParts);
}

/** Whether @p part can be a shorter form of @p whole: the same surname, and no first name that speaks against it. */
bool isFormOf(const QStringList &part, const QStringList &whole)
{
    if (part.isEmpty() || whole.size() < part.size() || part.last() != whole.last())
        return false;
    if (part.size() == 1)
        return true;
    const QString &a = part.first(), &b = whole.first();
    return a == b || (a.size() <= 2 && b.startsWith(a[0]));
}

/** The full name that a single word stands for where it is no surname: the first name, or the surname misspelled; or
 * -1. */
qsizetype byNearForm(const QList<Gathered> &gathered, const QString &word)
{
    qsizetype near = -1;
    for (qsizetype g = 0; g < gathered.size(); ++g) {
        const QStringList &words = gathered[g].words;
        if (words.size() > 1 && words.size() < 4 && words.first() == word)
            return g;
        const int limit = word.size() >= 8 ? 2 : word.size() >= 6 ? 1 : 0;
        if (near < 0 && words.size() > 1 && limit > 0 && words.last()[0] == word[0] &&
            editDistance(words.last(), word, limit) <= limit)
            near = g;
    }
    return near;
}
} // namespace

ArticleNames findNames(const QList<Article> &articles, const Progress &progress)
{
    const auto mentionsOf = [&](qsizetype i) { return nameMentions(articles[i], progress); };
    return groupNames(articles, mapped(articles.size(), mentionsOf), progress);
}

ArticleNames groupNames(const QList<Article> &articles, const QList<QList<NameMention>> &mentions,
                        const Progress &progress)
{
    ArticleNames names{mentions, {}};
    struct Found {
        Passage passage;
        QStringList words;
    };
    QList<Found> found;
    for (int a = 0; a < articles.size(); ++a)
        for (const NameMention &mention : std::as_const(names.mentions[a]))
            found << Found{{a, mention.range}, wordsOf(articles[a].textOf(mention.range).toString().simplified())};
    std::ranges::stable_sort(found, [](const Found &x, const Found &y) { return x.words.size() > y.words.size(); });
    QList<Gathered> gathered;
    QHash<QString, QList<qsizetype>> bySurname;
    for (const Found &one : std::as_const(found)) {
        if (progress.stopped())
            break;
        qsizetype home = -1;
        for (const qsizetype g : bySurname.value(one.words.last()))
            if (home < 0 && isFormOf(one.words, gathered[g].words))
                home = g;
        if (home < 0 && one.words.size() == 1)
            home = byNearForm(gathered, one.words.first());
        if (home < 0) {
            home = gathered.size();
            gathered << Gathered{one.words, {articles[one.passage.article].textOf(one.passage.range).toString(), {}}};
            bySurname[one.words.last()] << home;
        }
        gathered[home].group.mentions << one.passage;
    }
    for (Gathered &one : gathered) {
        std::ranges::sort(one.group.mentions);
        names.groups << one.group;
    }
    std::ranges::stable_sort(names.groups, {}, [](const NameGroup &g) { return g.mentions.first(); });
    return names;
}

} // namespace galley
