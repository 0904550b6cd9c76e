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

QByteArray pdfBytes(QPDF &pdf, const Progress &progress)
{
    Gatherer gatherer(progress);
    QPDFWriter writer(pdf);
    writer.registerProgressReporter(std::make_shared<WriteReporter>(progress));
    writer.setOutputPipeline(&gatherer);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true); // a line end that is none of the stream's own bytes (ISO 19005-3, 6.1.7)
    writer.write();
    return gatherer.bytes();
}

} // namespace galley
