// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which language a text is in.
#pragma once

#include <QString>

namespace galley
{

/** BCP 47 ("en", "de", "zh", …) from script and function words; "und" where the text is too short to tell. Any thread.
 */
QString detectLanguage(QStringView text);

/** What the language with that BCP 47 tag is called in the program's own, such as "Englisch"; the tag where it has no
 * name. Any thread.
 */
QString languageWord(const QString &tag);

/** What the language with that tag is called in itself, as a list of languages has it, such as "Deutsch" or
 * "中文（中国）"; the tag where it has no name. Any thread.
 */
QString ownLanguageWord(const QString &tag);

} // namespace galley
