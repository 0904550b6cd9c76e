// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents in zip archives: Word (DOCX), OpenDocument text (ODT) and EPUB books.
#pragma once

#include "app/article/formats.h"

namespace galley
{

/** Which of the three kinds of archive @p bytes are, by their content: "docx", "odt", "epub"; empty for none. */
QByteArray officeKind(const QByteArray &bytes);

/** Readers of the three. Errors: Damaged, TooLarge (an entry past the limits), Unsupported (encrypted). Any thread. */
Result<ArticleDraft> readDocx(const QByteArray &bytes, ReadContext &context);
Result<ArticleDraft> readOdt(const QByteArray &bytes, ReadContext &context);
Result<ArticleDraft> readEpub(const QByteArray &bytes, ReadContext &context);

} // namespace galley
