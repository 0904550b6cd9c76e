// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of words, written as one line of text.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace galley
{

/** The words of @p list (UTF-8 or UTF-16), which are parted by blanks. */
inline QSet<QString> wordSet(QAnyStringView list)
{
    const QStringList words = list.toString().split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

} // namespace galley
