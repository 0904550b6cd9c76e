// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include "app/base/tr.h"
#include "app/cli/exitstatus.h"
#include "app/report/reportwriter.h"
#include "app/session/articlefiles.h"
#include "app/session/pipeline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(Batch)
};

QList<BatchItem> itemsInFolder(const QString &path)
{
    QList<BatchItem> items;
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::LocaleAware)) {
        const QStringList files = filesIn({folder.filePath(name)});
        if (files.size() > 1)
            items.append({name, files});
    }
    return items;
}

/** "12 first-story second-story": a number keeps the order and tells apart what is called alike. */
QString nameFor(const QStringList &files, qsizetype number)
{
    QStringList names{QString::number(number).rightJustified(3, u'0')};
    for (const QString &file : files.first(std::min<qsizetype>(files.size(), 3)))
        names << QFileInfo(file).completeBaseName().left(40);
    return names.join(u'-');
}

Result<QList<BatchItem>> itemsInList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable,
                       Tr::tr("The list “%1” could not be read: %2.").arg(path, file.errorString()), path);
    const QDir folder = QFileInfo(path).dir();
    QList<BatchItem> items;
    int number = 0;
    while (!file.atEnd()) {
        ++number;
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList files;
        for (const QString &name : line.split(u'\t', Qt::SkipEmptyParts))
            files << folder.filePath(name.trimmed());
        if (files.size() < 2)
            return failure(Error::Code::Usage,
                           Tr::tr("Line %1 of “%2” names one article. Two or more are needed, parted by tabs.")
                               .arg(number)
                               .arg(path),
                           path);
        items.append({nameFor(files, items.size() + 1), files});
    }
    return items;
}

Result<void> exportItem(const BatchItem &item, const Request &request)
{
    Progress progress;
    auto input = runPipeline(item.files, {}, progress);
    if (!input)
        return std::unexpected(input.error());
    const QString path = QDir(request.output).filePath(item.name + u'.' + request.ending);
    return writeReport(*input, request.pages, path, progress);
}
} // namespace

Result<QList<BatchItem>> batchItems(const QString &path)
{
    const bool isFolder = QFileInfo(path).isDir();
    auto items = isFolder ? Result<QList<BatchItem>>(itemsInFolder(path)) : itemsInList(path);
    if (items && items->isEmpty())
        return failure(Error::Code::Usage,
                       isFolder ? Tr::tr("“%1” holds no folder with two or more articles.").arg(path)
                                : Tr::tr("“%1” names no articles.").arg(path),
                       path);
    return items;
}

int exportBatch(const Request &request, QTextStream &err)
{
    const auto items = batchItems(request.batch);
    if (!items)
        return told(items.error(), err);
    if (!QDir().mkpath(request.output))
        return told(
            failure(Error::Code::Unwritable, Tr::tr("The folder “%1” could not be made.").arg(request.output)).error(),
            err);
    int failed = 0;
    for (qsizetype i = 0; i < items->size(); ++i) {
        err << "[" << i + 1 << "/" << items->size() << "] " << items->at(i).name << '\n';
        err.flush();
        if (const auto done = exportItem(items->at(i), request); !done) {
            ++failed;
            told(done.error(), err);
        }
    }
    if (failed == 0)
        return Done;
    return told(
        failure(Error::Code::Internal, Tr::tr("%1 of %2 reports could not be made.").arg(failed).arg(items->size()))
            .error(),
        err);
}

} // namespace galley
