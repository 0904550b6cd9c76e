// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Items of a list that run on in one paragraph: "1. … 2. …", "(a) … (b) …", "i) … ii) …".
#pragma once

#include "app/text/textrange.h"

#include <QList>

namespace galley
{

/**
 * The markers in @p text, in order, where they count on from the first, which stands at the beginning or behind a
 * sentence; a bullet before a marker belongs to it. A lone "1." at the very beginning is a marker too.
 */
QList<TextRange> listMarkers(QStringView text);

} // namespace galley
