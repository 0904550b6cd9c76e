// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of one line: what can be told without knowing what stands around it.
#pragma once

#include <QString>

#include <limits>

namespace galley
{

/** White space of markup squeezed; no-break spaces stay inside, as the author set them. */
QString squeezed(const QString &line);

/** The number of runs between white space; where there are more than @p most, one more than that. */
int countWords(QStringView text, int most = std::numeric_limits<int>::max() - 1);

/** Ends as prose does: with a terminator, a colon, a comma or a closing quotation mark. */
bool endsAsProse(QStringView text);

/** Ends with a terminator, closing marks behind it left out: a headline does not. */
bool endsWithStop(QStringView text);

/** Ends with the quotation mark of a title or a few words, no terminator before it, and has headline capitals. */
bool isQuotingHeadline(QStringView text);

/** "By Ruth Amsel", "Von Henrike Aßmann, NDA": names its author with a word before. */
bool hasBylineWord(QStringView text);

/** "Ruth Amsel and Piet Lorne", "Tobias Fenwick in Brenna": nothing but capitalised words and what joins them. */
bool looksLikeNames(QStringView text);

/** "Home > News > Port Ellery", "Subscribe | Log in". */
bool looksLikeNavigation(QStringView text);

/** What a wire sends for its computers: "BC-EU--Ferry, 1st Ld-Writethru", "bdt0123 3 vm 250 dpa 0456",
 * "Verkehr/Schifffahrt/Norwegen/". */
bool isWireCode(QStringView text);

/** Has an e-mail address. */
bool hasMailAddress(QStringView text);

/** Begins as an item of a list. */
bool isListItem(QStringView text);

/** The author of a byline: without the word before, the agency or office behind. */
QString authorOf(QStringView byline);

} // namespace galley
