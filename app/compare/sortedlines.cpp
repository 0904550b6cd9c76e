// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/sortedlines.h"

#include <QFile>

#include <algorithm>

#include <unistd.h>

namespace galley
{

PieceReader::PieceReader(const QString &path)
    : m_file(std::make_unique<QFile>(path))
{
    if (m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        m_size = m_file->size();
}

PieceReader::~PieceReader() = default;
PieceReader::PieceReader(PieceReader &&) noexcept = default;

std::string PieceReader::read(qint64 offset, qint64 count) const
{
    std::string bytes(size_t(std::clamp<qint64>(m_size - offset, 0, count)), '\0');
    const ssize_t found = bytes.empty() ? 0 : ::pread(m_file->handle(), bytes.data(), bytes.size(), offset);
    bytes.resize(size_t(std::max<ssize_t>(0, found)));
    return bytes;
}

std::string PieceReader::readTo(qint64 offset, char end) const
{
    constexpr qint64 piece = 512; // most lines of a dictionary are shorter
    std::string bytes;
    for (size_t at = std::string::npos; at == std::string::npos;) {
        const std::string more = read(offset + qint64(bytes.size()), piece);
        at = more.find(end);
        bytes.append(more, 0, at);
        if (more.empty())
            break;
    }
    return bytes;
}

SortedLines::SortedLines(const QString &path)
    : m_file(path)
{
    constexpr qint64 block = 4096;
    for (qint64 at = 0; at < m_file.size();) {
        m_blocks.push_back({m_file.readTo(at, ' '), at});
        at += block;
        at += qint64(m_file.readTo(at, '\n').size()) + 1;
    }
}

std::string SortedLines::lineOf(std::string_view word) const
{
    const auto behind = std::ranges::upper_bound(m_blocks, word, {}, &Block::word);
    if (behind == m_blocks.begin())
        return {};
    const qint64 from = std::prev(behind)->offset;
    const std::string lines = m_file.read(from, (behind == m_blocks.end() ? m_file.size() : behind->offset) - from);
    for (size_t start = 0; start < lines.size();) {
        const size_t end = std::min(lines.find('\n', start), lines.size());
        const std::string_view line = std::string_view(lines).substr(start, end - start);
        if (line.substr(0, line.find(' ')) == word)
            return std::string(line);
        start = end + 1;
    }
    return {};
}

} // namespace galley
