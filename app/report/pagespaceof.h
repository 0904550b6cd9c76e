// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The space of a page in an open PDF.
#pragma once

#include "app/report/pagespace.h"

class QPDFPageObjectHelper;

namespace galley
{

/** From its crop box, which lies inside of its media box, and its rotation. */
PageSpace pageSpaceOf(QPDFPageObjectHelper &page);

} // namespace galley
