// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the program's translations, for both faces.
#pragma once

#include <QString>
#include <QStringList>

namespace galley
{

/**
 * Makes tr() speak @p language (BCP 47; empty: the system's) from now on, Qt's own words included. English plurals are
 * a translation too, so this is called in any case. Needs a QCoreApplication; GUI thread.
 */
void useLanguage(const QString &language);

/** The languages that the program speaks, as BCP 47 codes: English and those with a translation, sorted. */
QStringList translatedLanguages();

} // namespace galley
