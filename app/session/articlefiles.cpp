// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files stand for articles.
#include "app/session/articlefiles.h"

#include "app/article/formats.h"

#include <QCollator>
#include <QDir>

#include <algorithm>

namespace galley
{

using namespace Qt::StringLiterals;

QStringList articleNameFilters()
{
    QStringList filters = readableSuffixes();
    for (QString &filter : filters)
        filter.prepend("*."_L1);
    return filters;
}

QString sessionNameFilter()
{
    return u"*.galley"_s;
}

bool isSessionPath(const QString &path)
{
    return path.endsWith(".galley"_L1, Qt::CaseInsensitive);
}

namespace
{
/** Whether browsers made @p folder for the pictures and frames of a page beside it: "Story.html" and "Story_files" (or
 * "Story-Dateien", "Story_fichiers", "Story.fld" …). */
bool belongsToPage(const QDir &folder)
{
    const QString name = folder.dirName();
    const QFileInfoList beside =
        QDir(folder.absoluteFilePath(u".."_s)).entryInfoList({u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s}, QDir::Files);
    return std::ranges::any_of(beside, [&](const QFileInfo &page) {
        const QString base = page.completeBaseName();
        static const QString joints = u"-_."_s;
        return name.size() > base.size() && name.startsWith(base) && joints.contains(name[base.size()]);
    });
}
} // namespace

QStringList filesIn(const QStringList &paths)
{
    // The C locale knows no numbers in names.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    QStringList files;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (path.isEmpty() || !folder.exists()) {
            files << path;
            continue;
        }
        if (belongsToPage(folder))
            continue;
        QStringList names = folder.entryList(articleNameFilters(), QDir::Files | QDir::Readable);
        std::ranges::sort(names, [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        for (const QString &name : std::as_const(names))
            files << folder.filePath(name);
    }
    return files;
}

int leftOutOf(const QStringList &paths)
{
    int count = 0;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (path.isEmpty() || !folder.exists() || belongsToPage(folder))
            continue;
        for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            const bool isRead =
                entry.isFile() && entry.isReadable() && QDir::match(articleNameFilters(), entry.fileName());
            count += isRead || (entry.isDir() && belongsToPage(QDir(entry.filePath()))) ? 0 : 1;
        }
    }
    return count;
}

} // namespace galley
