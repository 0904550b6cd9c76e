// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes news-like text of any size for the benchmarks: the same seed gives the same text.
#pragma once

#include <QByteArray>
#include <QString>

namespace galley::bench
{

/** An article of about @p size characters in paragraphs of two to four sentences; words by Zipf's law from en_US.dic.
 */
QString makeArticle(int size, quint32 seed);

/** A saved news page of about @p size bytes around an article of 6,000 characters: menus, scripts, styles, boxes of
 * other stories, facts in JSON-LD. HTML in UTF-8. */
QByteArray makePage(int size, quint32 seed);

/** The same story by another hand: blocks of paragraphs change places and one word in five is another. */
QString rewritten(const QString &article, quint32 seed);

} // namespace galley::bench
