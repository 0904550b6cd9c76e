// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How much Galley reads of a file, whatever its format: the one place for these figures.
#pragma once

#include <QtGlobal>

namespace galley::limits
{

inline constexpr qint64 fileBytes = 200LL << 20; ///< A larger file is refused.
inline constexpr qint64 textUnits = 64LL << 20;  ///< Longer decoded text is refused.
inline constexpr qint64 entryBytes = 64LL << 20; ///< One file in an archive, unpacked.
inline constexpr qint64 archiveRatio = 400;  ///< An entry that unpacks to more than this times the archive is a bomb.
inline constexpr int archiveEntries = 20000; ///< Files in one archive.
inline constexpr int pdfPages = 2000;        ///< Further pages are left out, with a notice.
inline constexpr int nestedElements = 400;   ///< Depth of HTML and XML.
inline constexpr int mimeDepth = 8;          ///< Parts inside parts of a saved page.
inline constexpr int rtfDepth = 500;         ///< Groups inside groups.

// ---- what is read in a process of its own, and what that process may take
inline constexpr qint64 apartMarkupBytes = 4LL << 20;   ///< Markup from this size on.
inline constexpr qint64 apartBytes = 32LL << 20;        ///< Anything else from this size on.
inline constexpr qint64 apartMemory = 2LL << 30;        ///< Address space, in bytes.
inline constexpr int apartCpuSeconds = 60;              ///< Processor time.
inline constexpr int apartWallSeconds = 180;            ///< By the clock; a busy machine gives less than all of it.
inline constexpr qint64 apartAnswerBytes = 256LL << 20; ///< What it may answer, encoded.

} // namespace galley::limits
