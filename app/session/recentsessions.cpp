// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recentsessions.h"

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype most = 12;
constexpr QChar separator = u'\n'; // between a path, its count and its articles

QString packed(const RecentSession &session)
{
    return (QStringList{session.path, QString::number(session.differing)} + session.articles).join(separator);
}
} // namespace

QList<RecentSession> recentSessions(const Settings &settings)
{
    QList<RecentSession> sessions;
    const QStringList contents = settings.value(Setting::RecentContents).toStringList();
    for (const QString &path : settings.value(Setting::RecentSessions).toStringList()) {
        RecentSession session{.path = path};
        const auto known = std::ranges::find_if(
            contents, [&path](const QString &line) { return line.section(separator, 0, 0) == path; });
        if (known != contents.end()) {
            const QStringList parts = known->split(separator);
            session.differing = parts.value(1).toInt();
            session.articles = parts.mid(2);
        }
        sessions << session;
    }
    return sessions;
}

void rememberSession(Settings &settings, const RecentSession &session)
{
    QList<RecentSession> sessions = recentSessions(settings);
    sessions.removeIf([&session](const RecentSession &other) { return other.path == session.path; });
    sessions.prepend(session);
    QStringList paths;
    QStringList contents;
    for (const RecentSession &each : sessions.first(std::min(sessions.size(), most))) {
        paths << each.path;
        if (!each.articles.isEmpty())
            contents << packed(each);
    }
    settings.setValue(Setting::RecentContents, contents);
    settings.setValue(Setting::RecentSessions, paths);
}

} // namespace galley
