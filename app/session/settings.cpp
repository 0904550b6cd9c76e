// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of settings, and the store behind it.
#include "app/session/settings.h"

#include "app/report/reportwriter.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace galley
{

namespace
{
/** The login's full name as the system knows it, else the login. */
QString loginName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid())) {
        const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
    }
#endif
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

const SettingRow &rowOf(Setting setting)
{
    return *std::ranges::find(settingTable(), setting, &SettingRow::setting);
}
} // namespace

const QList<SettingRow> &settingTable()
{
    static const QList<SettingRow> table = {
        {Setting::Author, "annotations/author", loginName()},
        {Setting::RecentSessions, "recent/sessions", QStringList()},
        {Setting::RecentContents, "recent/contents", QStringList()},
        {Setting::OpenSessions, "recent/open-sessions", QStringList()},
        {Setting::RecentFiles, "recent/files", QStringList()},
        {Setting::Theme, "view/theme", QStringLiteral("system")},
        {Setting::Motion, "view/motion", QStringLiteral("system")},
        {Setting::ReadingFont, "view/reading-font", QString()},
        {Setting::ReadingSize, "view/reading-size", 15},
        {Setting::AlignRows, "view/align-rows", true},
        {Setting::LinkScrolling, "view/link-scrolling", true},
        {Setting::ShowMoves, "view/show-moves", QStringLiteral("current")},
        {Setting::ProseHighlighting, "view/prose-highlighting", true},
        {Setting::AlwaysRight, "proof/always-right", QStringList()},
        {Setting::Variants, "proof/variants", QStringList()},
        {Setting::English, "proof/english", QStringLiteral("both")},
        {Setting::ExportEnding, "export/ending", reportEndings().first()},
        {Setting::ExportLayout, "export/layout", arrangementName(PageOptions().arrangement)},
        {Setting::ExportPaper, "export/paper", paperName({})},
        {Setting::ExportParts, "export/parts", partNames()},
        {Setting::ExportForms, "export/forms", QStringList()},
        {Setting::ExportTextSize, "export/text-size", PageOptions().textSize},
        {Setting::ExportMargins, "export/margins", marginsOf({})},
        {Setting::WindowGeometry, "window/geometry", QByteArray()},
        {Setting::WindowState, "window/state", QByteArray()},
        {Setting::Language, "window/language", QString()},
        {Setting::Shortcuts, "window/shortcuts", QStringList()},
        {Setting::MinimumWords, "view/minimum-words", 6},
    };
    return table;
}

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("galley"), QStringLiteral("galley"))
{
}

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    QVariant stored = m_store.value(QLatin1StringView(row.key), row.fallback);
    return stored.convert(row.fallback.metaType()) ? stored : row.fallback;
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    if (this->value(setting) == value)
        return;
    m_store.setValue(QLatin1StringView(rowOf(setting).key), value);
    Q_EMIT changed(setting);
}

} // namespace galley
