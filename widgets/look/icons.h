// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons and glyphs from the resources, in the colours of the theme.
#pragma once

#include "app/marks/markpalette.h"

#include <QIcon>
#include <QSize>

class QPainter;

namespace galley
{

/** Which colour of the palette an icon has. */
using IconColour = QColor MarkPalette::*;

/** The size of icons beside words: 16 px and the gap to the words, which no style lets one set. */
inline constexpr QSize iconBesideText{21, 16};

/** The icon "icons/@p name.svg" of the resources; it follows the theme by itself and sits at the
 * start of a box that is wider than high. An unknown name gives a blank icon.
 */
QIcon lineIcon(const QString &name, IconColour colour = &MarkPalette::ink);

/** Paints the icon @p name into @p rect at once, in @p colour. */
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour);

/** The icon's name of a gutter glyph; empty for None. */
QString glyphIcon(Glyph glyph);

/** Paints the badge of an article, its letter in a rounded square; filled for the base. */
void paintBadge(QPainter *painter, const QRectF &rect, const QString &letter, bool base);

/** Paints the numbered disc of a note. */
void paintDisc(QPainter *painter, const QRectF &rect, int number);

} // namespace galley
