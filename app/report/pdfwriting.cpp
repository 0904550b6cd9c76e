// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfwriting.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

/** Hands qpdf's progress on. */
class WriteReporter : public QPDFWriter::ProgressReporter
{
public:
    explicit WriteReporter(const Progress &progress)
        : m_progress(progress)
    {
    }
    void reportProgress(int percent) override { m_progress.step(900 + percent, 1000); }

private:
    Progress m_progress;
};

/** Gathers what qpdf writes, and stops it. qpdf writes often, while it tells its progress only here and there. */
class Gatherer : public Pipeline
{
public:
    explicit Gatherer(const Progress &progress)
        : Pipeline("gatherer", nullptr)
        , m_progress(progress)
    {
    }
    QByteArray bytes() const { return m_bytes; }
    void write(const unsigned char *data, size_t size) override
    {
        if (m_progress.stopped())
            throw PdfStopped();
        m_bytes.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}

private:
    Progress m_progress;
    QByteArray m_bytes;
};

/** The entries of a list, each of them "<XXXX>": the tab a space, radicals and forms of letters the letters themselves.
 */
QByteArray mendedEntries(const QByteArray &list)
{
    QByteArray mended;
    for (qsizetype at = 0; at < list.size();) {
        const ushort code = list.at(at) == '<' ? list.mid(at + 1, 4).toUShort(nullptr, 16) : 0;
        const bool isForm = (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xfb50 && code <= 0xfdff) ||
                            (code >= 0xfe70 && code <= 0xfefc);
        const QString letters = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
        if (code == 9) {
            mended += "<0020>";
        } else if (isForm && !letters.startsWith(u' ')) {
            mended += '<';
            for (const QChar letter : letters)
                mended += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
            mended += '>';
        } else {
            mended += code ? list.mid(at, 6) : list.mid(at, 1);
        }
        at += code ? 6 : 1;
    }
    return mended;
}

} // namespace

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle pdfDate(const QDateTime &time)
{
    const QDateTime utc = (time.isValid() ? time : QDateTime::fromSecsSinceEpoch(0)).toUTC();
    return QPDFObjectHandle::newString(utc.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString());
}

QPDFObjectHandle pdfReal(double value)
{
    return QPDFObjectHandle::newReal(value, 3);
}

void mendLetters(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto buffer = stream.getStreamData();
        QByteArray map(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        for (qsizetype list = map.indexOf('['); list >= 0; list = map.indexOf('[', list + 1)) {
            const qsizetype end = map.indexOf(']', list);
            if (end < 0)
                break;
            const QByteArray mended = mendedEntries(map.sliced(list, end - list));
            map.replace(list, end - list, mended);
        }
        map.replace("<0000> <0000> <0000>", "<0000> <0000> <FFFD>");
        stream.replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

QByteArray pdfBytes(QPDF &pdf, const Progress &progress)
{
    Gatherer gatherer(progress);
    QPDFWriter writer(pdf);
    writer.registerProgressReporter(std::make_shared<WriteReporter>(progress));
    writer.setOutputPipeline(&gatherer);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    return gatherer.bytes();
}

} // namespace galley
