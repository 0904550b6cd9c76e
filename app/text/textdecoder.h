// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes into text: byte order marks, declarations, and detection (uchardet, checked against the words it yields).
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace galley
{

struct DecodedText {
    QString text;
    QString encoding;     ///< IANA name of what was used.
    bool guessed = false; ///< Neither marked, declared, forced nor self-evident (valid UTF-8).
    bool damaged = false; ///< Some bytes mean nothing in that encoding and became U+FFFD.
};

/** What is known about bytes before they are looked at. */
struct EncodingHints {
    QString forced;   ///< By hand; empty: find out. An unknown name is ignored.
    QString declared; ///< By the document or its transport; believed where the bytes allow it.
};

/** Decodes @p bytes; never fails. A byte order mark is not part of the text. Any thread. */
DecodedText decodeText(const QByteArray &bytes, const EncodingHints &hints = {});

/** The encodings that a person can choose, IANA names. */
QStringList knownEncodings();

} // namespace galley
