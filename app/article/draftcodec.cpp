// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/draftcodec.h"

#include "app/base/tr.h"
#include "app/text/textfold.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
struct Tr {
    GALLEY_TR(ReadApart)
};

std::unexpected<Error> unclear(const QString &name, const QString &detail)
{
    return failure(Error::Code::Internal,
                   Tr::tr("What was read of %1 came back unclear. Please open it again; if that does not help, save it "
                          "as text.")
                       .arg(name),
                   name, detail);
}

QCborArray blocksArray(const QList<Block> &blocks)
{
    QCborArray array;
    for (const Block &block : blocks)
        array.append(QCborArray{wellFormed(block.text), block.role ? int(*block.role) : -1, block.apart});
    return array;
}

QList<Block> blocksFrom(const QCborArray &array)
{
    QList<Block> blocks;
    blocks.reserve(array.size());
    for (const auto &entry : array) {
        const QCborArray fields = entry.toArray();
        const qint64 role = fields.at(1).toInteger(-1);
        const bool known = role >= 0 && role <= int(Role::Furniture);
        if (const QString text = fields.at(0).toString(); !text.isEmpty())
            blocks << Block{text, known ? std::optional(Role(role)) : std::nullopt, fields.at(2).toBool()};
    }
    return blocks;
}

QStringList stringsFrom(const QCborValue &value)
{
    QStringList strings;
    for (const auto &entry : value.toArray())
        strings << entry.toString();
    return strings;
}

QCborMap mapOf(const Error &error)
{
    return {{u"code"_s, int(error.code)},
            {u"message"_s, wellFormed(error.message)},
            {u"detail"_s, wellFormed(error.detail)},
            {u"offset"_s, qint64(error.offset)}};
}

Error errorFrom(const QCborMap &map, const QString &name)
{
    const qint64 code = map[u"code"_s].toInteger(int(Error::Code::Internal));
    const bool known = code >= 0 && code <= int(Error::Code::Internal);
    return Error{.code = known ? Error::Code(code) : Error::Code::Internal,
                 .message = map[u"message"_s].toString(),
                 .detail = map[u"detail"_s].toString(),
                 .file = name,
                 .offset = qsizetype(map[u"offset"_s].toInteger(-1))};
}
} // namespace

QByteArray encodedRequest(const ReadContext &context)
{
    return QCborValue(QCborMap{{u"name"_s, wellFormed(context.name)},
                               {u"encoding"_s, context.encoding},
                               {u"password"_s, wellFormed(context.password)}})
        .toCbor();
}

Result<ReadContext> takeRequest(QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    const QCborValue value = QCborValue::fromCbor(reader);
    if (!value.isMap() || reader.lastError() != QCborError::NoError)
        return unclear({}, reader.lastError().toString());
    const QCborMap map = value.toMap();
    bytes.remove(0, reader.currentOffset());
    return ReadContext{.name = map[u"name"_s].toString(),
                       .encoding = map[u"encoding"_s].toString(),
                       .password = map[u"password"_s].toString(),
                       .notices = {},
                       .progress = {}};
}

QByteArray encodedAnswer(const Result<ArticleDraft> &draft, const ReadContext &context)
{
    QCborMap map;
    if (!draft) {
        map[u"error"_s] = mapOf(draft.error());
        return QCborValue(map).toCbor();
    }
    map[u"encoding"_s] = context.encoding;
    map[u"encodingGuessed"_s] = context.encodingGuessed;
    map[u"notices"_s] = QCborArray::fromStringList(context.notices + draft->notices);
    map[u"blocks"_s] = blocksArray(draft->blocks);
    map[u"mediaType"_s] = draft->mediaType;
    map[u"title"_s] = wellFormed(draft->title);
    map[u"byline"_s] = wellFormed(draft->byline);
    map[u"outlet"_s] = wellFormed(draft->outlet);
    map[u"language"_s] = wellFormed(draft->language);
    map[u"published"_s] = draft->published.toString(Qt::ISODate);
    map[u"made"_s] = draft->made.toString(Qt::ISODate);
    return QCborValue(map).toCbor();
}

Result<ArticleDraft> decodedAnswer(const QByteArray &bytes, ReadContext &context)
{
    QCborParserError fault;
    const QCborMap map = QCborValue::fromCbor(bytes, &fault).toMap();
    if (fault.error != QCborError::NoError || map.isEmpty())
        return unclear(context.name, fault.errorString());
    if (map.contains(u"error"_s))
        return std::unexpected(errorFrom(map[u"error"_s].toMap(), context.name));
    context.encoding = map[u"encoding"_s].toString();
    context.encodingGuessed = map[u"encodingGuessed"_s].toBool();
    context.notices += stringsFrom(map[u"notices"_s]);
    ArticleDraft draft;
    draft.blocks = blocksFrom(map[u"blocks"_s].toArray());
    draft.mediaType = map[u"mediaType"_s].toString();
    draft.title = map[u"title"_s].toString();
    draft.byline = map[u"byline"_s].toString();
    draft.outlet = map[u"outlet"_s].toString();
    draft.language = map[u"language"_s].toString();
    draft.published = QDate::fromString(map[u"published"_s].toString(), Qt::ISODate);
    draft.made = QDate::fromString(map[u"made"_s].toString(), Qt::ISODate);
    return draft;
}

} // namespace galley
