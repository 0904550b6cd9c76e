// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/dateline.h"

#include <QRegularExpression>

namespace galley
{

qsizetype datelineLength(QStringView paragraph)
{
    constexpr qsizetype longest = 90;
    // An agency in brackets or between strokes, with or without a place before it.
    static const QRegularExpression agency(
        QStringLiteral("^(?:[\\p{Lu}\\d][\\p{L}\\d.,'’ -]{0,60})?"
                       "(?:\\((?=[^)]*\\p{Lu}|(?:\\p{Ll}{2,4}/?)+\\))[\\p{L}/. ]{2,25}\\)|/[\\p{L} ]{3,25}/)"
                       "\\s*[—–:_-]+\\s*(?=[\\p{Lu}\\p{Lt}\\p{P}\\d])"));
    // A place in capitals, then perhaps a region and a day, then a dash between blanks.
    static const QRegularExpression place(
        QStringLiteral("^(?:St\\.|\\p{Lu}[\\p{Lu}.'’-]+)(?:[ ,]+(?:[\\p{Lu}\\d][\\p{L}\\d.'’-]*|de|la|di|am|an|der))*,?"
                       "\\s*(?:—|–|--|(?<=\\s)-(?=\\s))\\s*(?=[\\p{Lu}\\p{Lt}\\p{P}\\d])"));
    const QString head = paragraph.first(std::min(paragraph.size(), longest)).toString();
    for (const QRegularExpression &form : {agency, place}) {
        const QRegularExpressionMatch match = form.match(head);
        if (match.hasMatch())
            return match.capturedLength();
    }
    // "(CNS) Bishops said": an agency alone, without a dash.
    static const QRegularExpression alone(QStringLiteral("^\\(\\p{Lu}{2,6}\\)\\s+"));
    const QRegularExpressionMatch match = alone.match(head);
    return match.hasMatch() ? match.capturedLength() : 0;
}

} // namespace galley
