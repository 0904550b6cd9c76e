// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of formats: how each is recognised and what reads it. A new format is one row.
#pragma once

#include "app/article/articledraft.h"
#include "app/base/progress.h"
#include "app/base/result.h"

#include <QStringList>

namespace galley
{

/** What a reader gets and what it tells besides the draft. */
struct ReadContext {
    QString name;     ///< Path or name of the document.
    QString encoding; ///< In: by hand, or empty. Out: IANA name; empty where it means nothing.
    QString password;
    bool encodingGuessed = false; ///< Out.
    QStringList notices;          ///< Out: translated sentences.
    Progress progress;
};

/** One format. */
struct Format {
    const char *mediaType;
    QStringList suffixes; ///< Lower case, without the dot.
    /** Whether @p bytes are of this format; the name counts only where the content cannot tell. */
    bool (*recognises)(const QByteArray &bytes, const QString &name);
    Result<ArticleDraft> (*read)(const QByteArray &bytes, ReadContext &context);
};

/** In the order in which they are tried; plain text, which takes everything, is last. */
const QList<Format> &formats();

/** Decodes @p bytes and says in @p context how; @p declared: what the document names. Errors: TooLarge. */
Result<QString> decodedText(const QByteArray &bytes, const QString &declared, ReadContext &context);

/** Whether @p bytes are to be read in a process of their own: PDF, RTF, archives, and what is very large. Only looks at
 * the first bytes and the size; parses nothing. */
bool isReadApart(const QByteArray &bytes);

/** Finds the format of @p bytes and reads them, in this process. Sets the draft's media type. Any thread. */
Result<ArticleDraft> readDraft(const QByteArray &bytes, ReadContext &context);

/** The suffixes of all formats: for dialogs and folders. */
QStringList readableSuffixes();

} // namespace galley
