// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tagged reports for the archive, in four languages and each layout, for the tests of what PDF/A-3 asks for.
#pragma once

#include "app/report/pdfreport.h"
#include "tests/report/worldarticles.h"

#include <QTemporaryDir>

#include <functional>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace galley::test
{

/** A file in hand. */
struct Archive {
    QByteArray bytes;
    QPDF pdf;
    std::vector<QPDFObjectHandle> objects;
    std::vector<QPDFPageObjectHelper> pages;
    bool hasArticles = true; ///< The table of claims has not, and so no annotations but links.
    bool isTagged = true;    ///< Level A, and PDF/UA; else level B.
};

/** Says what is amiss; empty where the clause holds. */
using Clause = std::function<QString(Archive &)>;

inline QByteArray decoded(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

inline QString said(QPDFObjectHandle object)
{
    return QString::fromStdString(object.unparseResolved()).left(300);
}

/** The first dictionary, streams' own included, for which @p isAmiss. */
inline QString firstOf(Archive &archive, const std::function<bool(QPDFObjectHandle)> &isAmiss)
{
    for (QPDFObjectHandle object : archive.objects) {
        QPDFObjectHandle dict = object.isStream() ? object.getDict() : object;
        if (dict.isDictionary() && isAmiss(dict))
            return said(dict);
    }
    return {};
}

/** The first annotation for which @p isAmiss. */
inline QString firstAnnotation(Archive &archive,
                               const std::function<bool(QPDFObjectHandle, const std::string &)> &isAmiss)
{
    int seen = 0;
    for (auto &page : archive.pages) {
        for (auto &annotation : page.getAnnotations()) {
            ++seen;
            if (isAmiss(annotation.getObjectHandle(), annotation.getSubtype()))
                return said(annotation.getObjectHandle());
        }
    }
    return seen == 0 ? u"there is none"_s : QString();
}

/** Null where it could not be written. */
inline std::unique_ptr<Archive> archiveOf(const QList<Article> &articles, PageArrangement arrangement,
                                          bool isTagged = true)
{
    PageOptions options;
    options.arrangement = arrangement;
    options.tagged = isTagged;
    options.archive = true;
    options.passages = arrangement == PageArrangement::OneAfterAnother;
    ReportInput input = comparedInput(articles);
    input.session = "the bytes of a session";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"archive.pdf"_s);
    Progress progress;
    QFile file(path);
    if (!writePdfReport(input, options, path, progress) || !file.open(QIODevice::ReadOnly))
        return nullptr;
    auto archive = std::make_unique<Archive>();
    archive->hasArticles = arrangement != PageArrangement::Coverage;
    archive->isTagged = isTagged;
    archive->bytes = file.readAll();
    archive->pdf.processMemoryFile("archive", archive->bytes.constData(), size_t(archive->bytes.size()));
    archive->objects = archive->pdf.getAllObjects();
    archive->pages = QPDFPageDocumentHelper(archive->pdf).getAllPages();
    return archive;
}

inline std::vector<std::unique_ptr<Archive>> allArchives()
{
    std::vector<std::unique_ptr<Archive>> all;
    for (const auto &articles : {englishArticles(), germanArticles(), chineseArticles(), arabicArticles()})
        all.push_back(archiveOf(articles, PageArrangement::SideBySide));
    all.push_back(archiveOf(arabicArticles(), PageArrangement::OneAfterAnother));
    all.push_back(archiveOf(englishArticles(), PageArrangement::Coverage));
    all.push_back(archiveOf(englishArticles(), PageArrangement::SideBySide, false));
    return all;
}

} // namespace galley::test
