// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the blocks of any reader into an Article: one text, roles, sentences, facts.
#pragma once

#include "app/article/articledraft.h"
#include "app/article/articleloader.h"

namespace galley
{

/** Normalises (NFC), splits glued tails, finds language, roles, facts and sentences. What @p options says wins. Any
 * thread. */
Article assembleArticle(ArticleDraft draft, const QString &source, const ReadOptions &options);

} // namespace galley
