// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text folded for comparing, with the way back to the original offsets.
#pragma once

#include "app/text/textrange.h"

#include <QList>
#include <QString>

namespace galley
{

/** A folded copy of a text. origin[i] is the offset, in the original, of folded unit i; origin has size()+1 entries. */
struct FoldedText {
    QString text;
    QList<qsizetype> origin;

    /** The range of the original that a range of the folded text came from. */
    TextRange original(const TextRange &folded) const;
};

/** NFC, soft hyphens and zero-width characters out, ligatures apart, every space a blank, all quotes straight. */
FoldedText folded(QStringView text);

/** @p text with U+FFFD for each half of a character that stands alone: no file and no other process can take those. */
QString wellFormed(const QString &text);

/** One word folded for looking it up: as folded(), and case and accents folded too. */
QString wordKey(QStringView word);

} // namespace galley
