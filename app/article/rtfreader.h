// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rich Text Format: the paragraphs of the document, without fonts, pictures, headers and fields' codes.
#pragma once

#include "app/article/formats.h"

namespace galley
{

/** Reads RTF. Errors: Damaged (no end, too deeply nested). Any thread. */
Result<ArticleDraft> readRtf(const QByteArray &bytes, ReadContext &context);

} // namespace galley
