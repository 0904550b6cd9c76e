// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include "widgets/look/quietstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QToolTip>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

bool s_still = false; ///< A person wants nothing to move.

bool isStill()
{
    return s_still || QGuiApplication::styleHints()->cursorFlashTime() == 0;
}

QPalette paletteOf(const MarkPalette &p)
{
    QPalette palette;
    palette.setColor(QPalette::Window, p.window);
    palette.setColor(QPalette::WindowText, p.ink);
    palette.setColor(QPalette::Base, p.paper);
    palette.setColor(QPalette::AlternateBase, p.panel);
    palette.setColor(QPalette::Text, p.ink);
    palette.setColor(QPalette::PlaceholderText, p.muted);
    palette.setColor(QPalette::Button, buttonFace());
    palette.setColor(QPalette::ButtonText, p.ink);
    palette.setColor(QPalette::ToolTipBase, p.paper);
    palette.setColor(QPalette::ToolTipText, p.ink);
    palette.setColor(QPalette::Highlight, p.selectedRow);
    palette.setColor(QPalette::HighlightedText, p.ink);
    palette.setColor(QPalette::Accent, p.accent);
    palette.setColor(QPalette::Link, p.shared);
    palette.setColor(QPalette::LinkVisited, p.shared);
    palette.setColor(QPalette::Light, p.panel);
    palette.setColor(QPalette::Midlight, p.hair);
    palette.setColor(QPalette::Mid, p.line);
    palette.setColor(QPalette::Dark, p.buttonLine);
    palette.setColor(QPalette::Shadow, p.buttonLine);
    palette.setColor(QPalette::BrightText, p.differing);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, p.faint);
    return palette;
}

/** The system's own font, but a named one of a readable size where the platform gives only a generic one. */
QFont applicationFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList generic{u""_s, u"Sans"_s, u"Sans Serif"_s, u"sans-serif"_s};
    if (QGuiApplication::platformName() == "offscreen"_L1 || generic.contains(font.family(), Qt::CaseInsensitive)) {
        font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
        font.setPixelSize(13);
    }
    return font;
}

/** Black on white or white on black; every line and sign at least as strong as a letter has to be. */
MarkPalette highContrast(bool dark)
{
    MarkPalette p = dark ? MarkPalette::dark() : MarkPalette::light();
    p.ink = p.muted = p.faint = p.buttonLine = p.pressLine = p.only = p.onlyLine = p.markLine = p.badge =
        dark ? QColor(0xffffff) : QColor(Qt::black);
    p.paper = p.panel = p.window = p.header = p.trough = p.badgeInk = dark ? QColor(Qt::black) : QColor(0xffffff);
    p.line = p.hair = dark ? QColor(0x949494) : QColor(0x6b6b6b);
    p.accent = p.focus = dark ? QColor(0xffff00) : QColor(0x0000c8);
    p.selectedRow = p.press = dark ? QColor(0x003a70) : QColor(0xcfe4ff);
    p.shared = p.sharedLine = p.sharedEdge = dark ? QColor(0x9cc9ff) : QColor(0x003c8f);
    p.differing = p.differingEdge = dark ? QColor(0xffb366) : QColor(0x7a2e00);
    p.finding = dark ? QColor(0xff9ecb) : QColor(0x86003f);
    return p;
}

bool s_dark = false;
bool s_contrast = false;

} // namespace

const MarkPalette &colours()
{
    static const MarkPalette lightContrast = highContrast(false);
    static const MarkPalette darkContrast = highContrast(true);
    if (s_contrast)
        return s_dark ? darkContrast : lightContrast;
    return s_dark ? MarkPalette::dark() : MarkPalette::light();
}

QColor buttonFace()
{
    return s_contrast ? colours().paper : s_dark ? QColor(0x31363b) : QColor(0xfcfcfc);
}

QColor hoverFace()
{
    return s_contrast ? colours().selectedRow : s_dark ? QColor(0x353a3f) : QColor(0xdfe3e6);
}

QRectF mirrored(const QRectF &box, double width)
{
    return QGuiApplication::isRightToLeft() ? QRectF(width - box.right(), box.top(), box.width(), box.height()) : box;
}

QString isolated(const QString &text)
{
    constexpr QChar firstStrong(0x2068);
    constexpr QChar pop(0x2069);
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? firstStrong + text + pop : text;
}

QFont readingFont(double px, const QString &family)
{
    QFont font;
    QStringList families{u"Noto Serif"_s, u"Source Serif 4"_s, u"Charis SIL"_s, u"DejaVu Serif"_s, u"serif"_s};
    if (!family.isEmpty())
        families.prepend(family);
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(px));
    return font;
}

QFont uiFont(double px, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const double base = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
    font.setPixelSize(std::max(11, qRound(base * px / 13.0)));
    font.setWeight(weight);
    return font;
}

Theme &Theme::instance()
{
    static Theme *theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new QuietStyle);
    QApplication::setFont(applicationFont());
    const auto follow = [this](Qt::ColorScheme scheme) {
        m_systemDark = scheme == Qt::ColorScheme::Dark;
        apply();
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
    follow(QGuiApplication::styleHints()->colorScheme());
}

void Theme::choose(const QString &name)
{
    m_name = name;
    apply();
}

void Theme::chooseMotion(const QString &name)
{
    const bool reduced = s_still = name == "reduced"_L1;
    QGuiApplication::styleHints()->setCursorFlashTime(reduced ? 0 : -1); // -1: as the system has it
    for (const Qt::UIEffect effect :
         {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip}) {
        if (!m_effects.contains(effect))
            m_effects.insert(effect, QApplication::isEffectEnabled(effect));
        QApplication::setEffectEnabled(effect, !reduced && m_effects.value(effect));
    }
}

bool Theme::reducesMotion()
{
    return isStill();
}

void Theme::apply()
{
    const bool system = m_name != "light"_L1 && m_name != "dark"_L1;
    m_dark = system ? m_systemDark : m_name == "dark"_L1;
    s_dark = m_dark;
    s_contrast = m_name == "contrast"_L1;
    const QPalette palette = paletteOf(colours());
    QApplication::setPalette(palette);
    QPalette fields = palette;
    fields.setColor(QPalette::Highlight, colours().press); // selected words, where a selected row would be too pale
    QApplication::setPalette(fields, "QLineEdit");
    QApplication::setPalette(fields, "QPlainTextEdit");
    QToolTip::setPalette(palette);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationPaletteChange); // all have it before anyone asks
    Q_EMIT changed();
}

} // namespace galley
