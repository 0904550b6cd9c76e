// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times of day among the words of a sentence.
#pragma once

#include "app/compare/factfinder.h"
#include "app/compare/factwords.h"

namespace galley
{

/** The date or time that begins at word @p at, with the number of words it takes; count 0 where there is none. */
struct FoundDate {
    Fact fact;
    int count = 0;
};
FoundDate dateAt(const QList<FactWord> &words, int at, const QString &language, const QDate &published);

} // namespace galley
