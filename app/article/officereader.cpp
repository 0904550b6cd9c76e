// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/officereader.h"

#include "app/article/htmlreader.h"
#include "app/article/officearchive.h"
#include "app/article/officetext.h"
#include "app/base/tr.h"

#include <QDir>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(OfficeReader)
};

/** Takes what stands around the text in @p path of the archive (a header, footnotes) into @p blocks, each once. */
void addAside(const OfficeArchive &archive, const QString &path, const OfficeVocabulary &words, ReadContext &context,
              QList<Block> &blocks)
{
    if (!archive.has(path))
        return;
    const auto bytes = archive.entry(path, context.name);
    const auto aside = bytes ? officeText(*bytes, words, context.name) : std::unexpected(bytes.error());
    if (!aside) {
        context.notices << Tr::tr("The headers, footers or notes of the document are damaged and were left out.");
        return;
    }
    for (Block block : aside->blocks + aside->asides) {
        block.role = Role::Furniture;
        if (!blocks.contains(block))
            blocks << block;
    }
}

/** Says what of the document is not shown. */
void tellLeftOut(const OfficeText &text, const QSet<QString> &comments, ReadContext &context)
{
    if (text.leftOut.intersects(comments))
        context.notices << Tr::tr("The document has comments, which were left out.");
    if (!(text.leftOut - comments).isEmpty())
        context.notices << Tr::tr("The document has tracked changes; it was read as if all of them were accepted.");
}

/** Title, author and date of a Dublin Core file in the archive, where it has one. */
void readFacts(const OfficeArchive &archive, const QString &path, ArticleDraft &draft)
{
    if (!archive.has(path))
        return;
    const Result<QByteArray> bytes = archive.entry(path, path);
    if (!bytes)
        return;
    QXmlStreamReader xml(*bytes);
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = xml.name().toString();
        if (element == u"title" && draft.title.isEmpty())
            draft.title = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        else if (element == u"creator" && draft.byline.isEmpty())
            draft.byline = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        else if (element == u"language" && draft.language.isEmpty())
            draft.language = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        else if (element == u"date" && !draft.published.isValid())
            draft.published = QDate::fromString(
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().left(10), Qt::ISODate);
    }
}

/** The chapters of a book in reading order: paths inside the archive. */
QStringList chaptersOf(const QByteArray &package, const QString &folder)
{
    QHash<QString, QString> files;
    QStringList order;
    QXmlStreamReader xml(package);
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"item" && attributes.value(u"media-type"_s).contains(u"html"))
            files.insert(attributes.value(u"id"_s).toString(),
                         QDir::cleanPath(folder + QUrl::fromPercentEncoding(attributes.value(u"href"_s).toUtf8())));
        else if (xml.name() == u"itemref")
            order << attributes.value(u"idref"_s).toString();
    }
    QStringList chapters;
    for (const QString &id : order)
        if (files.contains(id))
            chapters << files.value(id);
    return chapters;
}

QString packagePath(const QByteArray &container)
{
    QXmlStreamReader xml(container);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"rootfile")
            return xml.attributes().value(u"full-path"_s).toString();
    return {};
}

/** Where a Word document keeps its text: most programs say "word/document.xml". */
QString wordPath(const OfficeArchive &archive)
{
    const QString usual = u"word/document.xml"_s;
    if (archive.has(usual) || !archive.has(u"_rels/.rels"_s))
        return usual;
    const auto bytes = archive.entry(u"_rels/.rels"_s, {});
    QXmlStreamReader xml(bytes ? *bytes : QByteArray());
    xml.setEntityExpansionLimit(0);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QString target = xml.attributes().value(u"Target"_s).toString();
        if (xml.attributes().value(u"Type"_s).endsWith(u"/officeDocument"))
            return target.startsWith(u'/') ? target.sliced(1) : target;
    }
    return usual;
}
} // namespace

QByteArray officeKind(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK\x03\x04"))
        return {};
    const OfficeArchive archive(bytes);
    if (const QString path = wordPath(archive); path.startsWith(u"word/") && archive.has(path))
        return "docx";
    if (archive.has(u"META-INF/container.xml"_s))
        return "epub";
    return archive.has(u"content.xml"_s) ? "odt" : "";
}

