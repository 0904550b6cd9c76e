// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of Galley, in one table: key, type, default.
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace galley
{

/** The settings, by name. The table in settings.cpp gives each its stored key and its default. */
enum class Setting {
    Author,            ///< QString: who signs annotations; default: the login's full name.
    RecentSessions,    ///< QStringList of paths, newest first, at most 12.
    RecentContents,    ///< QStringList: what was in the recent sessions; see recentsessions.h.
    OpenSessions,      ///< QStringList of paths of named sessions that windows have open, or had when they crashed.
    RecentFiles,       ///< QStringList of paths, newest first, at most 20.
    Theme,             ///< "system", "light" or "dark".
    Motion,            ///< "system" or "reduced": whether anything may flash or glide.
    ReadingFont,       ///< QString family; empty: Noto Serif and its fallbacks.
    ReadingSize,       ///< int, px at 100 %, 11 to 28.
    AlignRows,         ///< bool.
    LinkScrolling,     ///< bool.
    ShowMoves,         ///< "none", "current" or "all".
    ProseHighlighting, ///< bool.
    AlwaysRight,       ///< QStringList: words that are never flagged.
    Variants,          ///< QStringList of "one=another": both spellings are right.
    English,           ///< "both", "en_US" or "en_GB".
    ExportEnding,      ///< "pdf", "html", "json", "csv" or "md": the kind of report that was made last.
    ExportLayout,      ///< See arrangementNames().
    ExportPaper,       ///< See paperName().
    ExportParts,       ///< QStringList; see partNames().
    ExportForms,       ///< QStringList; see pdfFormNames().
    ExportTextSize,    ///< double, in points.
    ExportMargins,     ///< double, in mm.
    WindowGeometry,    ///< QByteArray.
    WindowState,       ///< QByteArray.
    Language,          ///< UI language, BCP 47; empty: the system's.
    Shortcuts,         ///< QStringList of "command id=keys", keys parted by "; ": those that a person changed.
    MinimumWords,      ///< int, 2 to 50: passages with fewer words count as short where short ones are left out.
};

/** One row of the table. */
struct SettingRow {
    Setting setting;
    const char *key;
    QVariant fallback;
};
const QList<SettingRow> &settingTable();

/** Reads and writes settings. GUI thread. */
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(QObject *parent = nullptr);

    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

Q_SIGNALS:
    void changed(galley::Setting setting);

private:
    QSettings m_store;
};

} // namespace galley
