// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The outer edge of the one coordinate system: a text as NFC, and the way from its UTF-16 units to code points of that.
#pragma once

#include "app/text/textrange.h"

#include <QString>

#include <vector>

namespace galley
{

/** A text in Normalization Form C, with the code point offset in it of each UTF-16 unit of the original. */
class CodePointText
{
public:
    explicit CodePointText(const QString &original);

    const QString &text() const { return m_text; }
    /** The code point offset in text() of unit @p position of the original; positions outside are clamped. */
    qsizetype at(qsizetype position) const;

private:
    /** Units in a row, each of them one code point further than the one before. */
    struct Run {
        qsizetype start = 0;     ///< Its first unit in the original.
        qsizetype codePoint = 0; ///< The offset of that one.
    };

    /** The next unit of the original has that offset. */
    void append(qsizetype codePoint);

    QString m_text;
    qsizetype m_last = -1;   ///< The greatest position of the original: its end.
    std::vector<Run> m_runs; ///< Few: all of the original but for surrogates and what was composed.
};

} // namespace galley
