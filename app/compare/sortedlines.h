// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text files that are searched where they lie. They are not mapped: looking up the words of a long article would bring
// all of a dictionary into the memory of the program.
#pragma once

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QFile;

namespace galley
{

/** A file that is read in small pieces, and kept where it is small itself. Const functions from any thread. */
class PieceReader
{
public:
    /** Is empty where @p path cannot be read. */
    explicit PieceReader(const QString &path);
    ~PieceReader();
    PieceReader(PieceReader &&) noexcept;

    qint64 size() const { return m_size; }
    /** @p count bytes from @p offset, fewer at the end of the file. */
    std::string read(qint64 offset, qint64 count) const;
    /** The bytes from @p offset to before the next @p end, or to the end of the file. */
    std::string readTo(qint64 offset, char end) const;

private:
    std::unique_ptr<QFile> m_file;
    qint64 m_size = 0;
    std::string m_whole; ///< Of a small file.
};

/** A file whose lines are sorted by their first words, byte by byte. Const functions from any thread. */
class SortedLines
{
public:
    /** Has no line where @p path cannot be read. */
    explicit SortedLines(const QString &path);

    bool isEmpty() const { return m_blocks.empty(); }
    /** The line that begins with @p word and a blank, without its end; empty where there is none. */
    std::string lineOf(std::string_view word) const;

private:
    /** Some lines in a row. */
    struct Block {
        std::string word; ///< The first.
        qint64 offset = 0;
    };
    PieceReader m_file;
    std::vector<Block> m_blocks;
};

} // namespace galley
