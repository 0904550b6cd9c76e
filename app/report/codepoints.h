// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The outer edge of the one coordinate system: a text as NFC, and the way from its UTF-16 units to code points of that.
#pragma once

#include "app/text/textrange.h"

#include <QList>
#include <QString>

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
    QString m_text;
    QList<qsizetype> m_codePoint; ///< One entry for each unit, and one for the end.
};

} // namespace galley
