// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles and passages written as tiny text, for the tests of marks and reports.
#pragma once

#include "app/article/article.h"
#include "app/compare/comparison.h"

#include <QTest>

namespace galley::test
{

/** One paragraph a line: "# " begins the title, "! " furniture, "@ " the byline, "_ " a caption; the rest is body. */
inline Article article(const QString &lines, const QString &source = QStringLiteral("a.txt"))
{
    Article article;
    article.source = source;
    article.mediaType = QStringLiteral("text/plain");
    article.language = QStringLiteral("en");
    for (QString line : lines.split(u'\n')) {
        Role role = Role::Body;
        const QString sign = line.left(2);
        if (sign == QLatin1String("# "))
            role = Role::Title;
        else if (sign == QLatin1String("! "))
            role = Role::Furniture;
        else if (sign == QLatin1String("@ "))
            role = Role::Byline;
        else if (sign == QLatin1String("_ "))
            role = Role::Caption;
        if (role != Role::Body)
            line.remove(0, 2);
        if (role == Role::Title)
            article.title = line;
        if (role == Role::Byline)
            article.byline = line;
        if (!article.paragraphs.isEmpty())
            article.text += u'\n';
        const TextRange range{article.text.size(), article.text.size() + line.size()};
        article.text += line;
        article.sentences.append({range, int(article.paragraphs.size())});
        article.paragraphs.append({range, role});
    }
    return article;
}

/** Where @p words stand first in @p article; fails the test where they do not. */
inline TextRange rangeOf(const Article &article, const QString &words)
{
    const qsizetype at = article.text.indexOf(words);
    if (at < 0)
        QTest::qFail("the words do not occur in the article", __FILE__, __LINE__);
    return {at, at + words.size()};
}

inline Alignment link(const QList<Member> &members, bool moved = false, bool sameText = false, double score = 0.8)
{
    Alignment alignment;
    alignment.members = members;
    alignment.moved = moved;
    alignment.sameText = sameText;
    alignment.score = score;
    return alignment;
}

} // namespace galley::test
