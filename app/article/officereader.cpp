// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/officereader.h"

#include "app/article/htmlreader.h"
#include "app/article/readlimits.h"
#include "app/base/tr.h"
#include "app/text/textdecoder.h"

#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>

#include <QBuffer>
#include <QXmlStreamReader>

#include <memory>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(OfficeReader)
};

Error damaged(const QString &name, const QString &detail = {})
{
    return Error{.code = Error::Code::Damaged,
                 .message = Tr::tr("%1 is a damaged document. Please save it anew in its own program.").arg(name),
                 .detail = detail,
                 .file = name};
}

/** A zip archive in memory, read within the limits. */
class Archive
{
public:
    explicit Archive(const QByteArray &bytes)
        : m_buffer(std::make_unique<QBuffer>())
        , m_size(bytes.size())
    {
        m_buffer->setData(bytes);
        m_buffer->open(QIODevice::ReadOnly);
        m_zip = std::make_unique<KZip>(m_buffer.get());
        m_open = m_zip->open(QIODevice::ReadOnly);
    }

    bool isOpen() const { return m_open; }
    bool has(const QString &path) const { return m_open && m_zip->directory()->file(path); }

    /** The bytes of one entry. Errors: Damaged, TooLarge. */
    Result<QByteArray> entry(const QString &path, const QString &name) const
    {
        const KArchiveFile *file = m_open ? m_zip->directory()->file(path) : nullptr;
        if (!file)
            return std::unexpected(damaged(name, path));
        const Error large{.code = Error::Code::TooLarge,
                          .message = Tr::tr("%1 unpacks to far more than an article. It is not read.").arg(name),
                          .detail = path,
                          .file = name};
        if (file->size() > limits::entryBytes ||
            file->size() > std::max<qint64>(m_size, 1 << 14) * limits::archiveRatio)
            return std::unexpected(large);
        const std::unique_ptr<QIODevice> device(file->createDevice());
        if (!device)
            return std::unexpected(damaged(name, path));
        const QByteArray bytes = device->read(limits::entryBytes + 1); // the size that the archive states may be a lie
        if (bytes.size() > limits::entryBytes)
            return std::unexpected(large);
        if (bytes.size() < file->size())
            return std::unexpected(damaged(name, path));
        return bytes;
    }

private:
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
    qint64 m_size;
    bool m_open = false;
};

/** Names of elements that make, end or hold text in one of the XML formats. */
struct Vocabulary {
    QStringList paragraphs; ///< Elements that are paragraphs.
    QStringList texts;      ///< Elements whose characters count; empty: all characters in paragraphs.
    QStringList breaks;     ///< Elements that stand for a blank.
    QStringList skipped;    ///< Elements whose content is not the text.
};

/** How one paragraph's style says that it is the title. */
bool isTitleStyle(const QXmlStreamReader &xml)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == u"val" || attribute.name() == u"style-name")
            return attribute.value().compare(u"Title", Qt::CaseInsensitive) == 0;
    return false;
}

/** The paragraphs of a document in XML. Entities beyond the five of XML itself make it damaged: none is expanded. */
Result<QList<Block>> xmlBlocks(const QByteArray &bytes, const Vocabulary &words, const QString &name)
{
    QList<Block> blocks;
    QXmlStreamReader xml(bytes);
    xml.setEntityExpansionLimit(0);
    QString line;
    bool title = false;
    int depth = 0;
    int inside = 0;
    int counted = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString element = xml.name().toString();
        if (token == QXmlStreamReader::StartElement) {
            if (++depth > limits::nestedElements)
                return std::unexpected(damaged(name, u"too deeply nested"_s));
            if (words.skipped.contains(element)) {
                xml.skipCurrentElement();
                --depth;
                continue;
            }
            if (words.paragraphs.contains(element) && inside++ == 0) {
                line.clear();
                title = isTitleStyle(xml);
            }
            counted += words.texts.contains(element) ? 1 : 0;
            title = title || (element == u"pStyle" && isTitleStyle(xml));
            if (words.breaks.contains(element))
                line += u' ';
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            counted -= words.texts.contains(element) ? 1 : 0;
            if (words.paragraphs.contains(element) && --inside == 0 && !line.trimmed().isEmpty())
                blocks << Block{line.simplified(), title ? std::optional(Role::Title) : std::nullopt, true};
        } else if (token == QXmlStreamReader::Characters && inside > 0 && (words.texts.isEmpty() || counted > 0)) {
            line += xml.text();
        }
    }
    if (xml.hasError())
        return std::unexpected(damaged(name, xml.errorString()));
    return blocks;
}

/** Title, author and date of a Dublin Core file in the archive, where it has one. */
void readFacts(const Archive &archive, const QString &path, ArticleDraft &draft)
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
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().first(10), Qt::ISODate);
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
            files.insert(attributes.value(u"id"_s).toString(), folder + attributes.value(u"href"_s).toString());
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
} // namespace

QByteArray officeKind(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK\x03\x04"))
        return {};
    const Archive archive(bytes);
    if (archive.has(u"word/document.xml"_s))
        return "docx";
    if (archive.has(u"META-INF/container.xml"_s))
        return "epub";
    return archive.has(u"content.xml"_s) ? "odt" : "";
}

Result<ArticleDraft> readDocx(const QByteArray &bytes, ReadContext &context)
{
    static const Vocabulary words{{u"p"_s},
                                  {u"t"_s},
                                  {u"tab"_s, u"br"_s, u"cr"_s},
                                  {u"instrText"_s, u"del"_s, u"drawing"_s, u"pict"_s, u"Fallback"_s}};
    const Archive archive(bytes);
    const auto document = archive.entry(u"word/document.xml"_s, context.name);
    if (!document)
        return std::unexpected(document.error());
    auto blocks = xmlBlocks(*document, words, context.name);
    if (!blocks)
        return std::unexpected(blocks.error());
    ArticleDraft draft;
    draft.blocks = *std::move(blocks);
    ArticleDraft facts;
    readFacts(archive, u"docProps/core.xml"_s, facts);
    draft.language = facts.language;
    return draft;
}

Result<ArticleDraft> readOdt(const QByteArray &bytes, ReadContext &context)
{
    static const Vocabulary words{{u"p"_s, u"h"_s},
                                  {},
                                  {u"tab"_s, u"line-break"_s, u"s"_s},
                                  {u"annotation"_s, u"note"_s, u"tracked-changes"_s, u"sequence-decls"_s}};
    const Archive archive(bytes);
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
    auto blocks = xmlBlocks(*document, words, context.name);
    if (!blocks)
        return std::unexpected(blocks.error());
    ArticleDraft draft;
    draft.blocks = *std::move(blocks);
    return draft;
}

Result<ArticleDraft> readEpub(const QByteArray &bytes, ReadContext &context)
{
    const Archive archive(bytes);
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
    for (const QString &chapter : chapters) {
        const auto page = archive.entry(chapter, context.name);
        if (!page)
            return std::unexpected(page.error());
        for (Block block :
             readHtml(decodeText(*page, {.forced = {}, .declared = declaredHtmlCharset(*page)}).text).blocks) {
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
