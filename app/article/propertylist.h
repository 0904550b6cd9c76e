// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The property lists in which Safari saves a page, binary or XML: only what it takes to find one dictionary's values.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace galley
{

/** The strings and data in one dictionary of a property list, by key; strings as UTF-8. */
using PropertyValues = QHash<QString, QByteArray>;

/** Whether @p bytes are a property list whose top dictionary has the key @p key. Looks at the bytes, parses nothing. */
bool isPropertyListWith(const QByteArray &bytes, const QByteArray &key);

/**
 * The strings and data of the dictionary that the top dictionary holds under @p key; nothing where @p bytes are no such
 * list or are damaged. Follows no references but those on the way; time and memory are linear in @p bytes. Any thread.
 */
std::optional<PropertyValues> propertiesUnder(const QByteArray &bytes, const QString &key);

} // namespace galley
