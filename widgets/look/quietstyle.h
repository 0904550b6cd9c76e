// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The style of the window: flat, without motion where none is wanted, in the colours that the theme has at each
// painting.
#pragma once

#include "widgets/look/liststyle.h"

namespace galley
{

/** All of what its bases draw, and how things behave. Another theme needs a new palette and a painting, nothing else:
 * a style sheet would be matched against every widget again. GUI thread; the application owns it. */
class QuietStyle final : public ListStyle
{
    Q_OBJECT
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace galley
