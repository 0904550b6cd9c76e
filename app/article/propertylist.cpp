// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/propertylist.h"

#include <QStringDecoder>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley
{

namespace
{
constexpr qsizetype trailerBytes = 32;
constexpr qsizetype sniffed = 4096;

/** A binary list ("bplist00"): objects, a table of their offsets, and a trailer that tells where the table is. */
class BinaryList
{
public:
    explicit BinaryList(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        const qsizetype trailer = bytes.size() - trailerBytes;
        if (!bytes.startsWith("bplist00") || trailer < 8)
            return;
        m_offsetBytes = number(trailer + 6, 1).value_or(0);
        m_referenceBytes = number(trailer + 7, 1).value_or(0);
        m_count = number(trailer + 8, 8).value_or(0);
        m_top = number(trailer + 16, 8).value_or(0);
        m_table = number(trailer + 24, 8).value_or(0);
    }

    std::optional<PropertyValues> under(const QString &key) const
    {
        const auto inner = valueOf(m_top, key);
        const auto parts = inner ? dictionary(*inner) : std::nullopt;
        if (!parts)
            return std::nullopt;
        PropertyValues values;
        for (quint64 i = 0; i < parts->count; ++i) {
            const auto name = reference(parts->start, i).and_then([&](quint64 id) { return content(id); });
            const auto value =
                reference(parts->start, parts->count + i).and_then([&](quint64 id) { return content(id); });
            if (name && value)
                values.insert(QString::fromUtf8(*name), *value);
        }
        return values;
    }

private:
    struct Span {
        quint64 start = 0;
        quint64 count = 0;
    };

    std::optional<quint64> number(quint64 at, quint64 width) const
    {
        const auto size = quint64(m_bytes.size());
        if (width == 0 || width > 8 || at > size || width > size - at)
            return std::nullopt;
        quint64 value = 0;
        for (quint64 i = 0; i < width; ++i)
            value = value << 8 | quint8(m_bytes[qsizetype(at + i)]);
        return value;
    }

    std::optional<quint64> offsetOf(quint64 id) const
    {
        if (id >= m_count || id >= quint64(m_bytes.size()) || m_table > quint64(m_bytes.size()))
            return std::nullopt;
        return number(m_table + id * m_offsetBytes, m_offsetBytes);
    }

    std::optional<quint64> reference(quint64 start, quint64 index) const
    {
        return number(start + index * m_referenceBytes, m_referenceBytes);
    }

    /** Where the content of an object begins and how many units it has; a count of 15 means that a number follows. */
    std::optional<Span> span(quint64 offset) const
    {
        const auto marker = number(offset, 1);
        if (!marker)
            return std::nullopt;
        if ((*marker & 0x0F) != 0x0F)
            return Span{offset + 1, *marker & 0x0F};
        const auto kind = number(offset + 1, 1);
        if (!kind || (*kind & 0xF0) != 0x10 || (*kind & 0x0F) > 3)
            return std::nullopt;
        const quint64 width = 1ULL << (*kind & 0x0F);
        const auto count = number(offset + 2, width);
        return count ? std::optional(Span{offset + 2 + width, *count}) : std::nullopt;
    }

    /** The references of a dictionary: first its keys, then as many values. */
    std::optional<Span> dictionary(quint64 id) const
    {
        const auto offset = offsetOf(id);
        const auto marker = offset ? number(*offset, 1) : std::nullopt;
        if (!marker || (*marker & 0xF0) != 0xD0)
            return std::nullopt;
        const auto found = span(*offset);
        return found && found->count <= quint64(m_bytes.size()) ? found : std::nullopt;
    }

    std::optional<quint64> valueOf(quint64 id, const QString &key) const
    {
        const auto parts = dictionary(id);
        for (quint64 i = 0; parts && i < parts->count; ++i) {
            const auto name = reference(parts->start, i);
            if (name && content(*name) == key.toUtf8())
                return reference(parts->start, parts->count + i);
        }
        return std::nullopt;
    }

    /** A string as UTF-8, or data as it is; nothing for other kinds. */
    std::optional<QByteArray> content(quint64 id) const
    {
        const auto offset = offsetOf(id);
        const auto marker = offset ? number(*offset, 1) : std::nullopt;
        const auto found = marker ? span(*offset) : std::nullopt;
        const quint64 kind = marker.value_or(0) & 0xF0;
        if (!found || (kind != 0x40 && kind != 0x50 && kind != 0x60))
            return std::nullopt;
        const quint64 width = kind == 0x60 ? 2 : 1;
        const auto size = quint64(m_bytes.size());
        if (found->start > size || found->count > (size - found->start) / width)
            return std::nullopt;
        const QByteArray bytes = m_bytes.sliced(qsizetype(found->start), qsizetype(found->count * width));
        if (kind != 0x60)
            return bytes;
        const QString text = QStringDecoder(QStringDecoder::Utf16BE)(bytes);
        return text.toUtf8();
    }

    const QByteArray &m_bytes;
    quint64 m_offsetBytes = 0;
    quint64 m_referenceBytes = 0;
    quint64 m_count = 0;
    quint64 m_top = 0;
    quint64 m_table = 0;
};

/** The strings and data of the dictionary that @p xml stands in. */
PropertyValues valuesOf(QXmlStreamReader &xml)
{
    PropertyValues values;
    QString key;
    while (xml.readNextStartElement()) {
        if (xml.name() == "key"_L1)
            key = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "string"_L1)
            values.insert(key, xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8());
        else if (xml.name() == "data"_L1)
            values.insert(key,
                          QByteArray::fromBase64(xml.readElementText(QXmlStreamReader::SkipChildElements).toLatin1()));
        else
            xml.skipCurrentElement();
    }
    return values;
}

std::optional<PropertyValues> fromXml(const QByteArray &bytes, const QString &wanted)
{
    QXmlStreamReader xml(bytes);
    xml.setEntityExpansionLimit(0);
    if (!xml.readNextStartElement() || xml.name() != "plist"_L1 || !xml.readNextStartElement())
        return std::nullopt;
    QString key;
    while (xml.readNextStartElement()) {
        if (xml.name() == "key"_L1)
            key = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "dict"_L1 && key == wanted)
            return valuesOf(xml);
        else
            xml.skipCurrentElement();
    }
    return std::nullopt;
}
} // namespace

bool isPropertyListWith(const QByteArray &bytes, const QByteArray &key)
{
    if (bytes.startsWith("bplist00"))
        return bytes.contains(key);
    const QByteArray head = bytes.first(std::min(bytes.size(), sniffed)).trimmed();
    return (head.startsWith("<?xml") || head.startsWith("<plist") || head.startsWith("<!DOCTYPE plist")) &&
           head.contains("<plist") && bytes.contains(key);
}

std::optional<PropertyValues> propertiesUnder(const QByteArray &bytes, const QString &key)
{
    return bytes.startsWith("bplist00") ? BinaryList(bytes).under(key) : fromXml(bytes, key);
}

} // namespace galley
