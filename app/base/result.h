// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as values: Result<T> holds a T or an Error that says what happened and what to do next.
#pragma once

#include <QString>
#include <expected>

namespace galley
{

/** Why something failed. */
struct Error {
    enum class Code {
        Unreadable,  ///< The file is missing, is a folder or may not be read.
        Unsupported, ///< Its content is of no kind that Galley opens.
        Damaged,     ///< It is of a known kind but broken.
        TooLarge,    ///< A stated limit is exceeded.
        Encrypted,   ///< A password is needed.
        Unwritable,  ///< The place cannot be written to, or is full.
        Cancelled,   ///< Somebody asked to stop.
        Usage,       ///< The request itself makes no sense.
        Internal,    ///< A bug.
    };

    Code code = Code::Internal;
    QString message;       ///< One translated sentence: what happened and what to do next.
    QString detail;        ///< The library's own words, untranslated; may be empty.
    QString file;          ///< The file concerned, as it was named; may be empty.
    qsizetype offset = -1; ///< Where in it, in bytes; -1 where that means nothing.

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/** Short for a failed Result. */
inline std::unexpected<Error> failure(Error::Code code, const QString &message, const QString &file = {},
                                      const QString &detail = {})
{
    return std::unexpected(Error{.code = code, .message = message, .detail = detail, .file = file});
}

} // namespace galley