Result<ArticleDraft> readDocx(const QByteArray &bytes, ReadContext &context)
{
    const QSet<QString> comments{u"commentReference"_s};
    OfficeVocabulary words{.paragraphs = {u"p"_s},
                           .texts = {u"t"_s},
                           .stands = {{u"tab"_s, u" "_s}, {u"ptab"_s, u" "_s}, {u"noBreakHyphen"_s, QChar(0x2011)}},
                           .lineBreaks = {u"br"_s, u"cr"_s},
                           .skipped = {u"instrText"_s, u"del"_s, u"moveFrom"_s, u"Fallback"_s, u"commentReference"_s},
                           .told = {u"del"_s, u"moveFrom"_s, u"commentReference"_s},
                           .aside = {},
                           .titleStyles = {u"title"_s}};
    const OfficeArchive archive(bytes);
    if (const auto styles = archive.entry(u"word/styles.xml"_s, context.name))
        words.titleStyles |= titleStylesOf(*styles);
    const auto document = archive.entry(wordPath(archive), context.name);
    if (!document)
        return std::unexpected(document.error());
    const auto text = officeText(*document, words, context.name);
    if (!text)
        return std::unexpected(text.error());
    QList<Block> above;
    QList<Block> below;
    for (const QString &file : archive.filesIn(u"word"_s)) {
        if (file.startsWith(u"header") && file.endsWith(u".xml"))
            addAside(archive, u"word/"_s + file, words, context, above);
        else if ((file.startsWith(u"foot") || file.startsWith(u"endnotes")) && file.endsWith(u".xml"))
            addAside(archive, u"word/"_s + file, words, context, below);
    }
    tellLeftOut(*text, comments, context);
    ArticleDraft draft;
    draft.blocks = text->blocks.isEmpty() ? text->blocks : above + text->blocks + below;
    ArticleDraft facts;
    readFacts(archive, u"docProps/core.xml"_s, facts);
    draft.language = facts.language;
    return draft;
}

Result<ArticleDraft> readOdt(const QByteArray &bytes, ReadContext &context)
{
    const QSet<QString> comments{u"annotation"_s};
    const OfficeVocabulary words{.paragraphs = {u"p"_s, u"h"_s},
                                 .texts = {},
                                 .stands = {{u"tab"_s, u" "_s}, {u"s"_s, u" "_s}},
                                 .lineBreaks = {u"line-break"_s},
                                 .skipped = {u"annotation"_s, u"note-citation"_s, u"tracked-changes"_s,
                                             u"sequence-decls"_s, u"title"_s, u"desc"_s},
                                 .told = {u"annotation"_s, u"tracked-changes"_s},
                                 .aside = {u"note-body"_s},
                                 .titleStyles = {u"title"_s}};
    const OfficeArchive archive(bytes);
    if (archive.has(u"META-INF/manifest.xml"_s)) {
        const auto manifest = archive.entry(u"META-INF/manifest.xml"_s, context.name);
        if (manifest && manifest->contains("encryption-data"))
            return failure(Error::Code::Unsupported,
                           Tr::tr("%1 is protected by a password. Please save it without one, then open it again.")
                               .arg(context.name),
                           context.name);
    }
    const auto document = archive.entry(u"content.xml"_s, context.name);
    if (!document)
        return std::unexpected(document.error());
    const auto text = officeText(*document, words, context.name);
    if (!text)
        return std::unexpected(text.error());
    tellLeftOut(*text, comments, context);
    QList<Block> around;
    addAside(archive, u"styles.xml"_s, words, context, around);
    ArticleDraft draft;
    draft.blocks = text->blocks + text->asides + (text->blocks.isEmpty() ? QList<Block>() : around);
    return draft;
}

Result<ArticleDraft> readEpub(const QByteArray &bytes, ReadContext &context)
{
    const OfficeArchive archive(bytes);
    const auto container = archive.entry(u"META-INF/container.xml"_s, context.name);
    if (!container)
        return std::unexpected(container.error());
    const QString path = packagePath(*container);
    const auto package = archive.entry(path, context.name);
    if (!package)
        return std::unexpected(package.error());
    ArticleDraft draft;
    readFacts(archive, path, draft);
    const QStringList chapters =
        chaptersOf(*package, path.contains(u'/') ? path.section(u'/', 0, -2) + u'/' : QString());
    const QByteArray locked = archive.entry(u"META-INF/encryption.xml"_s, context.name).value_or(QByteArray());
    for (const QString &chapter : chapters) {
        const auto page = archive.entry(chapter, context.name);
        if (!page)
            return std::unexpected(page.error());
        if (locked.contains(chapter.toUtf8()))
            return failure(Error::Code::Unsupported,
                           Tr::tr("%1 is protected by a password. Please save it without one, then open it again.")
                               .arg(context.name),
                           context.name);
        ReadContext own = context; // each chapter has an encoding of its own
        const Result<QString> text = decodedText(*page, declaredHtmlCharset(*page), own);
        if (!text)
            return std::unexpected(text.error());
        context.notices = own.notices;
        context.notices.removeDuplicates();
        for (Block block : readHtml(*text).blocks) {
            if (block.role == Role::Title && chapter != chapters.first())
                block.role = Role::Body;
            draft.blocks << block;
        }
        if (context.progress.stopped())
            break;
    }
    return draft;
}

} // namespace galley
