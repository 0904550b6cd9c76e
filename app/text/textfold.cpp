// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/textfold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace galley
{

namespace
{
bool isInvisible(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

/** What @p c is folded into; empty where it stays. */
QStringView replacement(char16_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0x00B4:
    case 0x0060:
    case 0x02BC:
        return u"'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
        return u"\"";
    case 0xFB00:
        return u"ff";
    case 0xFB01:
        return u"fi";
    case 0xFB02:
        return u"fl";
    case 0xFB03:
        return u"ffi";
    case 0xFB04:
        return u"ffl";
    case 0xFB05:
    case 0xFB06:
        return u"st";
    case 0x0132:
        return u"IJ";
    case 0x0133:
        return u"ij";
    default:
        return QChar::isSpace(c) ? QStringView(u" ") : QStringView();
    }
}

const icu::Normalizer2 &nfc()
{
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFCInstance(status); // ICU's data is linked in: this cannot fail
}

/** The end of the run at @p from that composes only within itself. */
qsizetype runEnd(QStringView text, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < text.size()) {
        const char16_t c = text[end].unicode();
        if (c < 0x0300)
            break;
        if (QChar::isLowSurrogate(c)) {
            ++end;
            continue;
        }
        const bool pair = QChar::isHighSurrogate(c) && end + 1 < text.size();
        const char32_t point = pair ? QChar::surrogateToUcs4(text[end], text[end + 1]) : char32_t(c);
        if (nfc().hasBoundaryBefore(UChar32(point)))
            break;
        end += pair ? 2 : 1;
    }
    return end;
}

void append(FoldedText &result, QStringView units, qsizetype origin)
{
    result.text += units;
    result.origin.resize(result.text.size(), origin);
}
} // namespace

TextRange FoldedText::original(const TextRange &folded) const
{
    const qsizetype last = text.size();
    const qsizetype start = std::clamp<qsizetype>(folded.start, 0, last);
    const qsizetype end = std::clamp<qsizetype>(folded.end, start, last);
    if (start == end)
        return {origin[start], origin[start]};
    qsizetype after = end; // a ligature or a composed letter ends where the next unit of another origin begins
    while (after < last && origin[after] == origin[end - 1])
        ++after;
    return {origin[start], origin[after]};
}

FoldedText folded(QStringView text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.origin.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        const bool plain = c < 0x00A0 && c != u'`';
        if (plain && (i + 1 == text.size() || text[i + 1].unicode() < 0x0300)) {
            append(result, QChar::isSpace(c) ? QStringView(u" ") : text.sliced(i, 1), i);
            ++i;
            continue;
        }
        if (isInvisible(c)) {
            ++i;
            continue;
        }
        const qsizetype end = runEnd(text, i);
        const QStringView other = replacement(c);
        if (!other.isEmpty()) {
            append(result, other, i);
            ++i;
            continue;
        }
        const QStringView run = text.sliced(i, end - i);
        if (end - i > 1)
            append(result, run.toString().normalized(QString::NormalizationForm_C), i);
        else
            append(result, run, i);
        i = end;
    }
    result.origin << text.size();
    return result;
}

QString wordKey(QStringView word)
{
    const bool ascii = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 && c != u'`'; });
    if (ascii)
        return word.toString().toLower();
    QString key = folded(word).text.toCaseFolded();
    key.replace(u'ß', QStringLiteral("ss"));
    if (std::ranges::all_of(key, [](QChar c) { return c.unicode() < 0x80; }))
        return key;
    key = key.normalized(QString::NormalizationForm_D);
    key.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return key.normalized(QString::NormalizationForm_C);
}

QString wellFormed(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool pair = result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (result[i].isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace galley
