// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles written as lines of text, for tests.
#pragma once

#include "app/article/article.h"
#include "app/text/segmenter.h"

namespace galley::tests
{

/** An article of body paragraphs, one for each of @p lines; sentences as the segmenter finds them. */
inline Article articleOf(const QStringList &lines, const QString &language = QStringLiteral("en"))
{
    Article article;
    article.language = language;
    for (const QString &line : lines) {
        if (!article.text.isEmpty())
            article.text += u'\n';
        const qsizetype start = article.text.size();
        article.text += line;
        for (const TextRange &sentence : sentences(line, language))
            article.sentences << Sentence{sentence.shifted(start), int(article.paragraphs.size())};
        article.paragraphs << Paragraph{{start, article.text.size()}, Role::Body};
    }
    return article;
}

/** The same with a title: the first of @p lines. */
inline Article storyOf(const QStringList &lines, const QString &language = QStringLiteral("en"))
{
    Article article = articleOf(lines, language);
    article.paragraphs.first().role = Role::Title;
    article.title = lines.first();
    return article;
}

} // namespace galley::tests
