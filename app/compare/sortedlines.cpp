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
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    m_size = m_file->size();
    constexpr qint64 small = 1 << 16;
    if (m_size <= small)
        m_whole = read(0, m_size);
}

PieceReader::~PieceReader() = default;
PieceReader::PieceReader(PieceReader &&) noexcept = default;

std::string PieceReader::read(qint64 offset, qint64 count) const
{
    const auto wanted = size_t(std::clamp<qint64>(m_size - offset, 0, count));
    if (!m_whole.empty() && wanted > 0)
        return m_whole.substr(size_t(offset), wanted);
    std::string bytes;
    bytes.resize_and_overwrite(wanted, [&](char *room, size_t size) {
        return size_t(std::max<ssize_t>(0, ::pread(m_file->handle(), room, size, offset)));
    });
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
    constexpr qint64 block = 1024;
    constexpr qint64 piece = 1 << 16;
    qint64 next = 0; // where the next block may begin
    std::string lines;
    for (qint64 from = 0; from < m_file.size(); from += qint64(lines.size())) {
        lines = m_file.read(from, piece);
        if (lines.empty())
            return;
        if (const size_t end = lines.rfind('\n'); end != std::string::npos)
            lines.resize(end + 1); // the rest is read again
        else
            lines += m_file.readTo(from + qint64(lines.size()), '\n') + '\n';
        for (size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1) {
            if (from + qint64(at) < next)
                continue;
            m_blocks.push_back({lines.substr(at, lines.find_first_of(" \n", at) - at), from + qint64(at)});
            next = from + qint64(at) + block;
        }
    }
}

std::string SortedLines::lineOf(std::string_view word) const
{
    const auto behind = std::ranges::upper_bound(m_blocks, word, {}, &Block::word);
    if (behind == m_blocks.begin())
        return {};
    const qint64 from = std::prev(behind)->offset;
    const std::string lines = m_file.read(from, (behind == m_blocks.end() ? m_file.size() : behind->offset) - from);
    const std::string begin = '\n' + std::string(word) + ' ';
    size_t start = 0;
    if (!lines.starts_with(std::string_view(begin).substr(1))) {
        start = lines.find(begin);
        if (start == std::string::npos)
            return {};
        ++start;
    }
    return lines.substr(start, lines.find('\n', start) - start);
}

} // namespace galley
