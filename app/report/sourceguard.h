// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what an article was read from: no report is written over it.
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

namespace galley
{

/**
 * Whether a report may be written to @p path. Looks at the files themselves, so that links and other spellings of a
 * path count as well. Any thread. Errors: Usage (one of @p articles was read from there).
 */
Result<void> guardSources(const QList<Article> &articles, const QString &path);

} // namespace galley
