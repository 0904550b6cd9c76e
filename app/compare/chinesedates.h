// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times of day as Chinese writes them: 3月17日, 星期二, 昨天, 下午3时20分.
#pragma once

#include "app/compare/factdates.h"

namespace galley
{

/** As dateAt(), for Chinese words, which are single characters and figures. */
FoundDate chineseDateAt(const QList<FactWord> &words, int at, const QDate &published);

} // namespace galley
