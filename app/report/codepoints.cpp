// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/codepoints.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace galley
{

namespace
{
qsizetype codePointCount(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}
} // namespace

CodePointText::CodePointText(const QString &original)
{
    m_codePoint.reserve(original.size() + 1);
    qsizetype codePoints = 0;
    if (original.normalized(QString::NormalizationForm_C) == original) {
        m_text = original;
        for (qsizetype i = 0; i < original.size(); ++i) {
            codePoints += original.at(i).isLowSurrogate() ? 0 : 1;
            m_codePoint.append(codePoints - 1);
        }
    } else {
        // composition never reaches across a grapheme's border, so each grapheme is composed by itself
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, original);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
            const QString composed = original.sliced(from, to - from).normalized(QString::NormalizationForm_C);
            for (qsizetype i = from; i < to; ++i)
                m_codePoint.append(codePoints);
            m_text += composed;
            codePoints += codePointCount(composed);
        }
    }
    m_codePoint.append(codePoints);
}

qsizetype CodePointText::at(qsizetype position) const
{
    return m_codePoint.at(std::clamp<qsizetype>(position, 0, m_codePoint.size() - 1));
}

} // namespace galley
