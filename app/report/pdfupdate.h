// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An incremental update to a PDF: objects appended after the original bytes, with a cross-reference section of their
// own.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QMap>

class QPDF;

namespace galley
{

/** Collects objects, then writes them behind the original. */
class PdfUpdate
{
public:
    /** @p pdf was made from @p original; neither is owned, both outlive this. */
    PdfUpdate(QPDF &pdf, const QByteArray &original);

    /** The number of an object that is not there yet. */
    int newObject() { return m_next++; }
    /** Sets object @p number to @p body (what stands between "obj" and "endobj"). */
    void set(int number, const QByteArray &body, int generation = 0);
    /** A stream with that dictionary content (without << >> and /Length). */
    void setStream(int number, const QByteArray &dictionary, const QByteArray &data);

    /** Original and update. Errors: Damaged, where the original has no cross-reference section at its named place. */
    Result<QByteArray> written() const;

private:
    struct Entry {
        QByteArray body;
        int generation = 0;
    };

    QPDF &m_pdf;
    const QByteArray &m_original;
    QMap<int, Entry> m_objects;
    int m_next = 1;
};

} // namespace galley
