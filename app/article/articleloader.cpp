// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/articleloader.h"

#include "app/article/articlebuilder.h"
#include "app/article/formats.h"
#include "app/article/htmlreader.h"
#include "app/article/plaintextreader.h"
#include "app/article/readapart.h"
#include "app/article/readlimits.h"
#include "app/base/tr.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(ArticleLoader)
};

constexpr qint64 chunk = 1 << 20; ///< Bytes between two looks at Progress.

/** Why @p path cannot be read at all; nothing where it can. */
std::optional<Error> objection(const QString &path)
{
    const QFileInfo info(path);
    const auto error = [&](Error::Code code, const QString &message) {
        return Error{.code = code, .message = message, .detail = {}, .file = path};
    };
    if (!info.exists())
        return error(Error::Code::Unreadable, Tr::tr("There is no file %1. Please check its name.").arg(path));
    if (info.isDir())
        return error(Error::Code::Unreadable, Tr::tr("%1 is a folder. Please choose the files in it.").arg(path));
    if (!info.isFile())
        return error(
            Error::Code::Unreadable,
            Tr::tr("%1 is no ordinary file, so it is not read. Please save its content to a file first.").arg(path));
    if (info.size() > limits::fileBytes)
        return error(Error::Code::TooLarge, Tr::tr("%1 is larger than %2 MB. Please split it, then open the parts.")
                                                .arg(path)
                                                .arg(limits::fileBytes >> 20));
    return std::nullopt;
}

Result<QByteArray> bytesOf(const QString &path, Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable,
                       Tr::tr("%1 cannot be opened. Please check that you may read it.").arg(path), path,
                       file.errorString());
    const qint64 size = file.size();
    const QDateTime changed = QFileInfo(path).lastModified();
    QByteArray bytes;
    bytes.reserve(size);
    for (;;) { // not until atEnd(), which believes the size that the file states
        if (progress.stopped())
            return failure(Error::Code::Cancelled, Tr::tr("Reading %1 was stopped.").arg(path), path);
        const QByteArray piece = file.read(chunk);
        if (piece.isEmpty() && file.error() != QFileDevice::NoError)
            return failure(Error::Code::Unreadable,
                           Tr::tr("%1 could not be read to its end. Please open it again.").arg(path), path,
                           file.errorString());
        if (piece.isEmpty())
            break;
        bytes += piece;
        progress.step(bytes.size() / 2, std::max<qint64>(size, 1));
        if (bytes.size() > limits::fileBytes)
            break;
    }
    const QFileInfo after(path);
    if (bytes.size() != size || !after.exists() || after.lastModified() != changed)
        return failure(Error::Code::Unreadable,
                       Tr::tr("%1 was changed while it was read. Please open it again.").arg(path), path);
    return bytes;
}

/** Kinds of files that are met and not read, by their first bytes. */
struct Stranger {
    QByteArray magic;
    const char *kind;
};

/** Office wraps an encrypted document into the container of its old formats. */
bool isEncryptedOffice(const QByteArray &bytes)
{
    static const QByteArray stream = "E.n.c.r.y.p.t.e.d.P.a.c.k.a.g.e"_ba.replace('.', '\0');
    return bytes.startsWith("\xD0\xCF\x11\xE0") && bytes.contains(stream);
}

std::optional<QString> strangeKind(const QByteArray &bytes)
{
    static const QList<Stranger> strangers{
        {"\x89PNG"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "a picture")},
        {"\xFF\xD8\xFF"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "a picture")},
        {"GIF8"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "a picture")},
        {"\xD0\xCF\x11\xE0"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "an old Office document")},
        {"\x7F"
         "ELF"_ba,
         QT_TRANSLATE_NOOP("ArticleLoader", "a program")},
        {"MZ\x90"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "a program")},
        {"\x1F\x8B"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "a packed file")},
        {"7z\xBC\xAF"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "a packed file")},
        {"Rar!"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "a packed file")},
        {"SQLite format 3"_ba, QT_TRANSLATE_NOOP("ArticleLoader", "a database")},
    };
    const auto found =
        std::ranges::find_if(strangers, [&](const Stranger &stranger) { return bytes.startsWith(stranger.magic); });
    return found == strangers.end() ? std::nullopt : std::optional(Tr::tr(found->kind));
}
} // namespace

Result<Article> loadArticle(const QString &path, const ReadOptions &options, Progress &progress)
{
    if (const auto error = objection(path))
        return std::unexpected(*error);
    const Result<QByteArray> bytes = bytesOf(path, progress);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readArticle(*bytes, path, options, progress);
}

Result<Article> readArticle(const QByteArray &bytes, const QString &name, const ReadOptions &options,
                            Progress &progress)
{
    if (bytes.trimmed().isEmpty())
        return failure(Error::Code::Damaged, Tr::tr("%1 is empty. Please choose another file.").arg(name), name);
    if (isEncryptedOffice(bytes))
        return failure(Error::Code::Unsupported,
                       Tr::tr("%1 is an office document behind a password, which Galley cannot open. Please save it "
                              "without one.")
                           .arg(name),
                       name);
    if (const auto kind = strangeKind(bytes))
        //: %2 is "a picture", "a program" and the like
        return failure(Error::Code::Unsupported,
                       Tr::tr("%1 is %2, which Galley does not open. Please save the article as text, web page, PDF or "
                              "office document.")
                           .arg(name, *kind),
                       name);
    ReadContext context{
        .name = name, .encoding = options.encoding, .password = options.password, .notices = {}, .progress = progress};
    Result<ArticleDraft> draft = isReadApart(bytes) ? readApart(bytes, context) : readDraft(bytes, context);
    if (!draft)
        return std::unexpected(draft.error());
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("Reading %1 was stopped.").arg(name), name);
    if (draft->blocks.isEmpty())
        return failure(Error::Code::Damaged,
                       Tr::tr("%1 holds no text. If it is a scan, please run text recognition on it first.").arg(name),
                       name);
    draft->notices = context.notices + draft->notices;
    Article article = assembleArticle(*std::move(draft), name, options);
    article.encoding = context.encoding;
    article.encodingGuessed = context.encodingGuessed;
    article.original = bytes;
    progress.step(1, 1);
    return article;
}

Result<Article> articleFromClipboard(const QString &text, const QString &html, Progress &progress)
{
    ArticleDraft draft = html.trimmed().isEmpty() ? readPlainText(text) : readHtml(html);
    if (draft.blocks.isEmpty() && !html.isEmpty())
        draft = readPlainText(text);
    if (draft.blocks.isEmpty())
        return failure(Error::Code::Damaged,
                       Tr::tr("The clipboard holds no text. Please copy the article, then paste again."));
    if (progress.stopped())
        return failure(Error::Code::Cancelled, Tr::tr("Reading the clipboard was stopped."));
    return assembleArticle(std::move(draft), {}, {});
}

Article articleFromText(const QString &text, const QString &source, const ReadOptions &options)
{
    Article article = assembleArticle(readPlainText(text), source, options);
    article.encoding = u"UTF-8"_s;
    return article;
}

} // namespace galley
