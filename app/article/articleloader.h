// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in for articles: from a file, from bytes, or from text on the clipboard.
#pragma once

#include "app/article/article.h"
#include "app/base/progress.h"
#include "app/base/result.h"

namespace galley
{

/** A role that a person gave to one block. */
struct RoleByHand {
    int paragraph = 0; ///< Index into Article::paragraphs.
    Role role = Role::Body;
    QString text = {}; ///< What the block said, to find it again; empty: the index counts alone.

    friend bool operator==(const RoleByHand &, const RoleByHand &) = default;
};

/** What a person has overruled about the reading of one article. */
struct ReadOptions {
    QString encoding; ///< IANA name; empty: find out.
    QString language; ///< BCP 47; empty: find out.
    QString password; ///< For encrypted files.
    QList<RoleByHand> roles;

    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

/**
 * Reads the file at @p path, by its content and not by its name alone. Never touches the network. Any thread.
 * Errors: Unreadable, Unsupported, Damaged, TooLarge, Encrypted, Cancelled; the message names what to do.
 */
Result<Article> loadArticle(const QString &path, const ReadOptions &options, Progress &progress);

/** The same for bytes already in memory; @p name decides only where the content does not. */
Result<Article> readArticle(const QByteArray &bytes, const QString &name, const ReadOptions &options,
                            Progress &progress);

/** An untitled article from pasted or dropped text; @p html is used where it is not empty. */
Result<Article> articleFromClipboard(const QString &text, const QString &html, Progress &progress);

/** Fills in paragraphs, sentences, roles, language and facts of plain @p text (any line ends, paragraphs by lines). */
Article articleFromText(const QString &text, const QString &source = {}, const ReadOptions &options = {});

} // namespace galley
