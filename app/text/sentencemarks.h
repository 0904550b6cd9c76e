// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The marks and words around the end of a sentence, one at a time. For SentenceSplitter.
#pragma once

#include <QString>

namespace galley
{

/** Any white space, the no-break kinds included. */
bool isSpace(QChar c);
bool isClosing(char16_t c);
bool isOpeningOrBullet(QChar c);
bool isDot(char16_t c);
/** Ideographic terminators need no white space behind them. */
bool endsWithoutSpace(char16_t c);
bool isWide(QChar c);
bool isOpening(QChar c);
/** One letter of a script without capitals that stands for a word: "د." for a doctor, "هـ." for the Hijra. */
bool isArabicInitial(QStringView word);
/** "J.-P" of "J.-P. Lorne". */
bool isDoubleInitial(QStringView word);

/** Pairs that are quotations or brackets; a straight mark closes itself. */
struct MarkPair {
    char16_t open;
    char16_t close;
};
inline constexpr MarkPair markPairs[] = {
    {0x201C, 0x201D}, {0x201E, 0x201C}, {0x201E, 0x201D}, {0x00AB, 0x00BB}, {0x00BB, 0x00AB}, {0x2018, 0x2019},
    {0x201A, 0x2018}, {u'"', u'"'},     {u'\'', u'\''},   {u'(', u')'},     {u'[', u']'},     {0x300C, 0x300D},
    {0x300E, 0x300F}, {0xFF08, 0xFF09}, {0x300A, 0x300B}, {0x3010, 0x3011},
};

} // namespace galley
