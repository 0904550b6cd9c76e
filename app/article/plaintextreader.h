// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text: lines into blocks, hard-wrapped lines joined again.
#pragma once

#include "app/article/articledraft.h"

namespace galley
{

/** The blocks of @p text (any line ends). A line is a paragraph unless it is evidently wrapped. Any thread. */
ArticleDraft readPlainText(const QString &text);

} // namespace galley
