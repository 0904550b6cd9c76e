// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures, dates and times of a sentence as values, however they are written, and whether two of them agree.
#pragma once

#include "app/text/segmenter.h"

#include <QDate>

namespace galley
{

/** One figure, date or time of day. */
struct Fact {
    enum class Kind { Number, Ordinal, Date, Time };
    Kind kind = Kind::Number;
    TextRange range;     ///< The words, in the text that was searched.
    TextRange core;      ///< The figure alone, without its unit; equals range for dates and times.
    double value = 0;    ///< In the base unit; minutes after midnight for a time.
    double written = 0;  ///< The figure as it stands, whatever its unit; 0 for dates and times.
    double upTo = 0;     ///< The other end of a range or score ("10-15", "2 to 3", "3-2"); 0 for a single figure.
    double slack = 0;    ///< How far from value it may be: 0 for an exact figure.
    bool about = false;  ///< "about", "roughly".
    bool orMore = false; ///< "at least", "more than".
    bool orLess = false; ///< "up to", "fewer than".
    QString unit;        ///< "%", "USD", "m", "m²", "kg", "l", "s", "age", …; empty for a plain count.
    int year = 0;        ///< 0 where it is not said; so for month, day and weekday (1 Monday to 7).
    int month = 0;
    int day = 0;
    int weekday = 0;
    QDate date; ///< The day itself where the article's date tells it.

    friend bool operator==(const Fact &, const Fact &) = default;
};

enum class Agreement { Agree, Differ, Unrelated };

/** The facts of @p text, in order, none overlapping. @p published resolves "yesterday" and weekdays; may be invalid. */
QList<Fact> findFacts(QStringView text, const QString &language, const QDate &published);

/** Whether two facts, taken to be about the same thing, agree. Unrelated where they are of different kinds or units. */
Agreement compareFacts(const Fact &a, const Fact &b);

} // namespace galley
