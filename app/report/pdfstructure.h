// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a PDF a tagged one: texts become marked content, and a tree tells what each of them and each annotation is.
#pragma once

#include "app/report/structureelement.h"

#include <QHash>
#include <QList>

#include <qpdf/QPDFObjectHandle.hh>

class QPDF;

namespace galley
{

/** Adds the structure tree (ISO 32000-1, 14.7 and 14.8) to one document, which outlives this. */
class StructureWriter
{
public:
    /** @p language is that of the elements which name none; BCP 47. */
    StructureWriter(QPDF &pdf, const QList<QPDFObjectHandle> &pages, const QList<StructureElement> &elements,
                    const QString &language);

    /**
     * Marks the texts of @p page, which was painted with seams; @p texts has the element of each, -1 for what is no
     * content. False where the seams are not those of so many texts.
     */
    bool markTexts(int page, const QList<int> &texts);
    /** Hangs an annotation below @p element; with -1 below the document. */
    void addAnnotation(QPDFObjectHandle annotation, int page, int element);
    /** Writes the tree, after all else. */
    void finish();

private:
    struct Content {
        int page = 0;
        int mark = 0; ///< The number of the marked content on its page.
    };
    struct Annotation {
        QPDFObjectHandle object;
        int page = 0;
        int key = 0; ///< Its /StructParent.
    };

    bool isUsed(int element) const;
    bool isFirstRow(int cell) const;
    QPDFObjectHandle dictionaryOf(int element, const QPDFObjectHandle &parent) const;
    QPDFObjectHandle written(int element, const QPDFObjectHandle &parent);
    void appendOwn(int element, QPDFObjectHandle self, QPDFObjectHandle kids);

    QPDF &m_pdf;
    QList<QPDFObjectHandle> m_pages;
    const QList<StructureElement> &m_elements;
    QString m_language;
    QHash<int, QList<int>> m_children;
    QHash<int, QList<Content>> m_contents;
    QHash<int, QList<Annotation>> m_annotations;
    QList<QList<QPDFObjectHandle>> m_marked; ///< For each page: the element of each marked content.
    QList<std::pair<int, QPDFObjectHandle>> m_byKey;
    int m_nextKey = 0;
};

} // namespace galley
