// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words and sentences in any language that ICU knows, with what ICU leaves undone: abbreviations, initials, quotes.
#pragma once

#include "app/text/textrange.h"

#include <QList>
#include <QString>

namespace galley
{

enum class TokenKind { Word, Number, Punctuation };

/** A word, a number ("1,200.50", "5G" is a word) or one mark of punctuation. White space is between tokens. */
struct Token {
    TextRange range;
    TokenKind kind = TokenKind::Word;

    friend bool operator==(const Token &, const Token &) = default;
};

/** The tokens of @p text, in order. @p language is BCP 47 or "und". Any thread. */
QList<Token> tokens(QStringView text, const QString &language);

/** The sentences of one paragraph @p text, trimmed, in order; never empty ones. Any thread. */
QList<TextRange> sentences(QStringView text, const QString &language);

} // namespace galley
