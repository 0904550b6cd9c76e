// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/codepoints.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

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
    qsizetype codePoints = 0;
    if (original.normalized(QString::NormalizationForm_C) == original) {
        m_text = original;
        for (qsizetype i = 0; i < original.size(); ++i) {
            codePoints += original.at(i).isLowSurrogate() ? 0 : 1;
            append(codePoints - 1);
        }
    } else {
        // composition never reaches across a grapheme's border, so each grapheme is composed by itself
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, original);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
            const QString composed = original.sliced(from, to - from).normalized(QString::NormalizationForm_C);
            for (qsizetype i = from; i < to; ++i)
                append(codePoints);
            m_text += composed;
            codePoints += codePointCount(composed);
        }
    }
    append(codePoints);
}

void CodePointText::append(qsizetype codePoint)
{
    ++m_last;
    if (m_runs.empty() || m_runs.back().codePoint + (m_last - m_runs.back().start) != codePoint)
        m_runs.push_back({m_last, codePoint});
}

qsizetype CodePointText::at(qsizetype position) const
{
    const qsizetype inside = std::clamp<qsizetype>(position, 0, m_last);
    const Run &run = *std::prev(std::ranges::upper_bound(m_runs, inside, {}, &Run::start));
    return run.codePoint + (inside - run.start);
}

} // namespace galley
