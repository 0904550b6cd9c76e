// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfupdate.h"

#include "app/base/tr.h"

#include <optional>
#include <qpdf/QPDF.hh>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(PdfUpdate)
};

/** Where the last cross-reference section is and which form it has. */
struct Section {
    qint64 offset = 0;
    bool isStream = false;
};

std::optional<Section> lastSection(const QByteArray &pdf, qsizetype head)
{
    const qsizetype word = pdf.lastIndexOf("startxref");
    if (word < 0)
        return {};
    const QByteArray number = pdf.sliced(word + 9, std::min<qsizetype>(40, pdf.size() - word - 9)).simplified();
    bool isNumber = false;
    const qint64 offset =
        number.left(number.indexOf(' ') < 0 ? number.size() : number.indexOf(' ')).toLongLong(&isNumber);
    const qint64 at = offset + head;
    if (!isNumber || at < 0 || at >= pdf.size())
        return {};
    const QByteArray there = pdf.sliced(at, std::min<qint64>(40, pdf.size() - at)).simplified();
    if (there.startsWith("xref"))
        return Section{offset, false};
    const bool isObject = !there.isEmpty() && there[0] >= '0' && there[0] <= '9' && there.contains(" obj");
    return isObject ? std::optional(Section{offset, true}) : std::nullopt;
}

/** What a trailer of the update takes over. */
QByteArray trailerKeys(QPDF &pdf)
{
    QByteArray keys;
    for (const char *key : {"/Root", "/Info", "/ID"}) {
        QPDFObjectHandle value = pdf.getTrailer().getKey(key);
        if (!value.isNull())
            keys += QByteArray(key) + ' ' + QByteArray::fromStdString(value.unparse()) + ' ';
    }
    return keys;
}

void appendNumber(QByteArray &bytes, quint64 value, int width)
{
    for (int i = width - 1; i >= 0; --i)
        bytes += char((value >> (8 * i)) & 0xff);
}
} // namespace

PdfUpdate::PdfUpdate(QPDF &pdf, const QByteArray &original)
    : m_pdf(pdf)
    , m_original(original)
{
    const QPDFObjectHandle size = pdf.getTrailer().getKey("/Size");
    m_next = std::max(int(pdf.getObjectCount()) + 1, size.isInteger() ? QPDFObjectHandle(size).getIntValueAsInt() : 1);
}

void PdfUpdate::set(int number, const QByteArray &body, int generation)
{
    m_objects.insert(number, {body, generation});
}

void PdfUpdate::setStream(int number, const QByteArray &dictionary, const QByteArray &data)
{
    set(number,
        "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream");
}

Result<QByteArray> PdfUpdate::written() const
{
    const qsizetype head =
        std::max<qsizetype>(0, m_original.first(std::min<qsizetype>(1024, m_original.size())).indexOf("%PDF-"));
    const auto section = lastSection(m_original, head);
    if (!section)
        return failure(
            Error::Code::Damaged,
            Tr::tr("The PDF is damaged, so nothing can be added to it. Print or save it anew, and use that."));
    QByteArray bytes = m_original;
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    QMap<int, std::pair<qint64, int>> places;
    for (const auto &[number, entry] : m_objects.asKeyValueRange()) {
        places.insert(number, {bytes.size() - head, entry.generation});
        bytes += QByteArray::number(number) + ' ' + QByteArray::number(entry.generation) + " obj\n" + entry.body +
                 "\nendobj\n";
    }
    const qint64 start = bytes.size() - head;
    const QByteArray keys = trailerKeys(m_pdf) + "/Prev " + QByteArray::number(section->offset) + ' ';
    if (section->isStream) {
        places.insert(m_next, {start, 0});
        QByteArray index;
        QByteArray data;
        for (const auto &[number, place] : places.asKeyValueRange()) {
            index += QByteArray::number(number) + " 1 ";
            appendNumber(data, 1, 1);
            appendNumber(data, quint64(place.first), 8);
            appendNumber(data, quint64(place.second), 2);
        }
        bytes += QByteArray::number(m_next) + " 0 obj\n<< /Type /XRef /W [1 8 2] /Index [ " + index + "] /Size " +
                 QByteArray::number(m_next + 1) + ' ' + keys + "/Length " + QByteArray::number(data.size()) +
                 " >>\nstream\n" + data + "\nendstream\nendobj\n";
    } else {
        bytes += "xref\n";
        for (const auto &[number, place] : places.asKeyValueRange())
            bytes += QByteArray::number(number) + " 1\n" + QByteArray::number(place.first).rightJustified(10, '0') +
                     ' ' + QByteArray::number(place.second).rightJustified(5, '0') + " n \n";
        bytes += "trailer\n<< /Size " + QByteArray::number(m_next) + ' ' + keys + ">>\n";
    }
    bytes += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return bytes;
}

} // namespace galley
