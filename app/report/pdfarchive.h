// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF says about itself, and what makes it one for the archive: PDF/A-3 (ISO 19005-3) with files attached.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

class QPDF;

namespace galley
{

/** A file inside the PDF. */
struct AttachedFile {
    enum class Relation { Source, Data }; ///< What the pages were made from; what says the same for programs.
    QString name;
    QByteArray mediaType;
    QByteArray bytes;
    Relation relation = Relation::Data;
    QString description;

    friend bool operator==(const AttachedFile &, const AttachedFile &) = default;
};

/** What a PDF says about itself. */
struct DocumentFacts {
    QString title;
    QString author;
    QString language; ///< BCP 47; empty where unknown.
    QDateTime when;
    QByteArray annotations;          ///< W3C JSON-LD, kept in the file for whoever merges it again; may be empty.
    QByteArray lines;                ///< See paperlines.h; likewise.
    bool isArchive = false;          ///< PDF/A-3: level A with isTagged, else level B.
    QList<AttachedFile> attachments; ///< Only for an archive.
    bool isTagged = false;
    QStringList glyphLetters;       ///< What the glyphs on the last page stand for; see paintGlyphKey().
    QList<QList<int>> textElements; ///< Where tagged: for each page the elements of its texts, in their order.
};

/** Title, author, dates and language, in the document's information and as XMP, which names PDF/A and PDF/UA where it
 * is one. */
void setFacts(QPDF &pdf, const DocumentFacts &facts);

/** The colours' profile, and the attached files. */
void makeArchive(QPDF &pdf, const DocumentFacts &facts);

} // namespace galley
