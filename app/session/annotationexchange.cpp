// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace's annotations to and from W3C Web Annotation JSON-LD.
#include "app/session/annotationexchange.h"

#include "app/base/tr.h"
#include "app/report/websources.h"
#include "app/session/annotationlist.h"
#include "app/session/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace galley
{

using namespace Qt::StringLiterals;

namespace
{
struct Tr {
    GALLEY_TR(AnnotationExchange)
};
} // namespace

Result<void> exportAnnotations(Workspace &workspace, const QString &path)
{
    const QList<Annotation> &all = workspace.annotations()->annotations();
    const QString ending = QFileInfo(path).suffix().toLower();
    const QByteArray bytes = ending == "csv"_L1  ? annotationsCsv(all, workspace.articles())
                             : ending == "md"_L1 ? annotationsMarkdown(all, workspace.articles())
                                                 : toWebAnnotations(all, webSourcesOf(workspace.articles()));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Code::Unwritable, Tr::tr("%1 could not be written: %2.").arg(path, file.errorString()), path);
}

Result<ImportCount> importAnnotations(Workspace &workspace, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path);
    ImportCount count;
    const auto annotations = fromWebAnnotations(file.readAll(), webSourcesOf(workspace.articles()), &count.leftOut);
    if (!annotations) {
        Error error = annotations.error();
        error.file = path;
        return std::unexpected(error);
    }
    workspace.undoStack()->beginMacro(Tr::tr("Import annotations"));
    for (const Annotation &annotation : *annotations) {
        if (workspace.annotations()->find(annotation.id)) {
            ++count.known;
            continue;
        }
        workspace.annotations()->add(annotation);
        ++count.added;
    }
    workspace.undoStack()->endMacro();
    return count;
}

} // namespace galley
