// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a sentence as the finders of figures and dates read them.
#pragma once

#include "app/text/segmenter.h"

namespace galley
{

/** One word or mark; the parts of one figure ("80 937", "17:30", "10-15") are one, and Chinese is parted by character.
 */
struct FactWord {
    TextRange range;
    QString text; ///< Lower case, straight apostrophes.
    bool number = false;
    bool mark = false;
    bool capital = false; ///< Inside the sentence.
};

QList<FactWord> factWords(QStringView text, const QString &language);

} // namespace galley
