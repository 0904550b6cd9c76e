// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the process that reads one article is asked and answers, as CBOR (RFC 8949).
#pragma once

#include "app/article/formats.h"

#include <QByteArray>

namespace galley
{

/** What is asked, without the bytes of the document, which follow the encoded request as they are. */
QByteArray encodedRequest(const ReadContext &context);

/** Takes the request off the front of @p bytes and leaves the document in them. Errors: Internal. */
Result<ReadContext> takeRequest(QByteArray &bytes);

/** What came of it: the draft and what @p context has learned, or the error. Unpaired surrogates become "?". */
QByteArray encodedAnswer(const Result<ArticleDraft> &draft, const ReadContext &context);

/**
 * The draft or the error that @p bytes hold; what the reader learned goes into @p context. Errors of its own: Internal,
 * where @p bytes are no answer.
 */
Result<ArticleDraft> decodedAnswer(const QByteArray &bytes, ReadContext &context);

} // namespace galley
