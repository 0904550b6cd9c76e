// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/panestyle.h"

#include "widgets/look/theme.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace galley
{

namespace
{
constexpr int numberLeft = 3; // of a paragraph's number: never nearer to the pane's edge

QFont sized(QFont font, int px, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(px);
    font.setWeight(weight);
    return font;
}

QFont serifFont(const StyleRequest &request)
{
    using namespace Qt::StringLiterals;
    QStringList families = {u"Noto Serif"_s, u"Source Serif 4"_s, u"Charis SIL"_s, u"DejaVu Serif"_s, u"serif"_s};
    if (!request.family.isEmpty())
        families.prepend(request.family);
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void setMeasures(PaneStyle &style, bool compact)
{
    if (!compact)
        return;
    style.gutter = 46;
    style.margin = 29;
    style.numberRight = 20;
    style.glyphLeft = 24;
    style.glyphTop = 3;
    style.secondGlyphTop = 24;
    style.discLeft = 4;
    style.ribbon = 44;
}

/** Makes room in the gutter for numbers of so many @p figures. */
void widenGutter(PaneStyle &style, int figures)
{
    const QFontMetrics metrics(style.number);
    int widest = 0;
    for (int figure = 0; figure <= 9; ++figure)
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().toString(figure)));
    const int more = std::max(0, numberLeft + figures * widest - style.numberRight);
    style.numberRight += more;
    style.glyphLeft += more;
    style.gutter += more;
}

} // namespace

int TextType::baseline() const
{
    const QFontMetricsF metrics(font);
    return int(std::lround((line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()));
}

const TextType &PaneStyle::typeOf(Role role) const
{
    switch (role) {
    case Role::Title:
        return title;
    case Role::Byline:
    case Role::Dateline:
        return byline;
    case Role::Caption:
        return caption;
    case Role::Furniture:
        return furniture;
    case Role::Body:
        break;
    }
    return body;
}

QFont PaneStyle::fontFor(const TextType &type, QStringView text)
{
    if (!type.font.italic())
        return type.font;
    const auto letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    const QChar::Script script = letter == text.end() ? QChar::Script_Latin : letter->script();
    QFont font = type.font;
    font.setItalic(script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic);
    return font;
}

bool PaneStyle::isAsLargeAs(const PaneStyle &other) const
{
    StyleRequest alike = other.request;
    alike.dark = request.dark;
    return alike == request;
}

PaneStyle paneStyle(const StyleRequest &request)
{
    PaneStyle style;
    style.request = request;
    style.palette = request.dark ? &MarkPalette::dark() : &MarkPalette::light();
    if (colours().isDark == request.dark) // high contrast has a palette of its own
        style.palette = &colours();
    setMeasures(style, request.compact);
    const MarkPalette &colours = *style.palette;
    const int read = std::max(10, request.textSize - (request.compact ? 1 : 0));
    const int line = int(std::lround(read * (request.compact ? 1.57 : 1.6)));
    const int head = read * 4 / 3;
    const int ui = std::max(12, QFontInfo(request.ui).pixelSize());
    const QFont serif = serifFont(request);
    const int tight = request.compact ? 1 : 0;

    style.body = {sized(serif, read), line, 6 - tight, 7 - tight, colours.ink};
    QFont headline = sized(serif, head, QFont::DemiBold);
    headline.setLetterSpacing(QFont::AbsoluteSpacing, -0.1);
    style.title = {headline, int(std::lround(head * 1.35)), 5, 5, colours.ink};
    style.byline = {sized(request.ui, ui), ui + 7, 1, 4, colours.muted};
    QFont italic = sized(request.ui, ui);
    italic.setItalic(true);
    style.caption = {italic, ui + 6, 3, 3, colours.faint};
    style.furniture = {sized(request.ui, ui - 1), ui + 5, 3, 3, colours.faint};
    QFont quote = sized(serif, std::max(11, read - 1));
    quote.setItalic(true);
    style.ghost = {quote, std::max(11, read - 1) + 6, 6, 7, colours.muted};
    style.number = sized(request.ui, std::max(11, ui - 2));
    style.disc = sized(request.ui, 11, QFont::DemiBold);
    style.ui = sized(request.ui, ui);
    style.uiBold = sized(request.ui, ui, QFont::DemiBold);
    style.small = sized(request.ui, ui - 1);
    style.smallBold = sized(request.ui, ui - 1, QFont::DemiBold);
    style.measure = read * 41;
    constexpr int headerPaper = 12; // over, between and under its two lines
    style.headerHeight = std::max(style.headerHeight, QFontMetrics(style.uiBold).height() +
                                                          QFontMetrics(style.small).height() + headerPaper);
    widenGutter(style, request.figures);
    const int shift = (line - (request.compact ? 22 : 24)) / 2;
    style.glyphTop += shift;
    style.secondGlyphTop = style.glyphTop + (line - 1);
    return style;
}

} // namespace galley
