// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/formats.h"

#include "app/article/htmlreader.h"
#include "app/article/markdownreader.h"
#include "app/article/mimereader.h"
#include "app/article/officereader.h"
#include "app/article/pdfreader.h"
#include "app/article/plaintextreader.h"
#include "app/article/readlimits.h"
#include "app/article/rtfreader.h"
#include "app/article/webarchivereader.h"
#include "app/base/tr.h"
#include "app/text/textdecoder.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(Formats)
};

constexpr qsizetype sniffed = 2048; ///< A format shows itself in the first so many bytes.

bool hasSuffix(const QString &name, const QStringList &suffixes)
{
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

/** The beginning without byte order mark, white space and comments, lower case; UTF-16 squeezed to its low bytes. */
QByteArray beginning(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min(bytes.size(), sniffed));
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") || head.count('\0') * 3 > head.size())
        head.removeIf([](char c) { return c == '\0' || c == '\xFF' || c == '\xFE'; });
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    head = head.trimmed().toLower();
    while (head.startsWith("<!--") || head.startsWith("<?xml")) {
        const qsizetype end = head.indexOf(head.startsWith("<?") ? "?>" : "-->");
        if (end < 0)
            break;
        head = head.sliced(end + 3 - (head.startsWith("<?") ? 1 : 0)).trimmed();
    }
    return head;
}

bool recognisesHtml(const QByteArray &bytes, const QString &name)
{
    const QByteArray head = beginning(bytes);
    if (!head.startsWith('<'))
        return hasSuffix(name, {u"html"_s, u"htm"_s, u"xhtml"_s}) && head.contains('<') && !head.contains('\0');
    for (const char *tag : {"<!doctype html", "<html",   "<head",  "<body", "<article", "<main",
                            "<div",           "<p>",     "<p ",    "<h1",   "<h2",      "<section",
                            "<meta",          "<title",  "<table", "<span", "<ul",      "<ol",
                            "<header",        "<a ",     "<b>",    "<i>",   "<em>",     "<strong>",
                            "<blockquote",    "<script", "<style", "<link"})
        if (head.startsWith(tag))
            return true;
    return hasSuffix(name, {u"html"_s, u"htm"_s, u"xhtml"_s});
}

bool recognisesPdf(const QByteArray &bytes, const QString &)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

bool recognisesRtf(const QByteArray &bytes, const QString &)
{
    return bytes.startsWith("{\\rtf");
}

bool recognisesMime(const QByteArray &bytes, const QString &)
{
    return isMime(bytes);
}

bool recognisesWebArchive(const QByteArray &bytes, const QString &)
{
    return isWebArchive(bytes);
}

bool recognisesMarkdown(const QByteArray &bytes, const QString &name)
{
    return hasSuffix(name, {u"md"_s, u"markdown"_s}) && !bytes.contains('\0');
}

template <char first>
bool recognisesOffice(const QByteArray &bytes, const QString &)
{
    return officeKind(bytes).startsWith(first);
}

bool recognisesArchive(const QByteArray &bytes, const QString &)
{
    return bytes.startsWith("PK\x03\x04");
}

bool recognisesText(const QByteArray &, const QString &)
{
    return true;
}

Result<ArticleDraft> readHtmlFile(const QByteArray &bytes, ReadContext &context)
{
    const Result<QString> text = decodedText(bytes, declaredHtmlCharset(bytes), context);
    if (!text)
        return std::unexpected(text.error());
    return readHtml(*text);
}

Result<ArticleDraft> readMarkdownFile(const QByteArray &bytes, ReadContext &context)
{
    const Result<QString> text = decodedText(bytes, {}, context);
    if (!text)
        return std::unexpected(text.error());
    return readMarkdown(*text);
}

Result<ArticleDraft> refuseArchive(const QByteArray &, ReadContext &context)
{
    return failure(
        Error::Code::Unsupported,
        Tr::tr("%1 is an archive and no document, or a damaged one. Please unpack it and open the articles in it.")
            .arg(context.name),
        context.name);
}

Result<ArticleDraft> readTextFile(const QByteArray &bytes, ReadContext &context)
{
    const Result<QString> text = decodedText(bytes, {}, context);
    if (!text)
        return std::unexpected(text.error());
    const qsizetype sample = std::min<qsizetype>(text->size(), 4096);
    const auto strange = std::ranges::count_if(QStringView(*text).first(sample), [](QChar c) {
        return (c.unicode() < 0x20 && !c.isSpace() && c != QChar(0x1B)) || c == QChar::ReplacementCharacter;
    });
    if (strange * 50 > sample)
        return failure(Error::Code::Unsupported,
                       Tr::tr("%1 is no text and of no kind that Galley opens. Please save the article as text, web "
                              "page, PDF or office document.")
                           .arg(context.name),
                       context.name);
    return readPlainText(*text);
}
} // namespace

Result<QString> decodedText(const QByteArray &bytes, const QString &declared, ReadContext &context)
{
    const DecodedText text = decodeText(bytes, {context.encoding, declared});
    context.encoding = text.encoding;
    context.encodingGuessed = text.guessed;
    if (text.text.size() > limits::textUnits)
        return failure(Error::Code::TooLarge,
                       Tr::tr("%1 has too much text. Please split it, then open the parts.").arg(context.name),
                       context.name);
    if (text.damaged)
        context.notices
            << Tr::tr("Some characters could not be read as %1. Another encoding may be right.").arg(text.encoding);
    return text.text;
}

const QList<Format> &formats()
{
    static const QList<Format> table{
        {"application/pdf", {u"pdf"_s}, recognisesPdf, readPdf},
        {"application/rtf", {u"rtf"_s}, recognisesRtf, readRtf},
        {"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
         {u"docx"_s},
         recognisesOffice<'d'>,
         readDocx},
        {"application/vnd.oasis.opendocument.text", {u"odt"_s}, recognisesOffice<'o'>, readOdt},
        {"application/epub+zip", {u"epub"_s}, recognisesOffice<'e'>, readEpub},
        {"application/zip", {}, recognisesArchive, refuseArchive},
        {"multipart/related", {u"mhtml"_s, u"mht"_s, u"eml"_s}, recognisesMime, readMime},
        {"application/x-webarchive", {u"webarchive"_s}, recognisesWebArchive, readWebArchive},
        {"text/markdown", {u"md"_s, u"markdown"_s}, recognisesMarkdown, readMarkdownFile},
        {"text/html", {u"html"_s, u"htm"_s, u"xhtml"_s}, recognisesHtml, readHtmlFile},
        {"text/plain", {u"txt"_s, u"text"_s}, recognisesText, readTextFile},
    };
    return table;
}

bool isReadApart(const QByteArray &bytes)
{
    return recognisesPdf(bytes, {}) || recognisesRtf(bytes, {}) || recognisesArchive(bytes, {}) ||
           bytes.size() >= limits::apartBytes ||
           (bytes.size() >= limits::apartMarkupBytes && (beginning(bytes).startsWith('<') || isMime(bytes)));
}

Result<ArticleDraft> readDraft(const QByteArray &bytes, ReadContext &context)
{
    const auto format =
        std::ranges::find_if(formats(), [&](const Format &row) { return row.recognises(bytes, context.name); });
    Result<ArticleDraft> draft = format->read(bytes, context);
    if (draft)
        draft->mediaType = QLatin1String(format->mediaType);
    return draft;
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const Format &format : formats())
        suffixes << format.suffixes;
    return suffixes;
}

} // namespace galley
