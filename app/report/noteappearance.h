// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a native annotation draws itself: the operators of its appearance stream.
#pragma once

#include "app/report/noteplan.h"

#include <QByteArray>

namespace galley
{

/** The rectangle that @p note covers on its page, with its lines; points from the top left corner. */
QRectF noteRect(const PlannedNote &note);

/** The content of its appearance stream, in points from the bottom left corner of a page @p pageHeight points high. */
QByteArray noteAppearance(const PlannedNote &note, double pageHeight);

} // namespace galley
