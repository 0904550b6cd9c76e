// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The application's style sheet, made from the palette.
#pragma once

#include "app/marks/markpalette.h"

namespace galley
{

/** The whole style sheet for @p palette, with @p button and @p hover as the faces of buttons at rest and under the
 * mouse. */
QString styleSheetFor(const MarkPalette &palette, const QColor &button, const QColor &hover);

} // namespace galley
