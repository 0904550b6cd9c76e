// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that turn a claim into its opposite, by language.
#pragma once

#include <QString>

namespace galley
{

/** Whether @p word (lower case) negates by itself: "not", "never", "didn't", "kein", "pas", …. */
bool isNegation(const QString &word, const QString &language);

} // namespace galley
