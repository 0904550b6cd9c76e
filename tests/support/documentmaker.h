// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the documents that tests of the readers read: archives, office documents, PDFs with and without a password.
#pragma once

#include <KZip>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace galley::test
{

using namespace Qt::StringLiterals;

inline QByteArray zipped(const QList<std::pair<QString, QByteArray>> &files)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto &[name, bytes] : files)
        zip.writeFile(name, bytes);
    zip.close();
    return buffer.data();
}

/** A Word document with one paragraph for each of @p lines, which are XML. */
inline QByteArray wordDocument(const QByteArrayList &lines)
{
    QByteArray xml = "<?xml version=\"1.0\"?><w:document "
                     "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    for (const QByteArray &line : lines)
        xml += "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>";
    return zipped({{u"word/document.xml"_s, xml + "</w:body></w:document>"}});
}

/** Pages of printed lines; the first line of each stands in the top margin. Needs a QGuiApplication. */
inline QByteArray printed(const QList<QStringList> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Serif"_s, 11));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(60, 30, pages[i].first());
        for (qsizetype line = 1; line < pages[i].size(); ++line)
            painter.drawText(60, 120 + int(line) * 15, pages[i][line]);
    }
    painter.end();
    return buffer.data();
}

/** Words at a place of a page of A4, in points from its upper left corner. */
struct PrintedLine {
    qreal x = 60;
    qreal y = 0; ///< The base line.
    QString text;
    int size = 11; ///< Points.
};

/** One page with @p lines, drawn in their order; @p turn: all of them turned by 90 degrees clockwise, -90 for the other
 * way. Needs a QGuiApplication. */
inline QByteArray printedAt(const QList<PrintedLine> &lines, int turn = 0)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    writer.setPageMargins({0, 0, 0, 0});
    QPainter painter(&writer);
    if (turn != 0)
        painter.translate(turn > 0 ? writer.width() : 0, turn > 0 ? 0 : writer.height());
    painter.rotate(turn);
    for (const PrintedLine &line : lines) {
        painter.setFont(QFont(u"Noto Serif"_s, line.size));
        painter.drawText(QPointF(line.x, line.y), line.text);
    }
    painter.end();
    return buffer.data();
}

/** @p pdf behind @p password (AES, 256 bit). */
inline QByteArray encrypted(const QByteArray &pdf, const char *password)
{
    QPDF document;
    document.processMemoryFile("made here", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password, password, true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace galley::test
