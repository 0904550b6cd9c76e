// SPDX-FileCopyrightText: 2026 The Galley developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The units in which newspapers measure and pay, in the languages supported, each as so much of a base unit.
#pragma once

#include <QString>

namespace galley
{

/** What a unit's word means: one of it is @c factor times the base @c unit ("m", "kg", "USD", "%"), counted from
 * @c zero: 32 degrees Fahrenheit are none of Celsius. */
struct Measure {
    const char *words; ///< Parted by blanks, lower case.
    const char *unit;
    double factor;
    bool sign = false; ///< Stands before the figure: "$", "£".
    double zero = 0;
};

/** The measure that @p word (lower case) names; null where it names none. Any thread. */
const Measure *measureOf(const QString &word);

/** Whether a lone figure may be meant where the other article names @p unit: "34" and "a 34-year-old",
 * "28 million" behind sums in euros. */
bool mayGoWithoutSaying(const QString &unit);

} // namespace galley
