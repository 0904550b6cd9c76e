// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/sentencemarks.h"

#include <QList>

#include <algorithm>

namespace galley
{

bool isSpace(QChar c)
{
    return c.isSpace();
}

bool isClosing(char16_t c)
{
    switch (c) {
    case u'"':
    case u'\'':
    case u')':
    case u']':
    case u'}':
    case 0x2019:
    case 0x201D:
    case 0x201C:
    case 0x00BB:
    case 0x00AB:
    case 0x203A:
    case 0x2018:
    case 0x300D:
    case 0x300F:
    case 0xFF09:
    case 0x3009:
    case 0x300B:
    case 0x3011:
    case 0xFF02:
    case u'*':
    case u'_':
        return true;
    default:
        return false;
    }
}

bool isOpeningOrBullet(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'"' || u == u'\'' || u == u'(' || u == u'[' || u == 0x00BF || u == 0x00A1 ||
           c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote || u == 0x00BB ||
           u == 0x201C || u == 0x2022 || u == 0x2013 || u == 0x2014 || u == u'-';
}

bool isDot(char16_t c)
{
    return c == u'.' || c == 0x2024 || c == 0x2026;
}

bool endsWithoutSpace(char16_t c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF0E || c == 0xFF61;
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80 && c.unicode() <= 0xFFEF && !(c.unicode() >= 0xA000 && c.unicode() <= 0xF8FF);
}

bool isOpening(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
}

bool isArabicInitial(QStringView word)
{
    constexpr char16_t lengthening = 0x0640;
    return !word.isEmpty() && word[0].isLetter() && word[0].script() == QChar::Script_Arabic &&
           (word.size() == 1 || (word.size() == 2 && word[1] == lengthening));
}

bool isDoubleInitial(QStringView word)
{
    return word.size() >= 3 && word.contains(u'-') && std::ranges::all_of(word.split(u'-'), [](QStringView part) {
               return !part.isEmpty() && part[0].isUpper() && (part.size() == 1 || part.sliced(1) == u".");
           });
}

} // namespace galley
