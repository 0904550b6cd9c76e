// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that all who make PDF objects with qpdf need: texts, dates, numbers, and the bytes in the end.
#pragma once

#include "app/base/progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <exception>
#include <qpdf/QPDFObjectHandle.hh>

class QPDF;

namespace galley
{

QPDFObjectHandle pdfText(const QString &text);
/** A date as PDF writes it (ISO 32000-1, 7.9.4), in UTC; an invalid one is that of 1970. */
QPDFObjectHandle pdfDate(const QDateTime &time);
/** With three decimals: a thousandth of a point. */
QPDFObjectHandle pdfReal(double value);

/** Thrown out of pdfBytes() where somebody asked to stop. */
struct PdfStopped : std::exception {
};

/** The whole file. Any thread. Throws PdfStopped, and what qpdf throws. */
QByteArray pdfBytes(QPDF &pdf, const Progress &progress);

} // namespace galley
