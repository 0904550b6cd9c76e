// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDF: the text layer as paragraphs, hyphenation rejoined, running heads and page numbers as furniture.
#pragma once

#include "app/article/formats.h"

namespace galley
{

/** Reads the text of a PDF (poppler). Errors: Damaged, Encrypted. A PDF without text gives no blocks. Any thread. */
Result<ArticleDraft> readPdf(const QByteArray &bytes, ReadContext &context);

} // namespace galley
