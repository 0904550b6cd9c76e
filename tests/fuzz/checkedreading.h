// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes with one named reader and holds the article against what every reader promises. Fuzzers and tests use it.
#pragma once

#include <QByteArray>
#include <QString>

namespace galley::test
{

/** The names of all readers: the first suffix of each row of formats() that has one. */
QStringList readerNames();

/**
 * Reads @p bytes with reader @p name, whatever format they are of, and finds roles and sentences. For
 * the readers of archives, bytes that are none are their main XML. Returns which promise
 * of Article is broken; empty where none is. A document that cannot be read must say why.
 */
QString brokenPromise(const QString &name, const QByteArray &bytes);

} // namespace galley::test
