// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the letters of a painted PDF those of the text, for whoever searches it, copies from it or reads it aloud.
#pragma once

#include "app/base/progress.h"

#include <QStringList>

class QPDF;

namespace galley
{

/**
 * Says which letters each glyph is. Qt names the first character that has it, and that is the tab for the space, a
 * radical for a Chinese letter, a form of an Arabic one, and nothing for a glyph that only shaping brings forth. Where
 * @p key is not empty, the last page is that of paintGlyphKey() with these letters; it is read and taken away. The
 * glyph of no character becomes U+FFFD, as PDF/A asks. Leaves pages as they are where stopped. Throws what qpdf throws.
 */
void mendLetters(QPDF &pdf, const QStringList &key, const Progress &progress);

} // namespace galley
