// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How marks look: every colour of Galley, light and dark, and the line style of each class. Screen = paper.
#pragma once

#include "app/marks/mark.h"

#include <QColor>

namespace galley
{

enum class LineStyle { None, Solid, Double, Dotted, Wavy, Strike };

/** Colours by the names of the design: see ARCHITECTURE.md, "Colours". */
struct MarkPalette {
    bool isDark = false;
    QColor paper, panel, window, header, trough;
    QColor ink, muted, faint;
    QColor line, hair, buttonLine;
    QColor accent, focus, selectedRow, press, pressLine;
    QColor badge, badgeInk;
    QColor shared, sharedLine, sharedRibbon, sharedEdge, sharedBand, sharedWord;
    QColor differing, differingRibbon, differingEdge, differingBand, differingWord, differingFact;
    QColor only, onlyLine, onlyWord;
    QColor finding;
    QColor mark, markLine;

    static const MarkPalette &light();
    static const MarkPalette &dark();

    /** The colour of the line under the text of @p kind. */
    QColor lineColour(MarkKind kind) const;
    /** The tint of a highlight of that colour class, 0 (the usual one) to 7. */
    QColor highlight(int colourClass) const;
    /** The colour that a glyph has. */
    QColor glyphColour(Glyph glyph) const;
};

struct MarkLine {
    LineStyle style = LineStyle::None;
    double width = 1;  ///< In px at 100 %.
    double offset = 4; ///< Below the baseline, in px at 100 %.
};
/** Never by colour alone: each class has a line of its own. */
MarkLine markLine(MarkKind kind);

} // namespace galley
