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

} // namespace galley::limits
