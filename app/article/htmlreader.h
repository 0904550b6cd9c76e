// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages: the article found in the tree, everything else kept as furniture.
#pragma once

#include "app/article/articledraft.h"

namespace galley
{

/** Reads a page or a fragment. Nothing is fetched, no script is run. Any thread. */
ArticleDraft readHtml(const QString &html);

/** The charset that a page names in its first bytes (meta or XML declaration); empty where it names none. */
QString declaredHtmlCharset(const QByteArray &bytes);

} // namespace galley
