// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which letters the glyphs stand for that no font names: ligatures, and forms that letters take beside others.
#pragma once

#include "app/report/pageplan.h"

#include <QRawFont>

class QPainter;

namespace galley
{

/** A glyph with the letters that it stands for. */
struct KeyGlyph {
    QRawFont font;
    quint32 glyph = 0;
    QString letters;

    friend bool operator==(const KeyGlyph &, const KeyGlyph &) = default;
};

/**
 * The glyphs on @p plan's pages that are of several letters, or of a letter that their font does not name. For the
 * thread that paints the pages, since it holds fonts. Needs a QGuiApplication. Only part of them where stopped.
 */
QList<KeyGlyph> glyphKey(const PagePlan &plan, const Progress &progress);

/**
 * Draws @p key, a seam before each glyph (see seamRect()), for whoever reads it out of the PDF and takes the page away:
 * only there it is seen which code a glyph has got.
 */
void paintGlyphKey(const QList<KeyGlyph> &key, QPainter &painter);

} // namespace galley
