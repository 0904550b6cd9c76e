// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of news that say the opposite of each other: "confirmed" and "denied", "rose" and "fell".
#pragma once

#include "app/text/lexicon.h"

#include <QHash>

namespace galley
{

/** The opposites of one language; a lexicon of the same language gives the stems. Belongs to one thread. */
class Opposites
{
public:
    Opposites(const QString &language, const Lexicon &lexicon);

    /** Two words are opposites where these numbers are n and -n; 0 for a word without an opposite here. */
    int sideOf(const QString &stem) const { return m_sides.value(stem); }

private:
    QHash<QString, int> m_sides;
};

} // namespace galley
