// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that Safari saved in one file (.webarchive).
#pragma once

#include "app/article/formats.h"

namespace galley
{

/** Whether @p bytes are a property list, binary or XML, with a saved page in it. */
bool isWebArchive(const QByteArray &bytes);

/** Reads the main page; what else was saved with it (frames, pictures, styles) is not looked at. Errors: Damaged,
 * Unsupported (the page is no text). Any thread. */
Result<ArticleDraft> readWebArchive(const QByteArray &bytes, ReadContext &context);

} // namespace galley
