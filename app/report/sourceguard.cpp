// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sourceguard.h"

#include "app/base/tr.h"

#include <QFileInfo>

#include <filesystem>

namespace galley
{

namespace
{

struct Tr {
    GALLEY_TR(SourceGuard)
};

/** False, too, where one of them is not there. */
bool isSameFile(const QString &one, const QString &other)
{
    std::error_code none;
    return std::filesystem::equivalent(QFileInfo(one).filesystemFilePath(), QFileInfo(other).filesystemFilePath(),
                                       none);
}

} // namespace

Result<void> guardSources(const QList<Article> &articles, const QString &path)
{
    for (const Article &article : articles) {
        if (isSameFile(article.source, path))
            return failure(Error::Code::Usage,
                           Tr::tr("“%1” is an article of this comparison. Give the report another name.").arg(path),
                           path);
    }
    return {};
}

} // namespace galley
