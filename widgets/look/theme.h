// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The colours and the style of the window: light or dark, following the system unless a person chose.
#pragma once

#include "app/marks/markpalette.h"

#include <QFont>
#include <QHash>
#include <QObject>
#include <QRectF>

namespace galley
{

/** The palette that the window has now. GUI thread. */
const MarkPalette &colours();

/** Faces that only the window needs. */
QColor buttonFace();
QColor hoverFace();

/** @p box as it stands in a widget of @p width where the window is read from right to left; unchanged elsewhere. */
QRectF mirrored(const QRectF &box, double width);
/** @p text as one piece with a direction of its own (Unicode isolates) where the window is read from right to left;
 * unchanged elsewhere. For words of an article among those of the window. */
QString isolated(const QString &text);

/** The font of an article's text: the family that the settings name, else Noto Serif and its fallbacks. */
QFont readingFont(double px, const QString &family = {});
/** The window's own font at @p px (at 100 %). */
QFont uiFont(double px, QFont::Weight weight = QFont::Normal);

/** Sets style, font and palette of the application, the palette again whenever the system's scheme changes. */
class Theme : public QObject
{
    Q_OBJECT
public:
    /** The one theme of the running application; made on first use, after the QApplication. */
    static Theme &instance();

    /** "light", "dark", or anything else for the system's choice. Takes effect at once. */
    void choose(const QString &name);
    /** "reduced": nothing flashes or glides; "system": as the system has it. */
    void chooseMotion(const QString &name);
    static bool reducesMotion();

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    /** Colours are different now; icons and style are already renewed. */
    void changed();

private:
    explicit Theme(QObject *parent);
    void apply();

    QString m_name;
    QHash<Qt::UIEffect, bool> m_effects; ///< As the system has them.
    bool m_dark = false;
    bool m_systemDark = false;
};

} // namespace galley
