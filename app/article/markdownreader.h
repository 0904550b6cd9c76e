// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown: its paragraphs as the reader sees them, without the marks; facts from a YAML head.
#pragma once

#include "app/article/articledraft.h"

namespace galley
{

/** Reads Markdown (CommonMark's blocks; emphasis, links, code and images in lines). Any thread. */
ArticleDraft readMarkdown(const QString &text);

} // namespace galley
