// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articleloader.h"

#include "app/base/tr.h"
#include "app/text/segmenter.h"

#include <QFile>

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(ArticleLoader)
};
} // namespace

Result<Article> loadArticle(const QString &path, const ReadOptions &options, Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path);
    return readArticle(file.readAll(), path, options, progress);
}

Result<Article> readArticle(const QByteArray &bytes, const QString &name, const ReadOptions &options, Progress &)
{
    Article article = articleFromText(QString::fromUtf8(bytes), name, options);
    article.original = bytes;
    return article;
}

Result<Article> articleFromClipboard(const QString &text, const QString &, Progress &)
{
    return articleFromText(text);
}

Article articleFromText(const QString &text, const QString &source, const ReadOptions &)
{
    Article article;
    article.source = source;
    article.mediaType = QStringLiteral("text/plain");
    article.encoding = QStringLiteral("UTF-8");
    article.language = QStringLiteral("en");
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.trimmed();
        if (words.isEmpty())
            continue;
        if (!article.text.isEmpty())
            article.text += u'\n';
        const qsizetype start = article.text.size();
        article.text += words;
        for (const TextRange &range : sentences(words, article.language))
            article.sentences << Sentence{range.shifted(start), int(article.paragraphs.size())};
        article.paragraphs << Paragraph{{start, article.text.size()}, article.title.isEmpty() ? Role::Title : Role::Body};
        if (article.title.isEmpty())
            article.title = words;
    }
    return article;
}

} // namespace galley
