// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions that were open last, and what was in them, so that a list can say so without opening any.
#pragma once

#include "app/session/settings.h"

#include <QStringList>

namespace galley
{

/** A session on disk as it was when it was last open. */
struct RecentSession {
    QString path;
    QStringList articles = {}; ///< How each article is called, in the order of the panes; empty where nothing is known.
    int differing = -1;        ///< How many claims differed; -1: it was not compared.

    friend bool operator==(const RecentSession &, const RecentSession &) = default;
};

/** Newest first, at most 12; also those that are gone from disk by now. GUI thread. */
QList<RecentSession> recentSessions(const Settings &settings);

/** Puts @p session first; the oldest of too many is forgotten, with its articles. GUI thread. */
void rememberSession(Settings &settings, const RecentSession &session);

} // namespace galley
