// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articleloader.h"

#include "app/article/articlebuilder.h"
#include "app/article/plaintextreader.h"
#include "app/base/tr.h"

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

Article articleFromText(const QString &text, const QString &source, const ReadOptions &options)
{
    Article article = assembleArticle(readPlainText(text), source, options);
    article.encoding = QStringLiteral("UTF-8");
    return article;
}

} // namespace galley
