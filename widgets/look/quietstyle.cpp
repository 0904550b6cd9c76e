// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/quietstyle.h"

#include "widgets/look/theme.h"

#include <QGuiApplication>

namespace galley
{

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint == SH_Widget_Animation_Duration && Theme::reducesMotion())
        return 0;
    if (hint == SH_UnderlineShortcut) // no lines under the mnemonics until Alt is held
        return QGuiApplication::queryKeyboardModifiers() & Qt::AltModifier ? 1 : 0;
    if (hint == SH_ComboBox_Popup) // a list under what is chosen, not a menu over it
        return 0;
    return ListStyle::styleHint(hint, option, widget, data);
}

} // namespace galley
