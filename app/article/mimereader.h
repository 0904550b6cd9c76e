// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Saved pages in one file (MHTML) and mails: the HTML part, else the plain one.
#pragma once

#include "app/article/formats.h"

namespace galley
{

/** Whether @p bytes begin with the headers of a MIME document. */
bool isMime(const QByteArray &bytes);

/** Reads the first HTML part, else the first text part. Errors: Damaged. Any thread. */
Result<ArticleDraft> readMime(const QByteArray &bytes, ReadContext &context);

} // namespace galley
