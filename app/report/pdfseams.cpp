// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfseams.h"

#include "app/report/pdfpainter.h"

namespace galley
{

Seam nextSeam(const QByteArray &content, qsizetype from, qsizetype index)
{
    const QRectF rect = seamRect(index);
    const QByteArray words = QByteArray::number(rect.x(), 'f', 0) + ' ' + QByteArray::number(rect.y(), 'f', 0) + ' ' +
                             QByteArray::number(rect.width(), 'f', 0) + ' ' +
                             QByteArray::number(rect.height(), 'f', 0) + " re\n";
    Seam seam{content.indexOf(words, from), -1};
    if (seam.begin < 0)
        return {};
    const qsizetype end = seam.begin + words.size();
    if (content.size() <= end || content.at(end) != 'f')
        return {};
    seam.end = content.indexOf('\n', end) + 1;
    return seam.end > 0 ? seam : Seam();
}

} // namespace galley
