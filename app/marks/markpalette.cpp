// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/markpalette.h"

namespace galley
{

namespace
{
MarkPalette lightPalette()
{
    MarkPalette p;
    p.isDark = false;
    p.paper = QColor(0xffffff);
    p.panel = QColor(0xf7f8f8);
    p.window = QColor(0xeff0f1);
    p.header = QColor(0xe6e8ea);
    p.trough = QColor(0xe9ebed);
    p.ink = QColor(0x232629);
    p.muted = QColor(0x5c6268);
    p.faint = QColor(0x686e74);
    p.line = QColor(0xcfd3d6);
    p.hair = QColor(0xe1e4e6);
    p.buttonLine = QColor(0xbcc1c5);
    p.accent = QColor(0x2980b9);
    p.focus = QColor(0x1d77b5);
    p.selectedRow = QColor(0xdcecf8);
    p.press = QColor(0xd3e6f4);
    p.pressLine = QColor(0x8cbfe4);
    p.badge = QColor(0x31363b);
    p.badgeInk = QColor(0xffffff);
    p.shared = QColor(0x0f5ab5);
    p.sharedLine = QColor(0x4f8bd0);
    p.sharedRibbon = QColor(0xe3edf8);
    p.sharedEdge = QColor(0x9dbfe4);
    p.sharedBand = QColor(0xeef5fd);
    p.sharedWord = QColor(0xd3e4f8);
    p.differing = QColor(0xad4500);
    p.differingRibbon = QColor(0xfbe9d7);
    p.differingEdge = QColor(0xe0a577);
    p.differingBand = QColor(0xfff6ea);
    p.differingWord = QColor(0xfbe6cb);
    p.differingFact = QColor(0xffcb90);
    p.only = QColor(0x565c64);
    p.onlyLine = QColor(0x7b8188);
    p.onlyWord = QColor(0xe4e7ea);
    p.finding = QColor(0xad1457);
    p.mark = QColor(0xfff0a3);
    p.markLine = QColor(0x8a6d00);
    return p;
}

MarkPalette darkPalette()
{
    MarkPalette p;
    p.isDark = true;
    p.paper = QColor(0x181b1d);
    p.panel = QColor(0x25292c);
    p.window = QColor(0x212427);
    p.header = QColor(0x2a2e32);
    p.trough = QColor(0x1f2225);
    p.ink = QColor(0xe6e7e6);
    p.muted = QColor(0xa9afb5);
    p.faint = QColor(0x989ea4);
    p.line = QColor(0x3d4348);
    p.hair = QColor(0x2f3438);
    p.buttonLine = QColor(0x565d63);
    p.accent = QColor(0x4aa8e0);
    p.focus = QColor(0x58b2ea);
    p.selectedRow = QColor(0x21394b);
    p.press = QColor(0x24445c);
    p.pressLine = QColor(0x3f7fac);
    p.badge = QColor(0xd5d8da);
    p.badgeInk = QColor(0x181b1d);
    p.shared = QColor(0x7fb5f5);
    p.sharedLine = QColor(0x5288c9);
    p.sharedRibbon = QColor(0x20303f);
    p.sharedEdge = QColor(0x456a94);
    p.sharedBand = QColor(0x1a2735);
    p.sharedWord = QColor(0x27456a);
    p.differing = QColor(0xf5a14b);
    p.differingRibbon = QColor(0x352a20);
    p.differingEdge = QColor(0x94683a);
    p.differingBand = QColor(0x2a221b);
    p.differingWord = QColor(0x46321a);
    p.differingFact = QColor(0x70460f);
    p.only = QColor(0xbcc0c5);
    p.onlyLine = QColor(0x80868c);
    p.onlyWord = QColor(0x363b40);
    p.finding = QColor(0xff8fbf);
    p.mark = QColor(0x4d4413);
    p.markLine = QColor(0xd9c25a);
    return p;
}
} // namespace

const MarkPalette &MarkPalette::light()
{
    static const MarkPalette palette = lightPalette();
    return palette;
}

const MarkPalette &MarkPalette::dark()
{
    static const MarkPalette palette = darkPalette();
    return palette;
}

QColor MarkPalette::lineColour(MarkKind kind) const
{
    switch (kind) {
    case MarkKind::OnlyHere:
        return onlyLine;
    case MarkKind::Shared:
        return sharedLine;
    case MarkKind::Differing:
        return differing;
    case MarkKind::Finding:
        return finding;
    case MarkKind::StrikeOut:
        return finding;
    case MarkKind::Highlight:
    case MarkKind::Underline:
        break;
    }
    return markLine;
}

QColor MarkPalette::highlight(int colourClass) const
{
    // green, blue, pink, orange, violet, turquoise, grey
    static constexpr QRgb lightTints[] = {0xcdeec0, 0xc7e3fa, 0xfbd0e0, 0xfddcb5, 0xe2d6f8, 0xc2ece6, 0xdfe2e5};
    static constexpr QRgb darkTints[] = {0x2b4a20, 0x1f4260, 0x5a2a3f, 0x5c3a12, 0x43346b, 0x174a45, 0x3d4247};
    if (colourClass < 1 || colourClass > 7)
        return mark;
    return QColor(isDark ? darkTints[colourClass - 1] : lightTints[colourClass - 1]);
}

QColor MarkPalette::glyphColour(Glyph glyph) const
{
    switch (glyph) {
    case Glyph::Same:
    case Glyph::Reworded:
        return shared;
    case Glyph::OnlyHere:
        return only;
    case Glyph::Differs:
        return differing;
    case Glyph::None:
        break;
    }
    return muted;
}

MarkLine markLine(MarkKind kind)
{
    switch (kind) {
    case MarkKind::OnlyHere:
        return {LineStyle::Dotted, 1.5, 4};
    case MarkKind::Shared:
        return {LineStyle::Solid, 1, 4};
    case MarkKind::Differing:
        return {LineStyle::Double, 1.4, 3};
    case MarkKind::Finding:
        return {LineStyle::Wavy, 1.3, 4};
    case MarkKind::Underline:
        return {LineStyle::Solid, 1.5, 3};
    case MarkKind::StrikeOut:
        return {LineStyle::Strike, 1.3, 0};
    case MarkKind::Highlight:
        break;
    }
    return {LineStyle::None, 0, 0};
}

} // namespace galley
