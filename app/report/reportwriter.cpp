// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportwriter.h"

#include "app/base/savefile.h"
#include "app/base/tr.h"
#include "app/report/htmlreport.h"
#include "app/report/jsonreport.h"
#include "app/report/sourceguard.h"
#include "app/report/tablereport.h"

#include <QFileInfo>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    GALLEY_TR(ReportWriter)
};

QString endingOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

QStringList reportEndings()
{
    return {u"pdf"_s, u"html"_s, u"json"_s, u"csv"_s, u"md"_s};
}

Result<void> checkEnding(const QString &path)
{
    const QString ending = endingOf(path);
    if (reportEndings().contains(ending) || ending == u"htm")
        return {};
    return failure(
        Error::Code::Usage,
        Tr::tr("A report ends in %1. Give “%2” one of these endings.").arg(reportEndings().join(u", "_s), path), path);
}

QStringList reportFiles(const QString &path)
{
    if (endingOf(path) == u"csv")
        return {path, path.chopped(4) + u"-findings"_s + path.last(4)};
    return {path};
}

Result<void> writeReport(const ReportInput &input, const PageOptions &options, const QString &path, Progress &progress)
{
    if (const auto known = checkEnding(path); !known)
        return known;
    const QStringList files = reportFiles(path);
    for (const QString &file : files) {
        if (const auto kept = guardSources(input.articles, file); !kept)
            return kept;
    }
    const QString ending = endingOf(path);
    if (ending == u"pdf")
        return writePdfReport(input, options, path, progress);
    if (ending == u"html" || ending == u"htm")
        return saveFile(htmlReport(input), path);
    if (ending == u"json")
        return saveFile(jsonReport(input), path);
    if (ending == u"md")
        return saveFile(markdownReport(input), path);
    const auto claims = saveFile(claimsCsv(input), files.first());
    return claims ? saveFile(findingsCsv(input), files.last()) : claims;
}

} // namespace galley
