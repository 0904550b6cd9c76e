// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two articles with annotations as a PDF, for tests of what comes back in it.
#pragma once

#include "app/annotate/anchor.h"
#include "app/report/pdfreport.h"
#include "app/session/pipeline.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace galley::test
{

using namespace Qt::StringLiterals;
using Handle = QPDFObjectHandle;

inline const QString storyA =
    u"Mayor opens the new bridge\n\nThe bridge over the Ostrava river cost 12 million euros, the town said on "
    u"Monday.\n\n"
    "Work began four years ago after the old crossing was closed to heavy lorries.\n\nשלום עולם, said the envoy."_s;
inline const QString storyB =
    u"Bridge opened by mayor\n\nThe new crossing cost 15 million euros, officials told reporters.\n\n"
    "Residents had waited for it since the flood of last spring took the ferry away."_s;

inline ReportInput inputWith(const QList<Annotation> &annotations)
{
    Progress progress;
    const QList<Article> articles{articleFromText(storyA, u"/stories/a.txt"_s),
                                  articleFromText(storyB, u"/stories/b.txt"_s)};
    ReportInput input = runPipeline(articles, {}, progress).value_or(ReportInput());
    input.annotations = annotations;
    input.when = QDateTime::fromString(u"2026-03-05T10:00:00Z"_s, Qt::ISODate);
    return input;
}

inline QByteArray pdfOf(const ReportInput &input)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    Progress progress;
    PageOptions options;
    options.summary = false; // the articles stand on the first page
    if (!writePdfReport(input, options, path, progress))
        qFatal("the PDF was not written");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** An annotation on @p words of @p article. */
inline Annotation on(const ReportInput &input, int article, const QString &words, AnnotationKind kind)
{
    const QString &text = input.articles[article].text;
    const qsizetype at = text.indexOf(words);
    if (at < 0)
        qFatal("the words are not in the story");
    Annotation annotation;
    annotation.id = QUuid::createUuid();
    annotation.kind = kind;
    annotation.anchors = {makeAnchor(article, text, {at, at + words.size()})};
    annotation.author = u"Ana"_s;
    annotation.created = annotation.modified = QDateTime::fromString(u"2026-03-04T09:00:00.000Z"_s, Qt::ISODateWithMs);
    return annotation;
}

inline QList<Annotation> byId(QList<Annotation> annotations)
{
    std::ranges::sort(annotations, {}, &Annotation::id);
    return annotations;
}

/** A PDF in a colleague's hands. */
class Colleague
{
public:
    explicit Colleague(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("pdf", m_bytes.constData(), size_t(m_bytes.size()));
    }

    Handle note(const QString &name)
    {
        for (auto &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            Handle all = page.getObjectHandle().getKey("/Annots");
            for (int i = 0; all.isArray() && i < all.getArrayNItems(); ++i) {
                if (all.getArrayItem(i).getKey("/NM").isString() &&
                    QString::fromStdString(all.getArrayItem(i).getKey("/NM").getUTF8Value()) == name)
                    return all.getArrayItem(i);
            }
        }
        return Handle::newNull();
    }
    Handle added(const std::string &dict)
    {
        auto pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        Handle made = m_pdf.makeIndirectObject(Handle::parse(dict));
        pages[0].getObjectHandle().getKey("/Annots").appendItem(made);
        return made;
    }
    void withoutRecord() { m_pdf.getRoot().removeKey("/PieceInfo"); }
    /** @p inObjectStreams: as Acrobat saves, its objects packed into streams. */
    QByteArray saved(bool inObjectStreams = false)
    {
        QPDFWriter writer(m_pdf);
        if (inObjectStreams)
            writer.setObjectStreamMode(qpdf_o_generate);
        writer.setOutputMemory();
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

} // namespace galley::test
